import { splitIntoRuns } from '../../thai/script-runs.ts';

/** A piece of a query that is looked for in pages, and where it stands in the folded query. */
export interface Term {
  term: string;
  start: number;
  end: number;
}

/** Letters of a Thai term; longer ones are rarer, but a single typo then spoils more of them. */
const TRIGRAM_LENGTH = 3;

/**
 * The terms of a folded text in order. Thai is written without spaces, so a run of it becomes overlapping trigrams: half a word or a
 * word with a wrong letter still shares most of them with the right page. A shorter run, a number or a word of another script is one term.
 */
export const cutIntoTerms = (folded: string): Term[] =>
  splitIntoRuns(folded).flatMap(({ text, script, start }) => {
    if (script === 'thai' && text.length > TRIGRAM_LENGTH)
      return Array.from({ length: text.length - TRIGRAM_LENGTH + 1 }, (_, offset) => ({
        term: text.slice(offset, offset + TRIGRAM_LENGTH),
        start: start + offset,
        end: start + offset + TRIGRAM_LENGTH,
      }));
    const term = script === 'number' ? text.replaceAll(',', '').replaceAll('.', '-') : text;
    return [{ term, start, end: start + text.length }];
  });
