import type { Entry } from '../domain/entry.ts';
import { formatDuration } from '../schemas/fragments/total-time.ts';
import { NO_FEE, sumOfFees } from './fee.ts';

/** What a service costs in a few words, the same sum as on its own page; undefined where the manual does not say. */
const feeOf = (data: Entry<'manuals'>['data']): string | undefined => {
  const sum = sumOfFees(data);
  if (sum === undefined || sum === NO_FEE) return sum;
  return sum === null ? 'มีค่าธรรมเนียม' : `ค่าธรรมเนียม ${sum}`;
};

/** How long a service takes and what it costs, on one line: `30 นาที · ไม่เสียค่าธรรมเนียม`. */
export const serviceLine = ({ data }: Pick<Entry<'manuals'>, 'data'>): string =>
  [data.totalTime && formatDuration(data.totalTime), feeOf(data)].filter(Boolean).join(' · ');
