import type { Fee } from '../schemas/fragments/fee.ts';
import { FEE_LIMITS } from '../schemas/vocabulary.ts';

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });

/** What a fee is, in words: `ไม่เกิน 1,000 บาท ต่อตารางเมตร`, `ร้อยละ 5 ของค่าเช่า`. */
export const describeFee = ({ baht, percent, rate, to, limit, of, per }: Fee): string => {
  if (baht === 0 && to === undefined) return 'ไม่เสียค่าธรรมเนียม';
  const span = (from: number) => (to === undefined ? figure(from) : `${figure(from)}–${figure(to)}`);
  const limited = limit === 'exact' ? '' : FEE_LIMITS[limit];
  const stated = rate ?? (percent === undefined ? `${limited} ${span(baht!)} บาท` : `${limited}ร้อยละ ${span(percent)}`);
  return [stated.trim(), of && `ของ${of}`, per && `ต่อ${per}`].filter(Boolean).join(' ');
};
