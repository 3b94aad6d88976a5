/** Thai fiscal years: B.E. year Y runs from 1 October of Y−1 to 30 September of Y (พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561 §4). */

/** Fiscal year (B.E.) of a day. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) + 543 + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);

/** First and last day of a fiscal year (B.E.). */
export const fiscalYearSpan = (year: number): { start: string; end: string } => ({
  start: `${year - 544}-10-01`,
  end: `${year - 543}-09-30`,
});
