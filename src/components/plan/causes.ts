import { standingOf } from '../../domain/row-cause.ts';
import type { RowCause } from '../../schemas/vocabulary.ts';

/** The colour of a cause; its words or its symbol always stand beside. */
export type Tone = 'bad' | 'good' | 'unknown';

/** How a cause is coloured. What a year that is over did not reach is history, and no alarm. */
export const toneOf = (cause: RowCause): Tone | undefined => {
  if (cause === 'missed') return 'unknown';
  const standing = standingOf(cause);
  if (standing === 'late') return 'bad';
  if (standing === 'unknown') return 'unknown';
  return cause === 'done' || cause === 'on-track' ? 'good' : undefined;
};

interface Mark {
  /** Stands for the cause where there is no room for its words. */
  symbol: string;
  /** Lines of its pattern, in a square of eight units; none for one that is plain. */
  lines: string | undefined;
}

const RISING = 'M-2 2 2-2M0 8 8 0M6 10 10 6';
const FALLING = 'M-2 6 2 10M0 0 8 8M6-2 10 2';
const LEVEL = 'M0 4H8';
const UPRIGHT = 'M4 0V8';
const DOTS = 'M2 2h2M6 6h2';

/** Two causes of one tone never share a pattern, so that they are told apart without colour too. */
export const MARKS: Record<RowCause, Mark> = {
  overdue: { symbol: '!', lines: RISING },
  'over-limit': { symbol: '↑', lines: RISING + FALLING },
  behind: { symbol: '↓', lines: FALLING },
  unrecorded: { symbol: '…', lines: RISING },
  'no-measure': { symbol: '?', lines: LEVEL + UPRIGHT },
  'no-number': { symbol: '#', lines: DOTS },
  'not-due': { symbol: '○', lines: undefined },
  'on-track': { symbol: '→', lines: LEVEL },
  'not-counted': { symbol: '–', lines: undefined },
  missed: { symbol: '−', lines: FALLING },
  'no-record': { symbol: '…', lines: UPRIGHT },
  done: { symbol: '✓', lines: undefined },
  cancelled: { symbol: '×', lines: RISING + FALLING },
};

/** What a drawing of a cause is filled with; `CausePatterns.astro` stands once on a page that has one. */
export const fillOf = (cause: RowCause): string => `url(#KM-cause-${cause})`;
