import { describe, expect, it } from 'vitest';
import { personalName } from '#src/checks/rules/personal-name.ts';
import { makeGuide } from '../../../support/entries.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

describe('the name of a person', () => {
  it.each([
    ['นายสมชาย ใจดี', 'นายสมชาย'],
    ['นาย สมชาย  ใจดี', 'นายสมชาย'],
    ['น.ส.สมหญิง ณ เชียงใหม่', 'น.ส.สมหญิง'],
    ['ว่าที่ร้อยตรีกิตติ วงศ์คำ', 'ว่าที่ร้อยตรีกิตติ'],
    ['ว่าที่ ร.ต. กิตติ วงศ์คำ', 'ว่าที่ ร.ต.กิตติ'],
    ['ดร.กฤษณะ บุญมา', 'ดร.กฤษณะ'],
    ['นายกฤษณะ บุญมา', 'นายกฤษณะ'],
    ['นายเรืองฤทธิ์ มีสุข', 'นายเรืองฤทธิ์'],
    ['นางนวลจันทร์ เกิดแก้ว', 'นางนวลจันทร์'],
    ['นายกอบกิจ มาลา', 'นายกอบกิจ'],
    ['Mr. Somchai Jaidee', 'Mr.Somchai'],
  ])('is found: %s', (name, told) => {
    expect(inBody(personalName, `ก\n\nมอบหมายให้ ${name} ดำเนินการ\n`)).toEqual([`3 พบชื่อบุคคล "${told} …"`]);
    expect(inBody(personalName, `มอบหมาย${name}\n`)).toHaveLength(1);
  });

  it('is found in a field, unless that is for names', () => {
    const quotations = [{ text: 'ก', author: 'นายสมชาย ใจดี' }];
    const guide = makeGuide({ summary: 'มอบหมายนายสมชาย ใจดี', quotations });
    expect(findingsOf(personalName, { 'guides/km.yaml': guide })).toMatchObject([{ line: 4, column: 17, field: 'summary' }]);
  });

  it.each([
    'นายกเทศมนตรี พิจารณา',
    'นายทะเบียนท้องถิ่น อำเภอสันป่าตอง',
    'ทนายความ อาสา',
    'นายประจำเรือ ประมง',
    'นักออกแบบดีไซนายน์ อาสา',
    'นายสมชาย มีหน้าที่ดูแลท่อ',
    'นายสมชาย หมู่ 4',
    'ถนนนายสม ใจดี',
    'สมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ',
    'นายสมชาย (นามสมมติ) เล่า',
    'นายสมชาย และนางสมหญิง ยื่นร่วมกัน',
    'นาย/นาง/นางสาว ชื่อ นามสกุล',
    'เจ้าหน้าที่ 5 นาย ประจำด่าน',
    'นพ. วิจารณ์ พานิช เห็นว่าความรู้เป็นเครื่องมือ',
  ])('is not in %s', (body) => {
    expect(inBody(personalName, `${body}\n`)).toEqual([]);
  });
});
