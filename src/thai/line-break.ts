/**
 * Compound words that stand on one line: browsers break ความรู้ after ความ, as their dictionaries know only
 * the parts.
 */
const COMPOUNDS = /(ความรู้|ความเข้าใจ|ความสำเร็จ|ผู้รู้|แบ่งปัน|ปีงบประมาณ(?: \d{4})?)/;

/** A text in pieces; every second one is a compound that is not to be broken. */
export const splitAtCompounds = (text: string): string[] => text.split(COMPOUNDS);
