import type { Measure } from '../../schemas/measure.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { measureCount } from './count.ts';
import { NOTHING } from './counted.ts';
import { measureFigures } from './figures.ts';
import { monthsOf } from './history.ts';
import type { Measured, NoValue } from './measured.ts';
import { measureUsage } from './usage.ts';

/**
 * What a measure gives for a fiscal year (B.E.), seen on a day: nothing dated later counts. Samples
 * are counted apart, never in the value.
 */
export const measure = (kb: KnowledgeBase, how: Measure | undefined, year: number, today = kb.today): Measured => {
  if (!how) return unmeasured('no-measure', year);
  if (how.by === 'none') return unmeasured('reason-given', year);
  if (how.by === 'usage') return measureUsage(kb, how, year, today);
  return how.by === 'figures' ? measureFigures(how, year, today) : measureCount(kb, how, year, today);
};

const unmeasured = (missing: NoValue, year: number): Measured => ({
  value: undefined,
  sampleValue: undefined,
  unit: undefined,
  count: NOTHING,
  countUnit: undefined,
  whole: undefined,
  entries: [],
  figures: [],
  history: monthsOf(year).map((month) => ({ month, added: NOTHING, value: undefined })),
  undated: NOTHING,
  missing,
});
