import { describe, expect, it } from 'vitest';
import { mobileNumber } from '#src/checks/rules/mobile-number.ts';
import { makeDepartment, makeGuide } from '../../../support/entries.ts';
import { placeOf } from '../../support/content-tree.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

describe('a mobile number', () => {
  it.each(['0812345678', '081-234-5678', '081 2345678', '065-2345678', '0912345678'])('is asked about, written %s', (written) => {
    expect(inBody(mobileNumber, `ก\n\nโทร ${written}\n`)).toEqual([expect.stringMatching(/^3 พบหมายเลขโทรศัพท์มือถือ 0\dxxxxxx\d\d$/)]);
  });

  it('in Thai digits is asked about too', () => {
    expect(inBody(mobileNumber, 'โทร ๐๘๑-๒๓๔-๕๖๗๘\n')).toEqual(['1 พบหมายเลขโทรศัพท์มือถือ 08xxxxxx78']);
  });

  it('in a field is told with its line', () => {
    const found = findingsOf(mobileNumber, { 'guides/km.yaml': makeGuide({ summary: 'โทร 0812345678' }) });
    expect(found.map(placeOf)).toEqual(['guides/km.yaml:4 ข้อมูลส่วนบุคคล']);
  });

  it.each(['053-211234', '0532112345', '2565-0812345678', '1567'])('is not %s', (written) => {
    expect(inBody(mobileNumber, `โทร ${written}\n`)).toEqual([]);
  });

  it('stops no build: an office may have one', () => {
    expect(mobileNumber.severity).toBe('warning');
  });

  it('of an office may stand where offices say how to reach them, and nowhere else', () => {
    const contact = { telephone: '081-234-5678' };
    expect(findingsOf(mobileNumber, { 'departments/engineering.yaml': makeDepartment({ contact }) })).toEqual([]);
    const summary = 'โทร 081-234-5678';
    expect(findingsOf(mobileNumber, { 'departments/engineering.yaml': makeDepartment({ contact, summary }) })).toHaveLength(1);
  });
});
