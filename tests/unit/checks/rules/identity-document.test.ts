import { describe, expect, it } from 'vitest';
import { identityDocument } from '#src/checks/rules/identity-document.ts';
import { makeGuide } from '../../../support/entries.ts';
import { findingsInBody, findingsOf, inBody } from '../../support/rules.ts';

describe('the number of a paper of a person', () => {
  it.each([
    ['หนังสือเดินทางเลขที่ AA1234567', 'เลขที่หนังสือเดินทาง'],
    ['Passport No. A123456', 'เลขที่หนังสือเดินทาง'],
    ['เลขรหัสประจำบ้าน 5007-012345-6', 'เลขรหัสประจำบ้าน'],
    ['รหัสประจำบ้าน ๕๐๐๗–๐๑๒๓๔๕–๖', 'เลขรหัสประจำบ้าน'],
    ['| เลขรหัสประจำบ้าน | 50070123456 |\n| --- | --- |', 'เลขรหัสประจำบ้าน'],
    ['เลขหลังบัตร JT1-2345678-90', 'รหัสหลังบัตรประชาชน'],
    ['ใบอนุญาตขับรถเลขที่ 56001234', 'เลขที่ใบอนุญาตขับรถ'],
  ])('is found: %j', (body, name) => {
    expect(inBody(identityDocument, `${body}\n`)).toEqual([`1 พบ${name}`]);
  });

  it('is found at its column, in a field too', () => {
    expect(findingsInBody(identityDocument, 'หนังสือเดินทาง AA1234567\n')).toMatchObject([{ line: 1, column: 16, field: 'เนื้อหา' }]);
    const guide = makeGuide({ summary: 'หนังสือเดินทาง AA1234567' });
    expect(findingsOf(identityDocument, { 'guides/km.yaml': guide })).toMatchObject([{ line: 4, field: 'summary' }]);
  });

  it.each([
    'เลขรหัสประจำบ้าน XXXX-XXXXXX-X',
    'เลขรหัสประจำบ้าน 11 หลัก ดูได้ที่ทะเบียนบ้าน',
    'หนังสือเดินทาง มีอายุ 10 ปี ค่าธรรมเนียม 1,000 บาท',
    'หนังสือเดินทาง ตาม พ.ร.บ. พ.ศ. 2522 มาตรา 11',
    'passport photo no 1234567',
    'ใบอนุญาตขับรถ ต่ออายุ 25/12/2565',
    'ใบขับขี่ ดู https://example.go.th/12345678',
  ])('is not in %j', (body) => {
    expect(inBody(identityDocument, `${body}\n`)).toEqual([]);
  });
});
