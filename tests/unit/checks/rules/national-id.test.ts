import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { isNationalId, nationalId } from '#src/checks/rules/national-id.ts';
import { makeGuide } from '../../../support/entries.ts';
import { markdown, placeOf, TODAY, writeTree } from '../../support/content-tree.ts';
import { fragmentExists } from '#src/checks/rules/fragment-exists.ts';
import { findingsInBody, findingsOf, inBody } from '../../support/rules.ts';

describe('thirteen digits', () => {
  it.each(['1101700230708', '3509900000013', '1000000000009'])('%s are a national ID: the last is a checksum of the others', (digits) => {
    expect(isNationalId(digits)).toBe(true);
  });

  it('are none with any other last digit', () => {
    for (const last of '012345679') expect(isNationalId(`110170023070${last}`)).toBe(false);
  });
});

describe('another number of thirteen digits', () => {
  const [told] = findingsInBody(nationalId, 'เลขที่ 1101700230708\n');
  const names = [...told!.fix.matchAll(/"([^"]+)"/g)].map(([, name]) => name!);

  it('is named in the message', () => {
    expect(names).toEqual(['เลขที่อ้างอิง', 'บาร์โค้ด']);
  });

  it.each(names)('is none once “%s” stands before it, as the message says', (name) => {
    for (const digits of ['1101700230708', '1-1017-00230-70-8', '๑๑๐๑๗๐๐๒๓๐๗๐๘'])
      for (const line of [
        `${name} ${digits}`,
        `${name}${digits}`,
        `${name}: ${digits}`,
        `**${name}** ${digits}`,
        `ใช้บัตรประชาชน และ${name} ${digits}`,
        `| ${name} | ${digits} |\n| --- | --- |\n| ก | ข |`,
      ])
        expect(inBody(nationalId, `${line}\n`)).toEqual([]);
    expect(findingsOf(nationalId, { 'guides/km.yaml': makeGuide({ summary: `${name} 1101700230708` }) })).toEqual([]);
  });

  it('named before an earlier number is an ID still', () => {
    expect(inBody(nationalId, 'เลขที่อ้างอิง 12 เลขที่ 1101700230708\n')).toHaveLength(1);
    expect(inBody(nationalId, 'เลขประจำตัวประชาชน (อ้างอิงตามบัตร) 1101700230708\n')).toHaveLength(1);
  });

  it('that is for taxes is one of a juristic person where it begins with 0; else it is the ID of a person', () => {
    expect(inBody(nationalId, 'เลขประจำตัวผู้เสียภาษี 0994000165721\n')).toEqual([]);
    expect(inBody(nationalId, 'เลขประจำตัวผู้เสียภาษี 0-9940-00165-72-1\n')).toEqual([]);
    expect(inBody(nationalId, 'เลขประจำตัวผู้เสียภาษี 1101700230708\n')).toHaveLength(1);
  });
});

