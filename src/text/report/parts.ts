import type { RowResult } from '../../domain/plan-results.ts';
import { rowAddress } from '../../routes/addresses.ts';
import { PERCENT } from '../../schemas/measure.ts';
import type { Block, Cell, Line, Part, Run } from '../paper.ts';

/** A share of a target in whole hundredths, as formal papers write it. */
export const formalShare = (share: number): string => `${PERCENT} ${Math.floor(share * 100 + 1e-9)}`;

/** A row by its place, `1.3`, as a link to its page. */
export const rowLink = ({ key, tableNumber, row }: RowResult): Run => ({ text: `${tableNumber}.${row.number}`, address: rowAddress(key) });

/** Where the number of a row is shown with what it was counted from. */
export const behind = ({ key, entries, targets }: RowResult): string =>
  rowAddress(key) + (entries.length > 0 ? '#counted' : targets.some(({ how }) => how?.by === 'figures') ? '#figures' : '');

export const cell = (...lines: (Line | string)[]): Cell => lines.map((each) => (typeof each === 'string' ? [{ text: each }] : each));

export const upright = (blocks: readonly Block[]): Part[] => [{ wide: false, blocks }];
export const paragraph = (of: Line | string): Block => ({ kind: 'paragraph', line: typeof of === 'string' ? [{ text: of }] : of });
/** A paragraph that introduces what follows. */
export const lead = (of: Line | string): Block => ({ ...paragraph(of), keep: true }) as Block;
