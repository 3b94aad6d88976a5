/** A part of a whole in words: `ร้อยละ 78`, `ไม่ถึงร้อยละ 1`. */
export const shareInWords = (percent: number): string => {
  if (percent > 0 && percent < 1) return 'ไม่ถึงร้อยละ 1';
  // Only the whole is a hundred.
  return `ร้อยละ ${percent < 100 ? Math.min(99, Math.round(percent)) : 100}`;
};
