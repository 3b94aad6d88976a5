import type { YearCount, YearInFigures } from '../domain/year-comparison.ts';
import { CAUSES } from '../domain/row-cause.ts';
import { planPartAddress, rowsOfCauseAddress, yearAddress } from '../routes/addresses.ts';
import { ROW_CAUSES, type RowCause } from '../schemas/vocabulary.ts';
import { COLLECTION_LABELS } from './labels.ts';
import { formatAmount, formatChange, formatShare } from './results.ts';

/** What a year has of one thing, and how that differs from the year before. */
export interface YearFigure {
  text: string;
  /** Where what was counted is listed; undefined where nothing was. */
  address?: string | undefined;
  change?: string | undefined;
  /** Samples, which are not in the number. */
  sample?: string | undefined;
}

/** A line of the comparison. */
export interface ComparisonLine {
  label: string;
  of: (year: YearInFigures) => YearFigure;
}

/** What a plan is called beside others: its year, and its place among several plans of that year. */
export const yearHeading = ({ year, place }: Pick<YearInFigures, 'year' | 'place'>): string =>
  place === undefined ? `ปี ${year}` : `ปี ${year} (${place})`;

const changeText = (change: number | undefined, show = formatChange) =>
  change === undefined ? undefined : change === 0 ? 'เท่าเดิม' : show(change);

const rows: ComparisonLine = {
  label: 'กิจกรรมของแผน',
  of: (year) => ({
    text: String(year.summary.rows),
    address: year.summary.rows > 0 ? planPartAddress(year.plan.id, 'rows') : undefined,
    change: changeText(year.change?.rows),
  }),
};
const progress: ComparisonLine = {
  label: 'ความก้าวหน้าเฉลี่ย',
  of: (year) => {
    const change = changeText(year.change?.progress, (share) => `${formatChange(Math.round(share * 100))} จุด`);
    return year.summary.progress === undefined
      ? { text: '–', change }
      : { text: formatShare(year.summary.progress), address: `${year.plan.address}#progress`, change };
  },
};
const budget: ComparisonLine = {
  label: 'งบประมาณ (บาท)',
  of: (year) => ({ text: year.budget === 0 ? '–' : formatAmount(year.budget), change: changeText(year.change?.budget) }),
};
const ofCause = (name: RowCause): ComparisonLine => ({
  label: ROW_CAUSES[name],
  of: (year) => ({
    text: String(year.summary.byCause[name]),
    address: year.summary.byCause[name] > 0 ? rowsOfCauseAddress(year.plan.id, name) : undefined,
    change: name === 'done' ? changeText(year.change?.done) : undefined,
  }),
});
/** Entries of the year; the page of the year lists the same ones. */
const entries = (name: YearCount): ComparisonLine => ({
  label: COLLECTION_LABELS[name],
  of: (year) => {
    const { real, sample } = year.counts[name];
    return {
      text: formatAmount(real),
      address: real + sample > 0 ? `${yearAddress(year.year)}#gathered-${name}` : undefined,
      change: changeText(year.change?.counts[name]),
      sample: sample > 0 ? `ตัวอย่าง ${formatAmount(sample)}` : undefined,
    };
  },
});

/** The lines in which plans are compared: causes that no plan has are left out. */
export const comparisonLines = (years: readonly YearInFigures[]): ComparisonLine[] => [
  rows,
  ...CAUSES.filter((name) => years.some(({ summary }) => summary.byCause[name] > 0)).map(ofCause),
  progress,
  budget,
  ...(Object.keys(years[0]?.counts ?? {}) as YearCount[]).map(entries),
];
