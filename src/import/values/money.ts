import { toArabicDigits } from '../../thai/digits.ts';

const NONE = /^(?:-|–|ไม่ใช้งบประมาณ|ไม่มี|ไม่ใช้งบ|ไม่มีค่าใช้จ่าย|ไม่มีงบประมาณ)$/;

/** The baht of a cell that names one amount (`๑๕๐,๐๐๐ บาท`, `10,000.-`), 0 where it says that there is none; else undefined. */
export const readBaht = (printed: string): number | undefined => {
  const text = toArabicDigits(printed).replace(/\s+/g, ' ').trim();
  if (NONE.test(text)) return 0;
  const amounts = text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? [];
  if (amounts.length !== 1 || /ล้าน|หมื่น|แสน|พันบาท|ต่อ|\/|ละ/.test(text)) return undefined;
  return Number(amounts[0].replaceAll(',', ''));
};