describe('a national ID', () => {
  it.each(['1101700230708', '1-1017-00230-70-8', '1 1017 00230 70 8', '๑๑๐๑๗๐๐๒๓๐๗๐๘'])('is found in a body, written %s', (written) => {
    expect(inBody(nationalId, `ก\n\nเลขที่ ${written} ครับ\n`)).toEqual(['3 พบเลขประจำตัวประชาชน 13 หลัก (1-XXXX-XXXXX-XX-8)']);
  });

  it('is found in a field, with its line', () => {
    const found = findingsOf(nationalId, { 'guides/km.yaml': makeGuide({ summary: 'ของนาย ก 1101700230708' }) });
    expect(found.map(placeOf)).toEqual(['guides/km.yaml:4 summary']);
  });

  it('is found at its column, and told without its digits', () => {
    const [found] = findingsInBody(nationalId, 'ผู้ยื่นคือ ๑–๑๐๑๗–๐๐๒๓๐–๗๐–๘ ครับ\n');
    expect(found).toMatchObject({ line: 1, column: 12, field: 'เนื้อหา' });
    expect(found!.what).not.toMatch(/\d{4}/);
  });

  it.each([
    [
      'folded over two lines',
      'title: ก\ngroup: concept\nsummary: >\n  ผู้ยื่น 1-1017-\n  00230-70-8 มาแล้ว\nupdated: 2022-01-12\n',
      4,
      'summary',
    ],
    ['as a number', 'title: ก\ngroup: concept\nsummary: "1101700230708"\nupdated: 2022-01-12\n', 3, 'summary'],
    ['in a list', 'title: ก\ngroup: concept\naliases: [ท่อ, "1101700230708"]\nupdated: 2022-01-12\n', 3, 'aliases[2]'],
    [
      'below a list item',
      'title: ก\ngroup: concept\nquotations:\n  - text: ก\n    author: ๑๑๐๑๗๐๐๒๓๐๗๐๘\nupdated: 2022-01-12\n',
      5,
      'quotations[1].author',
    ],
  ])('is found in data %s', (_, text, line, field) => {
    expect(findingsOf(nationalId, { 'guides/km.yaml': text })).toMatchObject([{ line, field }]);
  });

  it.each(['md', 'mdx'] as const)('is found in each part of a body of .%s', (format) => {
    const body = `## 1101700230708\n\n> 1 1017 00230 70 8\n\n[3509900000013](#ก)\n\n![1101700230708](./photo.jpg)\n\n\`1101700230708\`\n`;
    expect(findingsInBody(nationalId, body, format, [fragmentExists]).map(({ line }) => line)).toEqual([1, 3, 5, 7, 9]);
  });

  it.each([
    'บัตร ปชช. 1101700230700',
    'เลขประจำตัวประชาชน 13 หลัก: 1-1017-00230-70-0',
    'เลขที่บัตร๑๑๐๑๗๐๐๒๓๐๗๐๐',
    'เลขประจ\u0E4Dาตัวประชาชน 1-1017-00230-70-0',
  ])('is found with a wrong digit too, when the text says what it is: %s', (body) => {
    expect(inBody(nationalId, `${body}\n`)).toEqual(['1 พบเลขประจำตัวประชาชน 13 หลัก (1-XXXX-XXXXX-XX-0)']);
  });

  it.each([
    '1101700230700',
    '11017002307081',
    'X-XXXX-XXXXX-XX-X',
    '99-1101700230708',
    '978-616-00-0003-6',
    '0994000161331',
    '0-1055-36092-64-1',
  ])('is not %s', (written) => {
    expect(inBody(nationalId, `เลขที่ ${written}\n`)).toEqual([]);
  });

  it.each(['Biller ID 1101700230708', 'Comp. Code 1101700230708', 'เลข อย. 1101700230708'])(
    'is not what the text calls otherwise: %s',
    (body) => {
      expect(inBody(nationalId, `${body}\n`)).toEqual([]);
    },
  );

  it('is found in the name of a file, which is its address', async () => {
    const tree = { 'guides/km.md': markdown(makeGuide(), '[บัตร](./1-1017-00230-70-8.pdf) [แบบ](./3509900000013.pdf)\n') };
    const files = { 'guides/1-1017-00230-70-8.pdf': '%PDF', 'guides/3509900000013.pdf': '%PDF' };
    expect(
      findingsOf(nationalId, { ...tree, ...files })
        .map(placeOf)
        .sort(),
    ).toEqual(['guides/1-1017-00230-70-8.pdf:1 -', 'guides/3509900000013.pdf:1 -']);
    // As of every other file, the path is the one from where the command runs.
    const { problems } = await inspectContent(writeTree({ ...tree, ...files }), TODAY);
    const found = problems.filter(({ rule }) => rule === 'national-id');
    expect(found.every(({ file }) => !isAbsolute(file))).toBe(true);
  });

  it.each(['1655281234563.pdf', 'budget-2565.pdf', '0994000161331.pdf'])('is not the name %s', (name) => {
    const tree = { 'guides/km.md': markdown(makeGuide(), `[แบบ](./${name})\n`), [`guides/${name}`]: '%PDF' };
    expect(findingsOf(nationalId, tree)).toEqual([]);
  });

  it('is not in an address', () => {
    expect(inBody(nationalId, 'https://example.go.th/1101700230708 [ก](https://example.go.th/?id=1101700230708)\n')).toEqual([]);
  });
});
