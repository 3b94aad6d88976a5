import type { CollectionName } from '#src/schemas/collections.ts';

/** An icon of the set, and the family whose colour it has on a card. */
interface Kind {
  icon: string;
  family: 'service' | 'knowledge' | 'reading' | 'follow-up';
}

/** What stands for each kind of entry; names are those of lucide.dev. */
export const KINDS: Record<CollectionName, Kind> = {
  manuals: { icon: 'file-text', family: 'service' },
  departments: { icon: 'landmark', family: 'service' },
  assets: { icon: 'lightbulb', family: 'knowledge' },
  communities: { icon: 'users', family: 'knowledge' },
  'cop-summaries': { icon: 'messages-square', family: 'knowledge' },
  experts: { icon: 'contact', family: 'knowledge' },
  guides: { icon: 'book-open', family: 'reading' },
  glossary: { icon: 'book-a', family: 'reading' },
  plans: { icon: 'target', family: 'follow-up' },
  reports: { icon: 'chart-column-big', family: 'follow-up' },
  activities: { icon: 'calendar-days', family: 'follow-up' },
  'training-reports': { icon: 'graduation-cap', family: 'follow-up' },
  committees: { icon: 'users-round', family: 'follow-up' },
  meetings: { icon: 'gavel', family: 'follow-up' },
  assessments: { icon: 'clipboard-check', family: 'follow-up' },
};

/** Services that every municipality has, told by a word of their name; the first that fits holds. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/ร้องเรียน|ร้องทุกข์/, 'megaphone'],
  [/แจ้งเกิด|การเกิด|สูติบัตร/, 'baby'],
  [/แจ้งตาย|การตาย|มรณบัตร/, 'file-heart'],
  [/ผู้สูงอายุ|ความพิการ|คนพิการ|เบี้ยยังชีพ|สงเคราะห์|ผู้ป่วยเอดส์/, 'hand-coins'],
  [/ย้าย|ทะเบียนบ้าน|เลขที่บ้าน/, 'house'],
  [/ภาษี|ค่าธรรมเนียม/, 'receipt-text'],
  [/ขยะ|มูลฝอย|สิ่งปฏิกูล/, 'trash'],
  [/ประปา|น้ำอุปโภค|มาตรวัดน้ำ/, 'droplets'],
  [/ก่อสร้าง|อาคาร|รื้อถอน|ดัดแปลง/, 'hammer'],
  [/ตลาด|อาหาร|กิจการ|สะสม|พาณิชย์/, 'store'],
];

/** What stands for one service among others. */
export const serviceIcon = (title: string): string => SERVICES.find(([words]) => words.test(title))?.[1] ?? KINDS.manuals.icon;
