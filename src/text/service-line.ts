import type { Entry } from '../domain/entry.ts';
import { formatDuration } from '../schemas/fragments/total-time.ts';
import { describeFee } from './fee.ts';

/** What a service costs in a few words; undefined where the manual does not say. */
const feeOf = ({ fees, noFees }: Entry<'manuals'>['data']): string | undefined => {
  if (noFees || (fees.length > 0 && fees.every(({ baht, to }) => baht === 0 && to === undefined))) return 'ไม่เสียค่าธรรมเนียม';
  const [only, another] = fees;
  if (only === undefined) return undefined;
  return another === undefined ? `ค่าธรรมเนียม ${describeFee(only)}` : 'มีค่าธรรมเนียม';
};

/** How long a service takes and what it costs, on one line: `30 นาที · ไม่เสียค่าธรรมเนียม`. */
export const serviceLine = ({ data }: Pick<Entry<'manuals'>, 'data'>): string =>
  [data.totalTime && formatDuration(data.totalTime), feeOf(data)].filter(Boolean).join(' · ');
