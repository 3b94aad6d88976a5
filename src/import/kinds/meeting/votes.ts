import { toArabicDigits } from '../../../thai/digits.ts';

/** Votes as minutes count them; a way in which nobody voted may not be printed. */
export type Votes = Partial<Record<'for' | 'against' | 'abstained', number>>;
const VOTES = {
  against: /ไม่(?:เห็นชอบ|เห็นด้วย|อนุมัติ|รับหลักการ|รับร่าง)\s*(?:ด้วยคะแนน(?:เสียง)?\s*)?(?:จำนวน\s*)?(\d{1,4})\s*(?:เสียง|คะแนน|คน|ท่าน)/,
  abstained: /งด(?:ออกเสียง|เว้น)\s*(?:จำนวน\s*)?(\d{1,4})\s*(?:เสียง|คะแนน|คน|ท่าน)/,
  for: /(?<!ไม่)(?:เห็นชอบ|เห็นด้วย|อนุมัติ|รับหลักการ|รับร่าง)\s*(?:ด้วยคะแนน(?:เสียง)?\s*)?(?:จำนวน\s*)?(\d{1,4})\s*(?:เสียง|คะแนน|คน|ท่าน)/,
} as const;

/** The votes that a text counts; undefined where it counts none. */
export const votesIn = (text: string): Votes | undefined => {
  const arabic = toArabicDigits(text);
  const found = Object.entries(VOTES).flatMap(([way, pattern]) => {
    const count = pattern.exec(arabic)?.[1];
    return count === undefined ? [] : [[way, Number(count)] as const];
  });
  // A text that only says against whom or what is no count of the votes.
  return found.some(([way]) => way === 'for') ? Object.fromEntries(found.toReversed()) : undefined;
};
