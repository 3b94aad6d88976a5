import { describe, expect, it } from 'vitest';
import { mobileNumber } from '#src/checks/rules/mobile-number.ts';
import { makeDepartment, makeGuide, makeManual, makeSite } from '../../../support/entries.ts';
import { placeOf } from '../../support/content-tree.ts';
import { findingsInBody, findingsOf, inBody } from '../../support/rules.ts';

describe('a mobile number', () => {
  it.each(['0812345678', '081-234-5678', '081 2345678', '065-2345678', '0912345678'])('is asked about, written %s', (written) => {
    expect(inBody(mobileNumber, `ก\n\nโทร ${written}\n`)).toEqual([`3 พบหมายเลขโทรศัพท์มือถือ ${written.slice(0, 2)}X-XXX-XX78`]);
  });

  it('in Thai digits is asked about too', () => {
    expect(inBody(mobileNumber, 'โทร ๐๘๑-๒๓๔-๕๖๗๘\n')).toEqual(['1 พบหมายเลขโทรศัพท์มือถือ 08X-XXX-XX78']);
  });

  it('in a field is told with its line', () => {
    const found = findingsOf(mobileNumber, { 'guides/km.yaml': makeGuide({ summary: 'โทร 0812345678' }) });
    expect(found.map(placeOf)).toEqual(['guides/km.yaml:4 summary']);
  });

  it.each([
    '+66 81 234 5678',
    '+66812345678',
    '0066-81-234-5678',
    '(081) 234-5678',
    '081.234.5678',
    '081–234–5678',
    '081\u2011234\u20115678',
    '０８１２３４５６７８',
    '081-234-\n5678',
    '081-234-5678/9',
  ])('is asked about, written %j', (written) => {
    expect(inBody(mobileNumber, `โทร ${written} ครับ\n`)).toEqual(['1 พบหมายเลขโทรศัพท์มือถือ 08X-XXX-XX78']);
  });

  it('is asked about each time', () => {
    const found = findingsInBody(mobileNumber, 'โทร 081-234-5678/089-876-5432, 0612345678\n');
    expect(found.map(({ column }) => column)).toEqual([5, 18, 32]);
  });

  it('may stand in the fields that say how to reach an office', () => {
    const contact = { telephone: '081-234-5678', email: 'office@example.go.th' };
    const tree = { 'site/site.yaml': makeSite({ contact }), 'departments/finance.yaml': makeDepartment({ contact, duties: ['ก'] }) };
    expect(findingsOf(mobileNumber, tree)).toEqual([]);
    const channels = [{ name: 'สำนักงานเทศบาล', telephone: '081-234-5678' }];
    const manual = { 'departments/finance.yaml': makeDepartment(), 'manuals/tax.yaml': makeManual({ channels }) };
    expect(findingsOf(mobileNumber, manual)).toMatchObject([{ field: 'channels[1].telephone' }]);
    const beside = { 'departments/finance.yaml': makeDepartment({ contact, duties: ['โทร 081-234-5678'] }) };
    expect(findingsOf(mobileNumber, beside)).toMatchObject([{ field: 'duties[1]' }]);
  });

  it.each(['053-211234', '0532112345', '2565-0812345678', '1567', '08.30-12.00 13.00', '09-08-2565 10', '08 09 10 11 12', '0-5321-1234'])(
    'is not %s',
    (written) => {
      expect(inBody(mobileNumber, `โทร ${written}\n`)).toEqual([]);
    },
  );

  it('stops no build: an office may have one', () => {
    expect(mobileNumber.severity).toBe('warning');
  });
});
