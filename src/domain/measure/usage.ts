import { countUnit, valueUnit, type Measure } from '../../schemas/measure.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { readsUnder } from '../usage.ts';
import { NOTHING } from './counted.ts';
import { monthsOf, type MonthPoint } from './history.ts';
import type { Measured } from './measured.ts';

/** How often pages were read, as the logs that were counted say. A year without any month counted has no value, which is not zero. */
export const measureUsage = (kb: KnowledgeBase, how: Extract<Measure, { by: 'usage' }>, year: number, today: string): Measured => {
  const prefixes = how.collections.map((collection) => `/${collection}/`);
  const sum = { real: 0, sample: 0 };
  const known = { real: false, sample: false };
  const history = monthsOf(year).map((month): MonthPoint => {
    const added = { real: 0, sample: 0 };
    const come = month <= today.slice(0, 7);
    for (const usage of come ? kb.usage.filter((each) => each.month === month) : []) {
      const kind = usage.sample ? 'sample' : 'real';
      added[kind] += readsUnder(usage, prefixes);
      known[kind] = true;
    }
    sum.real += added.real;
    sum.sample += added.sample;
    const value = (kind: 'real' | 'sample') => (known[kind] ? sum[kind] : undefined);
    return { month, added, value: come ? { real: value('real'), sample: value('sample') } : undefined };
  });
  return {
    value: known.real ? sum.real : undefined,
    sampleValue: known.sample ? sum.sample : undefined,
    unit: valueUnit(how),
    count: sum,
    countUnit: countUnit(how),
    whole: undefined,
    entries: [],
    figures: [],
    history,
    undated: NOTHING,
    missing: known.real ? undefined : 'no-usage',
  };
};
