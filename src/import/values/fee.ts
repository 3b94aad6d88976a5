import { toArabicDigits } from '../../thai/digits.ts';

/** What a fee is, in the ways that the schema of manuals has. */
export type FoundFee =
  | { baht: number; to?: number; limit?: 'at-most' | 'at-least'; per?: string }
  | { percent: number; to?: number; limit?: 'at-most' | 'at-least'; of?: string; per?: string };

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const LIMIT = String.raw`(?<most>ไม่เกิน(?:กว่า)?\s*)?(?<least>(?:เริ่มต้น(?:ที่)?|ตั้งแต่)\s*)?`;
const RANGE = String.raw`(?<from>${NUMBER})(?:\s*(?:-|–|ถึง)\s*(?<to>${NUMBER}))?`;
/** `ฉบับละ 20 บาท`, `20 บาท/ฉบับ`, `20 บาทต่อตารางเมตร`. */
const BAHT = new RegExp(
  String.raw`^${LIMIT}(?:(?<each>[ก-๎]{2,20})ละ\s*)?(?:ไม่เกิน\s*)?${RANGE}\s*(?:บาท|\.-)?\s*(?:(?:ต่อ|\/)\s*(?<per>[^\d]{2,40}))?$`,
);
const PERCENT = new RegExp(
  String.raw`^${LIMIT}(?:ร้อยละ\s*(?:ไม่เกิน\s*)?)?${RANGE}\s*(?<sign>%)?\s*(?:(?:ของ|จาก)\s*(?<of>[^\d]{2,60}?))?\s*(?:(?:ต่อ|\/)\s*(?<per>[^\d]{2,40}))?$`,
);
const FREE = /^(?:ไม่(?:มี|เสีย|เก็บ|คิด|เรียกเก็บ|ต้องเสีย)(?:ค่าธรรมเนียม|ค่าใช้จ่าย)?|ฟรี|ยกเว้นค่าธรรมเนียม)$/;

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** The fee that a text states and nothing more; undefined where it says something else, which stays in words. */
export const readFee = (printed: string): FoundFee | undefined => {
  const text = toArabicDigits(printed).replace(/\s+/g, ' ').trim();
  if (FREE.test(text)) return { baht: 0 };
  const isPercent = /ร้อยละ|%/.test(text);
  const found = (isPercent ? PERCENT : BAHT).exec(text)?.groups;
  if (!found?.['from']) return undefined;
  const [from, to] = [toNumber(found['from']), found['to'] === undefined ? undefined : toNumber(found['to'])];
  // 500–100 is no range.
  if (to !== undefined && to <= from) return undefined;
  const isMost = found['most'] !== undefined || text.includes('ไม่เกิน');
  const limit = to !== undefined ? undefined : isMost ? ('at-most' as const) : found['least'] ? ('at-least' as const) : undefined;
  const per = (found['per'] ?? found['each'])?.trim();
  const rest = { ...(to !== undefined && { to }), ...(limit && { limit }), ...(per && { per }) };
  return isPercent ? { percent: from, ...(found['of'] && { of: found['of'].trim() }), ...rest } : { baht: from, ...rest };
};

/** Where in a sentence its fee begins: `ค่าใบอนุญาต ฉบับละ 20 บาท`. */
export const feeWithin = (sentence: string): { start: number; fee: FoundFee } | undefined => {
  for (const { index } of sentence.matchAll(/(?<=[\s:：–-])(?=\S)|(?=ไม่เกิน|ร้อยละ)/g)) {
    const text = sentence.slice(index).trim();
    if (index === 0 || !/บาท|ร้อยละ|%|\.-/.test(text)) continue;
    const fee = readFee(text);
    if (fee) return { start: index, fee };
  }
  return undefined;
};
