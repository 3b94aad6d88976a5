import { describe, expect, it } from 'vitest';
import { isNationalId, nationalId } from '#src/checks/rules/national-id.ts';
import { makeGuide } from '../../../support/entries.ts';
import { placeOf } from '../../support/content-tree.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

describe('thirteen digits', () => {
  it.each(['1101700230708', '3509900000013', '1000000000009'])('%s are a national ID: the last is a checksum of the others', (digits) => {
    expect(isNationalId(digits)).toBe(true);
  });

  it('are none with any other last digit', () => {
    for (const last of '012345679') expect(isNationalId(`110170023070${last}`)).toBe(false);
  });
});

describe('a national ID', () => {
  it.each(['1101700230708', '1-1017-00230-70-8', '1 1017 00230 70 8', '๑๑๐๑๗๐๐๒๓๐๗๐๘'])('is found in a body, written %s', (written) => {
    expect(inBody(nationalId, `ก\n\nเลขที่ ${written} ครับ\n`)).toEqual(['3 พบเลขประจำตัวประชาชน 13 หลัก']);
  });

  it('is found in a field, with its line', () => {
    const found = findingsOf(nationalId, { 'guides/km.yaml': makeGuide({ summary: 'ของนาย ก 1101700230708' }) });
    expect(found.map(placeOf)).toEqual(['guides/km.yaml:4 ข้อมูลส่วนบุคคล']);
  });

  it.each(['1101700230700', '11017002307081', 'X-XXXX-XXXXX-XX-X', '99-1101700230708'])('is not %s', (written) => {
    expect(inBody(nationalId, `เลขที่ ${written}\n`)).toEqual([]);
  });
});
