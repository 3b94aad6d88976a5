import { toArabicDigits } from '../../thai/digits.ts';

/** A number that a target names, as a plan's schema holds it. */
export type Goal = { unit: string } & ({ atLeast: number } | { atMost: number } | { between: { from: number; to: number } });

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const LEAST = String.raw`(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|มากกว่าหรือเท่ากับ|≥)\s*`;
const MOST = String.raw`(?:ไม่เกิน(?:กว่า)?|ไม่มากกว่า|น้อยกว่าหรือเท่ากับ|≤)\s*`;
const PERCENT = String.raw`(?:จำนวน\s*)?(?:ปีละ\s*)?(?<percent>ร้อยละ\s*)?`;
const UNIT = String.raw`\s*(?<unit>%|เปอร์เซ็นต์|[ก-๎]+(?:\/(?:ปี|คน|เดือน))?)?`;

const LEADS = [
  { kind: 'atLeast', pattern: new RegExp(LEAST + PERCENT + NUMBER + UNIT) },
  { kind: 'atLeast', pattern: new RegExp(String.raw`(?<percent>ร้อยละ\s*)${LEAST}${NUMBER}${UNIT}`) },
  { kind: 'atMost', pattern: new RegExp(MOST + PERCENT + NUMBER + UNIT) },
  { kind: 'atMost', pattern: new RegExp(String.raw`(?<percent>ร้อยละ\s*)${MOST}${NUMBER}${UNIT}`) },
  { kind: 'atMost', pattern: new RegExp(String.raw`ภายใน\s*${PERCENT}${NUMBER}\s*(?<unit>วันทำการ|วัน|ชั่วโมง|นาที|เดือน)`) },
] as const;
/** A target that is a number and its unit, and nothing more: `ร้อยละ 80`, `3 ครั้ง`. */
const ALONE = new RegExp(String.raw`^${PERCENT}${NUMBER}${UNIT}(?:\s*ขึ้นไป)?$`);
const RANGE = new RegExp(String.raw`^(?:ระหว่าง\s*)?${PERCENT}${NUMBER}\s*%?\s*(?:-|–|ถึง)\s*${NUMBER}${UNIT}$`);

/** Words that end a unit: what follows is a sentence (`๕๐% ของเทศบาล`, `๖ รายการต่อปี`). A plan is of one year, and so are its numbers. */
const AFTER_UNIT = /(?:ของ|ที่|ใน|ต่อปี|\/ปี|ขึ้นไป|ภายใน).*$/;
/** `30 วัน` may be how long something takes, at most or at least. */
const TIME = /^(?:วัน(?:ทำการ)?|ชั่วโมง|ชม|นาที|สัปดาห์|เดือน|ปี)$/;

const unitOf = ({ percent, unit = '' }: Record<string, string | undefined>): string =>
  percent || /^(?:%|เปอร์เซ็นต์)/.test(unit) ? 'ร้อยละ' : unit.replace(AFTER_UNIT, '');

const toNumber = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', ''));

/** The number that a target says, or undefined where it says none, or more than one, or no unit. */
export const readGoal = (printed: string): Goal | undefined => {
  const text = toArabicDigits(printed).replace(/\s+/g, ' ').trim();
  const range = RANGE.exec(text);
  if (range) {
    const [from, to] = [toNumber(range[2]), toNumber(range[3])];
    const unit = unitOf(range.groups!);
    return unit && from < to ? { between: { from, to }, unit } : undefined;
  }
  const alone = ALONE.exec(text);
  if (alone) {
    const unit = unitOf(alone.groups!);
    return unit && !TIME.test(unit) && toNumber(alone[2]) > 0 ? { atLeast: toNumber(alone[2]), unit } : undefined;
  }
  const found = LEADS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ kind, number: toNumber(match[2]), unit: unitOf(match.groups!) })),
  );
  const [goal] = found;
  if (!goal || found.length > 1 || !goal.unit) return undefined;
  if (goal.kind === 'atLeast') return goal.number > 0 ? { atLeast: goal.number, unit: goal.unit } : undefined;
  return { atMost: goal.number, unit: goal.unit };
};
