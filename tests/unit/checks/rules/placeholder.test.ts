import { describe, expect, it } from 'vitest';
import { placeholder } from '#src/checks/rules/placeholder.ts';
import { makeGuide } from '../../../support/entries.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

describe('text to be replaced', () => {
  it.each([
    'TODO เขียนต่อ',
    'ติดต่อ (ระบุชื่อ)',
    'ใช้เวลา ……… วัน',
    'โทร xxx-xxx-xxxx',
    'Lorem ipsum',
    'ใช้เวลา ........ วัน',
    '[กรอกวันที่]',
    'ใส่ข้อความที่นี่',
    'รอข้อมูล',
    'อยู่ระหว่างปรับปรุงข้อมูล',
  ])('%s is told', (text) => {
    expect(inBody(placeholder, text)).toHaveLength(1);
  });

  it.each([
    'ลงชื่อ ..............................',
    '(..............................)',
    'ลงชื่อ………………',
    '> ลงนาม ______________ ผู้อนุมัติ',
    '| ลายมือชื่อผู้ยื่น……………… |',
    'ชื่อ .......... นามสกุล ..........',
    'และอื่น ๆ …',
    'กรอกแบบ (ระบุได้มากกว่าหนึ่งข้อ) แล้วส่ง'.replace('ระบุ', 'เลือก'),
    '`TODO`',
    'Todos Santos',
    'ผู้ยื่นคำขอรอข้อมูลจากกองช่าง',
    'เลขประจำตัวประชาชน X-XXXX-XXXXX-XX-X',
    'บัญชี xxx-x-xxxxx-x',
    'โทร 053-xxx-xxx',
  ])('%s may stand', (text) => {
    expect(inBody(placeholder, text)).toEqual([]);
  });

  it('is told in fields, not in drafts', () => {
    expect(findingsOf(placeholder, { 'guides/km.yaml': makeGuide({ title: 'ชื่อเรื่อง TODO' }) })).toMatchObject([{ field: 'title', line: 1 }]);
    expect(findingsOf(placeholder, { 'guides/km.yaml': makeGuide({ title: 'TODO', status: 'draft' }) })).toEqual([]);
    expect(findingsOf(placeholder, { 'guides/km.yaml': makeGuide({ summary: 'ลงชื่อ………………ผู้รับ' }) })).toEqual([]);
  });
});
