import { describe, expect, it } from 'vitest';
import { importFile } from '../support/round-trip.ts';
import { paragraph, wordFile } from '../support/word-file.ts';

/** What is asked of a person, and what needs nothing. */
const readMinutes = async (...absent: string[]) => {
  const lines = [
    'รายงานการประชุมคณะทำงาน KM ครั้งที่ 1/2565',
    'วันที่ 12 มกราคม 2565',
    'ผู้มาประชุม (3 คน)',
    '1. ปลัดเทศบาล ประธาน',
    ...absent,
    'เริ่มประชุมเวลา 09.00 น.',
    'ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ทราบ',
    'ประธานแจ้งแผนของปี',
    'เลิกประชุมเวลา 10.00 น.',
  ];
  const { fields, review } = await importFile(
    await wordFile(
      'รายงานการประชุม.docx',
      lines.map((line) => paragraph(line)),
    ),
    'meeting',
  );
  const [asked = '', settled = ''] = review.split('ไม่ต้องทำอะไร');
  return { absent: fields['absent'], asked, settled };
};

describe('what the heading of those who were absent says', () => {
  it('is the reason of all of them, in brackets or not, but of none who has another', async () => {
    for (const heading of [
      'ผู้ไม่มาประชุม (เนื่องจากติดราชการ)',
      'ผู้ไม่มาประชุม เนื่องจากติดราชการ',
      'ผู้ไม่มาประชุม (ติดราชการ)',
      'ผู้ไม่มาประชุม : ติดราชการ',
    ]) {
      const { absent, asked } = await readMinutes(heading, '1. ผู้อำนวยการกองช่าง', '2. ผู้อำนวยการกองคลัง (ลาป่วย)');
      expect(absent).toEqual([
        { post: 'ผู้อำนวยการกองช่าง', reason: 'ติดราชการ' },
        { post: 'ผู้อำนวยการกองคลัง', reason: 'ลาป่วย' },
      ]);
      expect(asked).not.toContain('ติดราชการ');
    }
  });

  it('is told when it is something else', async () => {
    const { absent, asked } = await readMinutes('ผู้ไม่มาประชุม (ตามหนังสือแจ้ง)', '1. ผู้อำนวยการกองช่าง');
    expect(absent).toEqual([{ post: 'ผู้อำนวยการกองช่าง' }]);
    expect(asked).toContain('ตามหนังสือแจ้ง');
  });

  it('is settled when it only counts them, or says that there are none', async () => {
    for (const heading of ['ผู้ไม่มาประชุม จำนวน 1 คน', 'ผู้ไม่มาประชุม (ไม่มี)', 'ผู้ไม่มาประชุม (ถ้ามี)']) {
      const { asked, settled } = await readMinutes(heading);
      expect(asked).not.toContain('> จำนวน');
      expect(asked).not.toContain('ไม่มี)');
      expect(settled).toContain('> ผู้ไม่มาประชุม');
    }
  });

  it('begins the list when somebody stands on its line', async () => {
    const { absent } = await readMinutes('ผู้ไม่มาประชุม นายสมชาย ใจดี  ผู้อำนวยการกองช่าง');
    expect(absent).toEqual([{ post: 'ผู้อำนวยการกองช่าง' }]);
  });
});

describe('why somebody was absent', () => {
  it.each([
    ['นายสมชาย ใจดี  ผู้อำนวยการกองช่าง  ติดราชการ', { post: 'ผู้อำนวยการกองช่าง', reason: 'ติดราชการ' }],
    ['๑. นายสมชาย ใจดี\tผู้อำนวยการกองช่าง\tกรรมการ\tลากิจ', { post: 'ผู้อำนวยการกองช่าง', role: 'กรรมการ', reason: 'ลากิจ' }],
    ['๑. นายสมชาย ใจดี ผู้อำนวยการกองช่าง (ติดราชการ)', { post: 'ผู้อำนวยการกองช่าง', reason: 'ติดราชการ' }],
    ['๑. ผู้อำนวยการกองช่าง - ไปราชการที่จังหวัดลำพูน', { post: 'ผู้อำนวยการกองช่าง', reason: 'ไปราชการที่จังหวัดลำพูน' }],
    ['๑. ผู้อำนวยการกองช่าง เนื่องจากรถเสียระหว่างทาง', { post: 'ผู้อำนวยการกองช่าง', reason: 'รถเสียระหว่างทาง' }],
    ['๑. ปลัดเทศบาล (CKO) (ลาพักผ่อน)', { post: 'ปลัดเทศบาล (CKO)', reason: 'ลาพักผ่อน' }],
    ['๑. นักวิชาการศึกษา ปฏิบัติการ (ผู้แทน)', { post: 'นักวิชาการศึกษา ปฏิบัติการ (ผู้แทน)' }],
    ['๑. หัวหน้าฝ่ายฝึกอบรม', { post: 'หัวหน้าฝ่ายฝึกอบรม' }],
    ['๑. ปลัดเทศบาล ปฏิบัติหน้าที่แทนนายกเทศมนตรี', { post: 'ปลัดเทศบาล ปฏิบัติหน้าที่แทนนายกเทศมนตรี' }],
  ])('is read from “%s”', async (line, person) => {
    expect((await readMinutes('ผู้ไม่มาประชุม', line)).absent).toEqual([person]);
  });

  it('may stand in a line of its own', async () => {
    expect((await readMinutes('ผู้ไม่มาประชุม', '๑. นายสมชาย ใจดี  ผู้อำนวยการกองช่าง', '(ติดราชการ)')).absent).toEqual([
      { post: 'ผู้อำนวยการกองช่าง', reason: 'ติดราชการ' },
    ]);
  });
});
