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
  it('is told when it is a reason, in brackets or not', async () => {
    for (const heading of ['ผู้ไม่มาประชุม (เนื่องจากติดราชการ)', 'ผู้ไม่มาประชุม เนื่องจากติดราชการ']) {
      const { absent, asked } = await readMinutes(heading, '1. ผู้อำนวยการกองช่าง');
      expect(absent).toEqual([{ post: 'ผู้อำนวยการกองช่าง' }]);
      expect(asked).toContain('เนื่องจากติดราชการ');
    }
  });

  it('is settled when it only counts them, or says that there are none', async () => {
    for (const heading of ['ผู้ไม่มาประชุม จำนวน 1 คน', 'ผู้ไม่มาประชุม (ไม่มี)']) {
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
