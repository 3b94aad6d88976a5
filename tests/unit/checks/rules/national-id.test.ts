import { describe, expect, it } from 'vitest';
import { nationalId } from '#src/checks/rules/national-id.ts';
import { makeGuide } from '../../../support/entries.ts';
import { markdown, placeOf } from '../../support/content-tree.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

describe('a national ID', () => {
  it.each(['1101700230708', '1-1017-00230-70-8', '1 1017 00230 70 8', '๑๑๐๑๗๐๐๒๓๐๗๐๘'])('is found in a body, written %s', (written) => {
    expect(inBody(nationalId, `ก\n\nเลขที่ ${written} ครับ\n`)).toEqual(['3 พบเลขประจำตัวประชาชน 13 หลัก (11xxxxxxxxx08)']);
  });

  it('is found in a field, with its line', () => {
    const found = findingsOf(nationalId, { 'guides/km.yaml': makeGuide({ summary: 'ของนาย ก 1101700230708' }) });
    expect(found.map(placeOf)).toEqual(['guides/km.yaml:4 ข้อมูลส่วนบุคคล']);
  });

  it.each(['1101700230700', '11017002307081', 'X-XXXX-XXXXX-XX-X', '99-1101700230708'])('is not %s', (written) => {
    expect(inBody(nationalId, `เลขที่ ${written}\n`)).toEqual([]);
  });

  it.each(['ISBN 978-616-7000-12-3', 'เลขประจำตัวผู้เสียภาษี 0994000165000', 'ดู https://example.go.th/1101700230708'])(
    'is not in %s',
    (text) => {
      expect(inBody(nationalId, `${text}\n`)).toEqual([]);
    },
  );

  it('is found in a link and in what a picture shows, at its place', () => {
    expect(inBody(nationalId, 'ดู[นาย ก 1101700230708](./roles.md)\n')).toHaveLength(1);
    const [found] = findingsOf(nationalId, { 'guides/km.md': markdown(makeGuide(), 'ก\n\nนาย ก 1101700230708\n') });
    expect(found).toMatchObject({ column: 7 });
  });
});
