import type { YearCount, YearInFigures } from '../domain/year-comparison.ts';
import { yearAddress } from '../routes/addresses.ts';
import { RESULT_STATUSES, type ResultStatus } from '../schemas/vocabulary.ts';
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

/** A part of the plan's page about its rows, which is there when the plan has any. */
const planPage = ({ plan, summary }: YearInFigures, place: string) => (summary.rows > 0 ? `${plan.address}#${place}` : undefined);
const changeText = (change: number | undefined, show = formatChange) =>
  change === undefined ? undefined : change === 0 ? 'เท่าเดิม' : show(change);

const rows: ComparisonLine = {
  label: 'ข้อของแผน',
  of: (year) => ({ text: String(year.summary.rows), address: planPage(year, 'all-results'), change: changeText(year.change?.rows) }),
};
const progress: ComparisonLine = {
  label: 'ความก้าวหน้าเฉลี่ย',
  of: (year) => {
    const change = changeText(year.change?.progress, (share) => `${formatChange(Math.round(share * 100))} จุด`);
    return year.summary.progress === undefined
      ? { text: '–', change }
      : { text: formatShare(year.summary.progress), address: planPage(year, 'progress'), change };
  },
};
const budget: ComparisonLine = {
  label: 'งบประมาณ (บาท)',
  of: (year) => ({ text: year.budget === 0 ? '–' : formatAmount(year.budget), change: changeText(year.change?.budget) }),
};
const status = (name: ResultStatus): ComparisonLine => ({
  label: RESULT_STATUSES[name],
  of: (year) => ({
    text: String(year.summary.byStatus[name]),
    address: year.summary.byStatus[name] > 0 ? planPage(year, `status-${name}`) : undefined,
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

/** The lines in which plans are compared; statuses that no plan has are left out. */
export const comparisonLines = (years: readonly YearInFigures[]): ComparisonLine[] => [
  rows,
  ...(Object.keys(RESULT_STATUSES) as ResultStatus[]).filter((name) => years.some(({ summary }) => summary.byStatus[name] > 0)).map(status),
  progress,
  budget,
  ...(Object.keys(years[0]?.counts ?? {}) as YearCount[]).map(entries),
];
