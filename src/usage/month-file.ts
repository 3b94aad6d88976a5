import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Usage } from '../schemas/usage.ts';
import { longMonth } from '../thai/date.ts';
import { compareCodes } from '../thai/order.ts';
import type { MonthReads } from './count-reads.ts';
import { joinSpans, thaiMoment, type Span } from './covered.ts';

/** What a file says is counted already. */
export const spansOf = ({ covered }: Pick<Usage, 'covered'>): Span[] =>
  covered.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));

/** What a month's file knew, with what was read since: reads of spans that it had are none of `reads`. */
export const mergeMonth = (before: MonthReads | undefined, reads: MonthReads): MonthReads => {
  const pages = new Map(before?.pages);
  for (const [address, count] of reads.pages) pages.set(address, (pages.get(address) ?? 0) + count);
  return { covered: joinSpans([...(before?.covered ?? []), ...reads.covered]), pages };
};

/** The text of a month's file. The same numbers make the same bytes. */
export const monthFile = (month: string, { covered, pages }: MonthReads): string => {
  const document = new Document({
    covered: covered.map(({ from, to }) => ({ from: thaiMoment(from), to: thaiMoment(to) })),
    pages: Object.fromEntries([...pages].sort(([a], [b]) => compareCodes(a, b))),
  });
  document.commentBefore = [
    ` จำนวนครั้งที่เปิดอ่านของแต่ละหน้า เดือน${longMonth(month)}`,
    ' คำสั่ง npm run usage เขียนไฟล์นี้จากบันทึกของเว็บเซิร์ฟเวอร์ ไม่มีข้อมูลของผู้อ่าน ไม่ต้องแก้ด้วยมือ',
  ].join('\n');
  // Some readers of YAML would take a bare moment for a date of their own.
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && (key.value === 'from' || key.value === 'to') && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
};
