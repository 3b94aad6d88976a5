import { toArabicDigits } from '../../../thai/digits.ts';
import { readTime } from '../../../thai/typed-values.ts';
import { textOf, type Passage } from '../../passage.ts';

/** A time of day in a text, and where it stands. */
export const timeIn = (passage: Passage): { time: string; passage: Passage } | undefined => {
  const match = /(\d{1,2})\s?[.:]\s?(\d{2})(?:\s*(?:น\.|นาฬิกา))?/.exec(toArabicDigits(textOf(passage)));
  const time = match && readTime(`${match[1]}.${match[2]}`);
  return match && time
    ? { time, passage: { ...passage, start: passage.start + match.index, end: passage.start + match.index + match[0].length } }
    : undefined;
};
