import { findMisspellings } from '../../thai/misspellings.ts';
import type { FileRule } from '../rule.ts';
import { isPrint, isSearchWord, textFinding, textsOf, type WrittenText } from '../written-texts.ts';

/** A word in quotation marks is spoken about. */
const isQuoted = (text: string, index: number, word: string): boolean =>
  /["“‘']/.test(text[index - 1] ?? '') && /["”’']/.test(text[index + word.length] ?? '');

/** What to do: a term of the glossary may be found by a wrong spelling, in a field that nobody is shown. */
const fixOf = ({ raw, path }: WrittenText, right: string): string =>
  raw.collection === 'glossary' && path?.[0] === 'synonyms'
    ? `เขียนว่า "${right}" หรือย้ายทั้งคำไปไว้ใน misspellings ซึ่งใช้ค้นหาเท่านั้น`
    : `เขียนว่า "${right}"`;

/** Words that are often misspelt are spelt as the dictionary does. */
export const misspelling: FileRule = {
  id: 'misspelling',
  severity: 'warning',
  title: 'คำที่มักเขียนผิดเขียนถูก',
  why: 'คำที่สะกดผิดทำให้เอกสารราชการดูไม่น่าเชื่อถือ และผู้ที่ค้นด้วยคำที่ถูกหาไม่พบ',
  example: { at: 'body', wrong: 'ต้องได้รับอนุญาติก่อน', right: 'ต้องได้รับอนุญาตก่อน' },
  checkFile: function* ({ raw }) {
    for (const written of textsOf(raw)) {
      if (isPrint(written) || isSearchWord(written)) continue;
      for (const { index, wrong, right } of findMisspellings(written.text))
        if (!isQuoted(written.text, index, wrong)) yield textFinding(written, index, wrong, `"${wrong}" สะกดผิด`, fixOf(written, right));
    }
  },
};
