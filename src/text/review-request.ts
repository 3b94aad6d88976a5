import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { DueReviews } from '../domain/reviews-due.ts';
import { longDate } from '../thai/date.ts';
import { daysBetween } from '../thai/days.ts';
import { COLLECTION_LABELS } from './labels.ts';

/** A mail that asks a department to review what is due, ready to be pasted. */
export const reviewRequest = (kb: KnowledgeBase, { department, reviews }: DueReviews, toUrl: (address: string) => string): string =>
  [
    `เรื่อง ขอให้ทบทวนเนื้อหาในคลังความรู้ จำนวน ${reviews.length} รายการ`,
    `เรียน ${department?.data.head ?? department?.data.title ?? 'ผู้รับผิดชอบเนื้อหา'}`,
    '',
    `เนื้อหาของ${department?.data.title ?? 'หน่วยงานที่ยังไม่ได้ระบุ'}ในคลังความรู้ของ${kb.site.name}ที่ครบหรือใกล้ครบกำหนดทบทวน ณ วันที่ ${longDate(kb.today)} มีดังนี้`,
    '',
    ...reviews.flatMap(({ entry, due }, index) => [
      `${index + 1}. ${entry.data.title} (${COLLECTION_LABELS[entry.collection]})`,
      `   กำหนดทบทวน ${longDate(due)} ${untilText(daysBetween(kb.today, due))}`,
      `   ${toUrl(entry.address)}`,
    ]),
    '',
    'โปรดอ่านแต่ละรายการว่ายังถูกต้องและเป็นปัจจุบัน แล้วตอบกลับว่า "ไม่ต้องแก้" หรือแจ้งข้อความที่ต้องแก้ พร้อมวันที่ทบทวน',
  ].join('\n');

const untilText = (days: number): string =>
  days < 0 ? `(เกินกำหนดแล้ว ${(-days).toLocaleString('en')} วัน)` : days === 0 ? '(วันนี้)' : `(อีก ${days} วัน)`;
