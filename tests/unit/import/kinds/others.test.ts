import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { ImageRun, Paragraph } from 'docx';
import { importPaper } from '#src/import/import-paper.ts';
import { readPaper } from '#src/import/read/read-paper.ts';
import { recognise } from '#src/import/recognise.ts';
import { importFile } from '../support/round-trip.ts';
import { heading, paragraph, table, wordFile } from '../support/word-file.ts';

const town = { departments: [{ id: 'engineering', title: 'กองช่าง' }], communities: [{ id: 'water', title: 'วงดูแลน้ำ' }] };

describe('lists of a plan', () => {
  const plan = (children: Paragraph[]) =>
    wordFile('แผน.docx', [
      paragraph('แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'),
      ...children,
      heading('แผน'),
      table([
        ['ลำดับ', 'กิจกรรม', 'ตัวชี้วัด', 'เป้าหมาย'],
        ['๑', 'อบรม', 'จำนวนครั้ง', '๒ ครั้ง/ปี'],
      ]),
    ]);

  it('takes the policies that a line introduces, and not the definitions before them', async () => {
    const { fields } = await importFile(
      await plan([
        paragraph('๘. นโยบายการจัดการความรู้'),
        ...['การปรับเปลี่ยนองค์กร', 'การจัดการความรู้', 'เทคโนโลยี'].map((word, at) => paragraph(`${at + 1}. ${word} หมายถึง กระบวนการที่เป็นระบบ`)),
        paragraph('นโยบายการจัดการความรู้ของเทศบาล มีดังนี้'),
        paragraph('๑. ส่งเสริมให้บุคลากรเรียนรู้'),
        paragraph('๒. เผยแพร่ความรู้ต่อประชาชน'),
        paragraph('๙. การติดตามและประเมินผล'),
        paragraph('ให้คณะทำงานรายงานผลทุกไตรมาส'),
        // Who is in a committee is no way in which it follows up.
        heading('การติดตามและประเมินผล'),
        paragraph('คณะกรรมการติดตาม ประกอบด้วย'),
        paragraph('๑. ปลัดเทศบาล เป็นประธานกรรมการ'),
        paragraph('๒. หัวหน้าสำนักปลัด เป็นกรรมการ'),
      ]),
      'plan',
    );
    expect(fields['policies']).toEqual(['ส่งเสริมให้บุคลากรเรียนรู้', 'เผยแพร่ความรู้ต่อประชาชน']);
    expect(fields['followUp']).toEqual(['ให้คณะทำงานรายงานผลทุกไตรมาส']);
  });

  it('takes nothing for policies where the paper only defines words', async () => {
    const { fields, review } = await importFile(
      await plan([paragraph('๑. นโยบาย'), paragraph('๑) ความรู้ หมายถึง สิ่งที่สั่งสม'), paragraph('๒) องค์กร หมายถึง หน่วยงาน')]),
      'plan',
    );
    expect(fields['policies']).toBeUndefined();
    expect(review).toContain('> ๑) ความรู้ หมายถึง สิ่งที่สั่งสม');
  });
});

