import { describe, expect, it } from 'vitest';
import { thaiTyping } from '#src/checks/rules/thai-typing.ts';
import { makeGuide } from '../../../support/entries.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

/** The mended text, as the edits of the findings make it. */
const mended = (text: string): string => {
  const tree = { 'guides/km.md': markdown(makeGuide(), text) };
  const file = tree['guides/km.md'];
  return findingsOf(thaiTyping, tree)
    .toReversed()
    .reduce((whole, { edit }) => (edit ? whole.slice(0, edit.start) + edit.text + whole.slice(edit.end) : whole), file)
    .slice(file.length - text.length);
};

describe('Thai letters', () => {
  it('that can mean one thing only are mended in place', () => {
    const tree = { 'guides/km.md': markdown(makeGuide({ summary: 'การทํางาน' }), 'ก\n\nเเผนงาน\n') };
    expect(findingsOf(thaiTyping, tree)).toMatchObject([
      { field: 'summary', line: 5, column: 14, fix: 'พิมพ์เป็น "ำ" แทน', edit: { text: 'ำ' } },
      { field: 'เนื้อหา', line: 9, column: 1, what: 'สระแอพิมพ์เป็นสระเอสองตัว ที่ "เเผนงาน"', edit: { text: 'แ' } },
    ]);
    expect(mended('เเผนงาน')).toMatch(/แผนงาน$/);
  });

  it('that may mean several things are told without an edit', () => {
    expect(inBody(thaiTyping, 'ไม่้หมด')).toEqual(['1 มีวรรณยุกต์สองรูปบนตัวเดียว ที่ "ไม่้หมด"']);
  });

  it('are told as code points where nobody can see them', () => {
    expect(inBody(thaiTyping, 'ไอ\u200bแพด')).toEqual(['1 มีอักขระที่มองไม่เห็นอยู่ในคำ ที่ "ไอU+200Bแพด"']);
  });

  it('may be anything in code and in what people search with', () => {
    expect(inBody(thaiTyping, '`เเ`')).toEqual([]);
    expect(findingsOf(thaiTyping, { 'guides/km.yaml': makeGuide({ aliases: ['เเผน'] }) })).toEqual([]);
  });
});
