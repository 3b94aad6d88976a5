import { describe, expect, it } from 'vitest';
import { linkLeadsSomewhere } from '#src/checks/rules/link-leads-somewhere.ts';
import { pictureShows } from '#src/checks/rules/picture-shows.ts';
import { inBody } from '../../support/rules.ts';

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
    expect(inBody(pictureShows, body, format, [linkLeadsSomewhere])).toEqual(['1 "../data/../../private.png" ไม่ใช่ไฟล์ภาพ']);
  });

  it('beside its entry shows', () => {
    expect(inBody(pictureShows, '![ภาพ](./photo.jpg)')).toEqual([]);
  });
});
