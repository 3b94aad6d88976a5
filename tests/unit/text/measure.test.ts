import { describe, expect, it } from 'vitest';
import { describeMeasure } from '#src/text/measure.ts';
import { measureSchema } from '#src/schemas/measure.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

describe('a measure in words', () => {
  const kb = makeKnowledgeBase([makeEntry('departments', 'finance')]);
  it.each([
    [{ by: 'entries', collection: 'assets', step: 'access' }, 'นับขุมความรู้ ขั้นการเข้าถึงความรู้'],
    [{ by: 'entries', collection: 'assets', when: 'updated', department: 'finance' }, 'นับขุมความรู้ที่ได้รับการปรับปรุงของกองคลัง'],
    [{ by: 'meetings' }, 'นับการประชุมที่จัดแล้ว'],
    [
      { by: 'training-reports', inTime: true, percentOfDue: true },
      'นับรายงานผลการอบรมที่บุคลากรไปรับซึ่งส่งทันกำหนด 15 วัน คิดเป็นร้อยละของรายงานที่ถึงกำหนดส่ง',
    ],
    [{ by: 'training-reports' }, 'นับรายงานผลการอบรมที่ส่งแล้วและที่จัดให้ประชาชน'],
    [{ by: 'training-reports', kind: 'received' }, 'นับรายงานผลการอบรมที่บุคลากรไปรับซึ่งส่งแล้ว'],
    [{ by: 'training-reports', kind: 'given', department: 'finance' }, 'นับรายงานผลการอบรมที่จัดให้ประชาชนของกองคลัง'],
    [{ by: 'training-reports', percentOfDue: true }, 'นับรายงานผลการอบรมที่บุคลากรไปรับซึ่งส่งแล้ว คิดเป็นร้อยละของรายงานที่ถึงกำหนดส่ง'],
    [
      { by: 'total', unit: 'รายการ', parts: [{ by: 'entries', collection: 'cop-summaries' }, { by: 'training-reports' }] },
      'นับสรุปการเสวนา CoP รวมกับรายงานผลการอบรมที่ส่งแล้วและที่จัดให้ประชาชน',
    ],
    [
      { by: 'figures', unit: 'คน', whole: { amount: 9, of: 'บุคลากรทั้งหมด' } },
      'ตัวเลขที่กรอกเป็นรายครั้งพร้อมที่มา หน่วยเป็นคน คิดเป็นร้อยละของบุคลากรทั้งหมด',
    ],
    [{ by: 'none', reason: 'ไม่มีจำนวน' }, 'ไม่วัดเป็นจำนวน: ไม่มีจำนวน'],
  ])('of %j', (how, words) => {
    expect(describeMeasure(kb, measureSchema.parse(how))).toBe(words);
  });
});
