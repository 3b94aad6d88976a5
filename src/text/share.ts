import type { Language } from '../schemas/vocabulary.ts';

/** A part of a whole in words: `ร้อยละ 78`, `ไม่ถึงร้อยละ 1`. */
export const shareInWords = (percent: number, language: Language = 'th'): string => {
  if (percent > 0 && percent < 1) return language === 'th' ? 'ไม่ถึงร้อยละ 1' : 'less than 1%';
  // Only the whole is a hundred.
  const whole = percent < 100 ? Math.min(99, Math.round(percent)) : 100;
  return language === 'th' ? `ร้อยละ ${whole}` : `${whole}%`;
};
