import { addMonths } from '../thai/days.ts';
import { compareCodes } from '../thai/order.ts';
import { isOfBase, madeOn, type AnyEntry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { reviewState } from './review-cycle.ts';

/** How often the pages of the site were read in a month. */
export interface UsageMonth {
  /** `2026-11`. */
  month: string;
  /** Whether the numbers are invented. */
  sample: boolean;
  /** Reads by the address of the page. */
  pages: Readonly<Record<string, number>>;
}

/** Reads of the pages below any of these addresses; of all pages where none is named. */
export const readsUnder = ({ pages }: UsageMonth, prefixes: readonly string[]): number =>
  Object.entries(pages)
    .filter(([address]) => prefixes.length === 0 || prefixes.some((prefix) => address.startsWith(prefix)))
    .reduce((sum, [, reads]) => sum + reads, 0);

/** An entry with how often it was read. */
export interface ReadEntry {
  entry: AnyEntry;
  reads: number;
  /** When its review was due, of those that are overdue. */
  due?: string;
}

/** What editors see of what is read: the months looked at, and entries by their reads. */
export interface UsageOverview {
  /** Months in order. */
  months: readonly UsageMonth[];
  total: number;
  sample: boolean;
  most: readonly ReadEntry[];
  /** Of those that were there all the time: one made later had less time to be read. */
  least: readonly ReadEntry[];
  /** Read, and overdue for review; the most read first. */
  overdue: readonly ReadEntry[];
}

/** Months that are looked at together. */
const MONTHS = 12;
/** Entries that a list shows at most. */
const LISTED = 20;

/** The last twelve months up to the latest that was counted; invented numbers only where there are no others. */
export const usageOverview = (kb: KnowledgeBase): UsageOverview | undefined => {
  const come = kb.usage.filter(({ month }) => month <= kb.today.slice(0, 7));
  const real = come.filter(({ sample }) => !sample);
  const known = real.length > 0 ? real : come;
  const latest = known.at(-1)?.month;
  if (latest === undefined) return undefined;
  const months = known.filter(({ month }) => month > addMonths(`${latest}-01`, -MONTHS).slice(0, 7));
  const reads = new Map<string, number>();
  for (const { pages } of months)
    for (const [address, count] of Object.entries(pages)) reads.set(address, (reads.get(address) ?? 0) + count);
  // What is in force is what can be mended; what all towns share is not theirs to mend.
  const entries = kb.all
    .filter(({ data }) => data.status !== 'superseded')
    .map((entry): ReadEntry => ({ entry, reads: reads.get(entry.address) ?? 0 }))
    .sort((a, b) => b.reads - a.reads || compareCodes(a.entry.address, b.entry.address));
  const own = entries.filter(({ entry }) => !isOfBase(entry));
  const first = `${months[0]!.month}-01`;
  return {
    months,
    total: [...reads.values()].reduce((sum, count) => sum + count, 0),
    sample: real.length === 0,
    most: entries.filter((each) => each.reads > 0).slice(0, LISTED),
    least: own
      .filter(({ entry }) => madeOn(entry) < first)
      .sort((a, b) => a.reads - b.reads || compareCodes(a.entry.address, b.entry.address))
      .slice(0, LISTED),
    overdue: own
      .flatMap((each) => {
        const review = reviewState(each.entry, kb.today);
        return each.reads > 0 && review?.state === 'overdue' ? [{ ...each, due: review.due }] : [];
      })
      .slice(0, LISTED),
  };
};
