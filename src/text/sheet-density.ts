import type { Entry } from '../domain/entry.ts';
import { describeFee } from './fee.ts';
import { documentGroups, documentNote } from './manual-documents.ts';

/** Letters that stand on a line of a column of the sheet, in its largest type; Thai marks above and below take no room. */
const LETTERS_A_LINE = 34;
const lines = (text: string): number => Math.ceil(text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length / LETTERS_A_LINE);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Lines of the longer column that still fit in a size of type; beyond the last one the smallest is used. */
const FIT = [22, 34] as const;

/** How close the type of a counter sheet must stand for it to be one page: 1 is the largest. */
export const sheetDensity = ({ data }: Entry<'manuals'>): 1 | 2 | 3 => {
  const groups = documentGroups(data.documents);
  const documents = sum(
    groups.map(
      ({ title, documents: papers }) => (title ? 1.5 : 0) + sum(papers.map((paper) => lines(`${paper.name} ${documentNote(paper)}`))),
    ),
  );
  const steps = sum(data.steps.map(({ title }) => lines(`${title} 30 วัน`)));
  const fees = data.noFees ? 0 : 2 + sum(data.fees.map((fee) => lines(`${fee.item} ${describeFee(fee)}`)));
  const longer = Math.max(documents, steps + fees);
  return longer <= FIT[0] ? 1 : longer <= FIT[1] ? 2 : 3;
};
