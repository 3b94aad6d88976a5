import { describe, expect, it } from 'vitest';
import { pictureShows } from '#src/checks/rules/picture-shows.ts';
import { makeActivity, makeCommunity, makeCopSummary, makeGuide } from '../../../support/entries.ts';
import { picture } from '../../../support/trees.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsInBody, findingsOf, inBody } from '../../support/rules.ts';

describe('a picture', () => {
  it.each([
    '![ภาพ](https://example.go.th/a.jpg)',
    '![ภาพ](HTTP://example.go.th/a.jpg)',
    '![ภาพ][photo]\n\n[photo]: https://example.go.th/a.jpg',
  ])('is a file of our own, unlike %s', (body) => {
    // One by reference is told where its address stands.
    expect(inBody(pictureShows, `ก\n\n${body}\n`)).toEqual([`${2 + body.split('\n').length} ภาพอยู่ที่เว็บไซต์อื่น`]);
  });

  it.each(['md', 'mdx'] as const)('in %s is a file that browsers show, since anything else would be a broken picture or code', (format) => {
    expect(inBody(pictureShows, 'ก\n\n![ภาพ](./map.js)\n', format)).toEqual(['3 "map.js" เป็นไฟล์ที่ทำงานได้ในเบราว์เซอร์ ซึ่งอาจเป็นอันตรายต่อผู้อ่าน']);
    expect(inBody(pictureShows, '![ภาพ](/plans/2565/)', format)).toEqual(['1 "/plans/2565/" ไม่ใช่ไฟล์ภาพ']);
    expect(inBody(pictureShows, '![ภาพ](#ก)', format)).toEqual(['1 "#ก" ไม่ใช่ไฟล์ภาพ']);
  });

  it.each(['md', 'mdx'] as const)('in %s does not leave the folder by dots in percent signs', (format) => {
    const body = '![ภาพ](../data/%2e%2e/%2e%2e/private.png)';
    expect(inBody(pictureShows, body, format)).toEqual(['1 "../data/../../private.png" อยู่นอกโฟลเดอร์เนื้อหา']);
  });

  it.each(['md', 'mdx'] as const)('in %s may have a name with # or spaces, in percent signs', (format) => {
    const tree = {
      'guides/a#b.png': picture(),
      'guides/ก ข.png': picture(),
      [`guides/km.${format}`]: markdown(makeGuide(), '![ก](./a%23b.png) ![ข](./ก%20ข.png) ![ค](<./ก ข.png>)'),
    };
    expect(findingsOf(pictureShows, tree)).toEqual([]);
  });

  it.each(['md', 'mdx'] as const)('that is a page is told by one message in %s', (format) => {
    expect(findingsInBody(pictureShows, 'ก ![ภาพ](/guides/nowhere/)', format)).toMatchObject([{ line: 1, column: 3 }]);
  });

  it('beside its entry shows', () => {
    expect(inBody(pictureShows, '![ภาพ](./photo.jpg)')).toEqual([]);
  });

  it('that is no picture at all is answered with a picture, since a document would not show either', () => {
    expect(findingsInBody(pictureShows, '![ภาพ](./map.js)').map(({ fix }) => fix)).toEqual([
      'ใส่ไฟล์ภาพ JPG หรือ PNG แทน เช่น ./photo.jpg หรือลบภาพนี้ออก',
    ]);
  });
});

describe('a photograph that a field names', () => {
  const beside = { 'communities/front-desk.yaml': makeCommunity() };
  const entries = (file: string) => ({
    'activities/a.yaml': makeActivity({ photographs: [{ file, alt: 'ชาวบ้านช่วยกันเก็บขยะ' }] }),
    'cop-summaries/a.yaml': makeCopSummary({ photographs: [{ file, alt: 'วงเสวนา' }] }),
  });
  const told = (collection: 'activities' | 'cop-summaries', file: string, bytes: Uint8Array | string) => {
    const path = `${collection}/a.yaml` as const;
    return findingsOf(pictureShows, { ...beside, [path]: entries(file)[path], [`${collection}/${file}`]: bytes }).map(
      ({ field, what }) => `${field} ${what}`,
    );
  };

  it.each(['activities', 'cop-summaries'] as const)('of %s is one that browsers show', (collection) => {
    expect(told(collection, 'a.png', picture('a'))).toEqual([]);
    expect(told(collection, 'ภาพ ที่ 1.png', picture('a'))).toEqual([]);
    expect(told(collection, 'a.pdf', '%PDF-1.4\n%%EOF\n')).toEqual(['photographs[1].file "a.pdf" ไม่ใช่ไฟล์ภาพ หรือเป็นชนิดที่เว็บแสดงไม่ได้']);
    expect(told(collection, 'a.heic', 'x')).toEqual([expect.stringMatching(/^photographs\[1\]\.file .*HEIC/)]);
  });
});
