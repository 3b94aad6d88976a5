import { fold } from './fold.ts';

/** Every text that is left when one letter is taken out, and the text itself. */
const withoutOne = (text: string): string[] => [text, ...Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1))];

/** Too short to be the same word with a slip: most short words differ from another by one letter. */
const MIN_LENGTH = 6;

/** Two names that say one thing apart from their number are meant to differ. */
const numbersOf = (text: string): string => text.replace(/[^0-9๐-๙a-z]/gi, '');

/**
 * Pairs of texts that differ by one letter, two letters changed for each other, or by marks that people mistype: the work
 * grows with the letters, not with the pairs.
 */
export const nearAlike = (texts: Iterable<string>): [string, string][] => {
  const all = [...new Set(texts)].filter((text) => text.length >= MIN_LENGTH);
  const byForm = new Map<string, string[]>();
  for (const text of all)
    for (const form of new Set([...withoutOne(text), `fold ${fold(text).replaceAll(' ', '')}`])) {
      const known = byForm.get(form);
      if (known) known.push(text);
      else byForm.set(form, [text]);
    }
  const pairs = new Map<string, [string, string]>();
  for (const alike of byForm.values())
    for (const [index, first] of alike.entries())
      for (const second of alike.slice(index + 1))
        if (numbersOf(first) === numbersOf(second)) pairs.set(`${first}\n${second}`, [first, second]);
  return [...pairs.values()];
};
