import { describe, expect, it } from 'vitest';
import { formalDigits, inThaiDigits, joined, line, textOfLine } from '#src/text/paper.ts';

describe('formal digits', () => {
  it.each([
    ['พ.ศ. 2565 มาตรา 11', 'พ.ศ. ๒๕๖๕ มาตรา ๑๑'],
    ['๒๕๖๕', '๒๕๖๕'],
    ['1,234.50 บาท', '๑,๒๓๔.๕๐ บาท'],
    ['ดู https://km.example.go.th/a/2565/ ข้อ 3', 'ดู https://km.example.go.th/a/2565/ ข้อ ๓'],
    ['saraban01@example.go.th โทร 053', 'saraban01@example.go.th โทร ๐๕๓'],
    ['', ''],
  ])('of “%s”', (text, formal) => {
    expect(formalDigits(text)).toBe(formal);
  });

  it('reach every text of a paper, and leave ids and addresses alone', () => {
    expect(inThaiDigits({ id: 'part-1', kind: 'list', items: [[{ text: 'ข้อ 1', address: '/plans/2565/km-1/1/' }]], wide: false })).toEqual({
      id: 'part-1',
      kind: 'list',
      items: [[{ text: 'ข้อ ๑', address: '/plans/2565/km-1/1/' }]],
      wide: false,
    });
  });
});

describe('a line', () => {
  it('is written as text with links in it', () => {
    const link = { text: '3 ข้อ', address: '/plans/2565/' };
    expect(line`แผนมี ${link} รวม ${'บาท'}`).toEqual([{ text: 'แผนมี ' }, link, { text: ' รวม ' }, { text: 'บาท' }]);
    expect(textOfLine(line`แผนมี ${link}`)).toBe('แผนมี 3 ข้อ');
  });

  it('may be joined from links', () => {
    expect(textOfLine(joined([{ text: 'ก' }, { text: 'ข' }, { text: 'ค' }], ', '))).toBe('ก, ข, ค');
    expect(joined([], ', ')).toEqual([]);
  });
});
