import { isPercentUnit } from '../schemas/measure.ts';
import type { Target } from '../schemas/plan.ts';

/** What a target asks for as numbers: at least, at most, or both where it is a range. */
export interface Goal {
  atLeast?: number;
  atMost?: number;
  /** What should be reached by the end of each quarter, where the plan sets a number for each; `atLeast` is the last of them. */
  byQuarter?: readonly number[];
  unit: string;
}

/** The numbers of a target; undefined where the plan states none for its year. */
export const goalOf = ({ atLeast, atMost, between, quarters, unit }: Target): Goal | undefined => {
  if (unit === undefined) return undefined;
  if (atLeast !== undefined) return { atLeast, unit };
  if (atMost !== undefined) return { atMost, unit };
  if (between) return { atLeast: between.from, atMost: between.to, unit };
  if (!quarters) return undefined;
  const byQuarter = reachedBy(quarters, unit);
  return { atLeast: byQuarter.at(-1)!, byQuarter, unit };
};

/** What the numbers of single quarters come to by the end of each: they add up, but percentages do not. */
const reachedBy = (quarters: readonly number[], unit: string): number[] =>
  quarters.map((_, index) => {
    const until = quarters.slice(0, index + 1);
    return isPercentUnit(unit) ? Math.max(...until) : until.reduce((sum, value) => sum + value, 0);
  });

/** Whether a value keeps a goal. */
export const isKept = ({ atLeast = 0, atMost = Infinity }: Pick<Goal, 'atLeast' | 'atMost'>, value: number): boolean =>
  value >= atLeast && value <= atMost;

/** By how much a value is above a limit; undefined within it, or where there is none. */
export const overLimit = ({ atMost }: Pick<Goal, 'atMost'>, value: number): number | undefined =>
  atMost !== undefined && value > atMost ? value - atMost : undefined;

/** How far a value is: value ÷ goal, above 1 when more than asked was reached; 1 within a limit. Beyond one no share says anything. */
export const progressTo = ({ atLeast, atMost }: Pick<Goal, 'atLeast' | 'atMost'>, value: number): number | undefined => {
  if (atMost !== undefined && value > atMost) return undefined;
  if (atLeast === undefined || atLeast === 0) return 1;
  return atMost === undefined ? value / atLeast : Math.min(1, value / atLeast);
};
