import { toArabicDigits } from '../../thai/digits.ts';

export interface FoundDuration {
  amount: number;
  unit: 'minutes' | 'hours' | 'days' | 'working-days';
}

const UNITS: readonly (readonly [RegExp, FoundDuration['unit']])[] = [
  [/^วันทำ(?:การ|งาน)/, 'working-days'],
  [/^วัน/, 'days'],
  [/^(?:ชั่วโมง|ชม)/, 'hours'],
  [/^นาที/, 'minutes'],
];

/** The one length of time that a text names; undefined where it names none, several, or a range. */
export const readDuration = (text: string): FoundDuration | undefined => {
  const found = [...toArabicDigits(text).matchAll(/(\d+(?:\.\d+)?)\s*(วันทำ(?:การ|งาน)|วัน|ชั่วโมง|ชม\.?|นาที)/g)];
  if (found.length !== 1 || /\d\s*(?:-|–|ถึง)\s*\d/.test(toArabicDigits(text))) return undefined;
  const unit = UNITS.find(([pattern]) => pattern.test(found[0]![2]!))?.[1];
  return unit && { amount: Number(found[0]![1]), unit };
};