it('reads the summary of a CoP, and makes up no teller', async () => {
  const { fields, questions } = await importFile(
    await wordFile('เสวนา.docx', [
      paragraph('สรุปการเสวนา วงดูแลน้ำ'),
      paragraph('วันที่ ๑๘ พฤษภาคม ๒๕๖๕'),
      paragraph('สถานที่ : ห้องประชุมเล็ก'),
      paragraph('ผู้เข้าร่วม จำนวน ๙ คน'),
      heading('วัตถุประสงค์'),
      paragraph('เพื่อแลกเปลี่ยนวิธีล้างท่อ'),
      heading('คำถามตั้งต้น'),
      paragraph('ทำอย่างไรให้ท่อไม่ตัน'),
      heading('เรื่องเล่า'),
      paragraph('- นายช่างโยธา: เปิดฝาท่อก่อนฝนมา'),
      paragraph('- น้ำท่วมตลาดสองปีติดกัน'),
      heading('ปัญหาและอุปสรรค'),
      paragraph('เครื่องสูบน้ำไม่พอ'),
    ]),
    'cop-summary',
    town,
  );
  expect(fields).toMatchObject({
    community: 'water',
    date: '2022-05-18',
    place: 'ห้องประชุมเล็ก',
    present: { count: 9 },
    objectives: ['เพื่อแลกเปลี่ยนวิธีล้างท่อ'],
    question: 'ทำอย่างไรให้ท่อไม่ตัน',
    problems: ['เครื่องสูบน้ำไม่พอ'],
  });
  expect(fields['stories']).toEqual([{ teller: 'นายช่างโยธา', story: 'เปิดฝาท่อก่อนฝนมา' }, { story: 'น้ำท่วมตลาดสองปีติดกัน' }]);
  expect(questions.join('\n')).toContain('เรื่องเล่า 1 เรื่องไม่บอกผู้เล่า');
});

describe('the days of a CoP', () => {
  const session = async (...children: Parameters<typeof wordFile>[1]) => {
    const { fields } = await importFile(
      await wordFile('เสวนา.docx', [
        paragraph('สรุปการเสวนา วงดูแลน้ำ'),
        ...children,
        heading('เรื่องเล่า'),
        paragraph('- นายช่างโยธา: เมื่อวันที่ ๓ มิถุนายน ๒๕๖๕ ท่อแตก'),
        heading('สิ่งที่จะทำต่อ'),
        paragraph('- ล้างท่อภายในวันที่ ๓๐ กันยายน ๒๕๖๕'),
      ]),
      'cop-summary',
      town,
    );
    return { date: fields['date'], place: fields['place'], moreDays: fields['moreDays'] };
  };

  it('stand one in a line, each with its place, and a day of the paper itself is none', async () => {
    expect(
      await session(
        paragraph('ตามคำสั่งเทศบาล ลงวันที่ ๑ พฤษภาคม ๒๕๖๕'),
        paragraph('ครั้งที่ ๑ วันที่ ๑๘ พฤษภาคม ๒๕๖๕ เวลา ๐๙.๐๐ น. ณ ห้องประชุมเล็ก'),
        paragraph('ครั้งที่ ๒ วันที่ ๒๕ พฤษภาคม ๒๕๖๕ ณ ศาลาประชาคม หมู่ ๓'),
        paragraph('ครั้งที่ ๓ วันที่ ๑ มิถุนายน ๒๕๖๕ ณ ห้องประชุมเล็ก'),
      ),
    ).toEqual({
      date: '2022-05-18',
      place: 'ห้องประชุมเล็ก',
      moreDays: [{ date: '2022-05-25', place: 'ศาลาประชาคม หมู่ ๓' }, { date: '2022-06-01' }],
    });
  });

  it('stand together in one line', async () => {
    expect(await session(paragraph('วันที่ ๑๘, ๑๙ และ ๒๕ พฤษภาคม ๒๕๖๕'), paragraph('สถานที่ : ห้องประชุมเล็ก'))).toEqual({
      date: '2022-05-18',
      place: 'ห้องประชุมเล็ก',
      moreDays: [{ date: '2022-05-19' }, { date: '2022-05-25' }],
    });
    expect(await session(paragraph('วันที่ ๓๐ พฤษภาคม - ๑ มิถุนายน ๒๕๖๕'), paragraph('สถานที่ : ห้องประชุมเล็ก'))).toMatchObject({
      moreDays: [{ date: '2022-05-31' }, { date: '2022-06-01' }],
    });
  });

  it('stand in a table with their places', async () => {
    expect(
      await session(
        table([
          ['ครั้งที่', 'วันที่', 'สถานที่'],
          ['๑', '๑๘ พฤษภาคม ๒๕๖๕', 'ห้องประชุมเล็ก'],
          ['๒', '๒๕ พฤษภาคม ๒๕๖๕', 'โรงสูบน้ำ'],
        ]),
      ),
    ).toEqual({ date: '2022-05-18', place: 'ห้องประชุมเล็ก', moreDays: [{ date: '2022-05-25', place: 'โรงสูบน้ำ' }] });
  });
});

