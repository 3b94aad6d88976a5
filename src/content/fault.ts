import type { Edit } from './problem.ts';
import type { ReadingRule } from './reading-rules.ts';

/** Something wrong in a text, before it is known in which file and on which line. Offsets count UTF-16 units of that text. */
export interface Fault {
  rule: ReadingRule;
  offset: number;
  what: string;
  fix: string;
  edit?: Edit;
}

/** The same fault in a larger text, which begins `by` units before the one that it was found in. */
export const shifted = (fault: Fault, by: number): Fault => ({
  ...fault,
  offset: fault.offset + by,
  ...(fault.edit && { edit: { ...fault.edit, start: fault.edit.start + by, end: fault.edit.end + by } }),
});

/** The same fault without an edit, where what it would write does not mend it alone. */
export const withoutEdit = ({ edit: _, ...fault }: Fault): Fault => fault;

/** A text with the edits made; of edits that overlap, the first. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let mended = '';
  let from = 0;
  for (const { start, end, text: written } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    mended += text.slice(from, start) + written;
    from = end;
  }
  return mended + text.slice(from);
};
