import { countUnit, valueUnit, type Measure } from '../../schemas/measure.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { NOTHING, tally, type Counted, type CountedEntry } from './counted.ts';
import { findCounted, newestFirst } from './find.ts';
import { monthsOf, type MonthPoint } from './history.ts';
import { percentOf, type Measured } from './measured.ts';

/** An entry that two parts of a total find is one entry; newest first again. */
const countOnce = (entries: readonly CountedEntry[]): CountedEntry[] =>
  [...new Map(entries.map((counted) => [counted.entry, counted])).values()].sort(newestFirst);

/** What is counted of the entries of the knowledge base. */
export const measureCount = (
  kb: KnowledgeBase,
  how: Exclude<Measure, { by: 'none' | 'figures' | 'usage' }>,
  year: number,
  today: string,
): Measured => {
  const parts = how.by === 'total' ? how.parts : [how];
  const found = parts.map((part) => findCounted(kb, part, year, today));
  const all = found.length === 1 ? found[0]!.entries : countOnce(found.flatMap((part) => part.entries));
  const entries = [...all.filter(({ entry }) => !entry.data.sample), ...all.filter(({ entry }) => entry.data.sample)];
  const count = tally(entries.map(({ entry }) => entry));
  const ofDue = 'percentOfDue' in how && how.percentOfDue;
  const stated = 'whole' in how ? how.whole : undefined;
  const whole = ofDue
    ? { ...found[0]!.due, of: undefined }
    : stated && { real: stated.amount, sample: stated.amount, of: stated.of, source: stated.source };
  const valueOf = (counted: number, kind: keyof Counted): number | undefined => (whole ? percentOf(counted, whole[kind]) : counted);

  const byMonth = new Map<string, Counted>();
  const undated = { real: 0, sample: 0 };
  for (const { entry, day } of entries) {
    const kind = entry.data.sample ? 'sample' : 'real';
    if (day === undefined) undated[kind] += 1;
    else {
      const month = day.slice(0, 7);
      if (!byMonth.has(month)) byMonth.set(month, { real: 0, sample: 0 });
      byMonth.get(month)![kind] += 1;
    }
  }
  const sum = { real: 0, sample: 0 };
  const history = monthsOf(year).map((month): MonthPoint => {
    const added = byMonth.get(month) ?? NOTHING;
    sum.real += added.real;
    sum.sample += added.sample;
    const come = month <= today.slice(0, 7);
    return { month, added, value: come ? { real: valueOf(sum.real, 'real'), sample: valueOf(sum.sample, 'sample') } : undefined };
  });
  const value = valueOf(count.real, 'real');
  return {
    value,
    sampleValue: count.sample > 0 ? valueOf(count.sample, 'sample') : undefined,
    unit: valueUnit(how),
    count,
    countUnit: countUnit(how),
    whole,
    entries,
    figures: [],
    history,
    undated,
    missing: value === undefined ? 'nothing-due' : undefined,
  };
};
