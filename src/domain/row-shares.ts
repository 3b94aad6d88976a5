import type { RowCause } from '../schemas/vocabulary.ts';
import type { Summary } from './plan-summary.ts';
import { CAUSES } from './row-cause.ts';

/** The part of a bar that stands for the rows of one cause, in hundredths of its length. */
export interface CauseShare {
  cause: RowCause;
  rows: number;
  start: number;
  length: number;
}

const rounded = (hundredths: number): number => Math.round(hundredths * 100) / 100;

/** The causes of rows as parts of one bar, in order of urgency. */
export const causeShares = ({ rows, byCause }: Pick<Summary, 'rows' | 'byCause'>): CauseShare[] => {
  let before = 0;
  return CAUSES.filter((cause) => byCause[cause] > 0).map((cause) => {
    const start = rounded((before / rows) * 100);
    before += byCause[cause];
    return { cause, rows: byCause[cause], start, length: rounded((before / rows) * 100 - start) };
  });
};
