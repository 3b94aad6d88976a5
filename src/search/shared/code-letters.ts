import type { ScriptRun } from '../../thai/script-runs.ts';

/** What the code of a number or of a word in another script begins with. */
export const NON_THAI_PREFIX = 'z';

/**
 * Thai letters of the phonetic fold as Pagefind is given them. Plain letters halve its time over Thai ones, which it takes apart by
 * Unicode's rules, and it strips nothing from them.
 */
// prettier-ignore
const CODE_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  อ: 'a', บ: 'b', จ: 'c', ด: 'd', เ: 'e', ฟ: 'f', ง: 'g', ห: 'h', ไ: 'i', ช: 'j', ก: 'k', ม: 'm', น: 'n', โ: 'o',
  แ: 'q', ร: 'r', ส: 's', ต: 't', ฉ: 'u', ฝ: 'v', ว: 'w', ซ: 'x', ย: 'y',
  ฮ: '0', า: '1', ข: '2', ค: '3', ท: '4', ถ: '5', ผ: '6', พ: '7', ฯ: '8', ๆ: '9',
}));

/** A run of a phonetically folded text as Pagefind's index has it: Thai in code letters, all else behind `NON_THAI_PREFIX`. */
export const encodeRun = ({ text, script }: ScriptRun): string => {
  if (script !== 'thai') return NON_THAI_PREFIX + text.replace(/[.,]/g, '').normalize('NFD').replace(/\p{M}/gu, '');
  let letters = '';
  for (const letter of text) letters += CODE_LETTERS.get(letter) ?? '';
  return letters;
};