it('reads a report of training that the office gave to residents', async () => {
  const { fields, questions } = await importFile(
    await wordFile('อบรม.docx', [
      paragraph('รายงานผลการอบรม'),
      paragraph('โครงการ : อบรมให้แก่ประชาชนเรื่องการคัดแยกขยะ'),
      paragraph('วันที่ ๑๒ – ๑๔ มีนาคม ๒๕๖๕'),
      paragraph('กลุ่มเป้าหมาย : ผู้สูงอายุ จำนวน ๓๐ คน และผู้นำชุมชน ๑๒ คน'),
    ]),
    'training-report',
    town,
  );
  expect(fields).toMatchObject({ kind: 'given', start: '2022-03-12', end: '2022-03-14' });
  expect(fields['participants']).toEqual([
    { post: 'ผู้สูงอายุ', count: 30 },
    { post: 'ผู้นำชุมชน', count: 12 },
  ]);
  expect(questions.join('\n')).not.toContain('returned');
});

it('reads the report of an activity', async () => {
  const file = await wordFile('โครงการ.docx', [
    paragraph('รายงานผลการดำเนินโครงการ'),
    paragraph('ชื่อโครงการ : คัดแยกขยะต้นทาง'),
    paragraph('วันที่ ๑๘ พฤษภาคม ๒๕๖๕'),
    paragraph('สถานที่ : ศาลาประชาคม หมู่ ๓'),
    paragraph('ผู้เข้าร่วมกิจกรรม ๑๒๐ คน'),
    paragraph('งบประมาณ : ๓๐,๐๐๐ บาท'),
    paragraph('เบิกจ่าย : ๒๘,๕๐๐ บาท'),
    heading('วัตถุประสงค์'),
    paragraph('๑. ลดขยะในครัวเรือน'),
    paragraph('๒. สร้างความเข้าใจ'),
    heading('ผลที่ได้รับ'),
    paragraph('ครัวเรือนเข้าร่วมเพิ่มขึ้น'),
  ]);
  expect(recognise(await readPaper(file)).kind).toBe('activity');
  const { fields } = await importFile(file, 'activity', town);
  expect(fields).toMatchObject({
    title: 'คัดแยกขยะต้นทาง',
    start: '2022-05-18',
    place: 'ศาลาประชาคม หมู่ ๓',
    participants: 120,
    budget: 30_000,
    spent: 28_500,
    objectives: ['ลดขยะในครัวเรือน', 'สร้างความเข้าใจ'],
    results: ['ครัวเรือนเข้าร่วมเพิ่มขึ้น'],
  });
});

it('takes pictures out: shrunk, without what the camera noted, by an ASCII name, with a description to write', async () => {
  const data = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Copyright: 'ผู้ถ่าย', Model: 'Camera' }, IFD3: { GPSLatitude: '18/1 47/1 0/1' } })
    .jpeg()
    .toBuffer();
  const file = await wordFile('ภาพ.docx', [
    paragraph('เทคนิคล้างท่อ'),
    new Paragraph({ children: [new ImageRun({ type: 'jpg', data, transformation: { width: 200, height: 100 } })] }),
  ]);
  const { pictures, entry, review } = await importPaper(await readPaper(file), 'asset', {
    town,
    today: '2026-11-27',
    idsOf: () => new Set(),
  });
  expect(pictures.map(({ path }) => path)).toEqual(['assets/asset-1-1.jpg']);
  const shrunk = await sharp(pictures[0]!.bytes as Uint8Array).metadata();
  expect(shrunk).toMatchObject({ width: 1600, height: 800 });
  expect(shrunk.exif).toBeUndefined();
  expect(String(entry.bytes)).toContain('![](./asset-1-1.jpg)');
  expect(String(review.bytes)).toContain('ใส่คำอธิบายภาพ asset-1-1.jpg');
});
