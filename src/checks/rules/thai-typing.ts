import { findTypingSlips } from '../../thai/typing-slips.ts';
import type { FileRule } from '../rule.ts';
import { isPrint, isSearchWord, textFinding, textsOf } from '../written-texts.ts';

/** Letters that cannot be seen, by their number. */
const show = (text: string): string =>
  text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, (letter) => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);

/** What stands around a place without a space, a few letters each way. */
const wordAround = (text: string, index: number, length: number): string =>
  `${/\S{0,6}$/.exec(text.slice(0, index))![0]}${text.slice(index, index + length)}${/^\S{0,6}/.exec(text.slice(index + length))![0]}`;

/** Thai letters and marks stand in the order in which they are read and searched for. */
export const thaiTyping: FileRule = {
  id: 'thai-typing',
  severity: 'warning',
  title: 'สระ วรรณยุกต์ และเครื่องหมายไทยพิมพ์ถูกลำดับ',
  why: 'คำที่พิมพ์ผิดลำดับมักดูเหมือนถูกบนจอ แต่ค้นหาไม่พบและโปรแกรมอ่านออกเสียงอ่านผิด',
  example: { at: 'body', wrong: 'เเผนงานประจำปี', right: 'แผนงานประจำปี' },
  checkFile: function* ({ raw }) {
    for (const written of textsOf(raw)) {
      if (isPrint(written) || isSearchWord(written)) continue;
      for (const { index, found, what, mend } of findTypingSlips(written.text)) {
        const around = show(wordAround(written.text, index, found.length));
        const fix = mend === undefined ? 'พิมพ์คำนี้ใหม่' : mend === '' ? 'ลบอักขระนั้นออก' : `พิมพ์เป็น "${mend}" แทน`;
        yield textFinding(written, index, found, `${what} ที่ "${around}"`, fix, mend);
      }
    }
  },
};
