import { Paragraph, Textbox } from 'docx';
import { describe, expect, it } from 'vitest';
import { isNone } from '#src/import/kinds/manual/fields.ts';
import { whole } from '#src/import/passage.ts';
import { readPaper } from '#src/import/read/read-paper.ts';
import { recognise } from '#src/import/recognise.ts';
import { importFile } from '../support/round-trip.ts';
import { paragraph, table, wordFile } from '../support/word-file.ts';

/** Layouts of papers of a town that is in no repository. Names of persons are invented. */
const town = {
  name: 'เทศบาลตำบลตัวอย่าง',
  departments: [{ id: 'finance', title: 'กองคลัง' }],
  communities: [],
};
type Lines = Parameters<typeof wordFile>[1];
const lines = (...texts: string[]): Lines => texts.map((text) => paragraph(text));
const bodyOf = ({ body }: { body: string }): string => body.replace(/^[\s\S]*?---\n\n/, '');

describe('minutes with tables of people', () => {
  const minutes = async () =>
    importFile(
      await wordFile('ประชุม.docx', [
        ...lines('สำเนารายงานการประชุมคณะทำงาน KM', 'ครั้งที่ ๒/๒๕๖๙', 'วันพุธที่ ๑๔ มกราคม พ.ศ. ๒๕๖๙ เวลา ๑๓.๓๐ น.', 'ณ ห้องประชุมดอกบัว', 'ผู้มาประชุม'),
        table([
          ['ที่', 'ชื่อ - สกุล', 'ตำแหน่ง', 'ลายมือชื่อ', 'หมายเหตุ'],
          ['๑', 'นางสาวดวงใจ รักเรียน', 'ปลัดเทศบาล', 'ดวงใจ', 'ประธาน'],
          ['๒', 'นางพรทิพย์ ใจงาม', 'ผู้อำนวยการกองคลัง', 'พรทิพย์  ใจงาม', ''],
        ]),
        ...lines('ผู้ไม่มาประชุม'),
        table([
          ['ที่', 'ชื่อ - สกุล', 'ตำแหน่ง', 'สาเหตุ'],
          ['๑', 'นายสมปอง ก่อสร้าง', 'ผู้อำนวยการกองช่าง', 'ติดราชการ'],
        ]),
        ...lines(
          'เริ่มประชุมเวลา ๑๓.๔๕ น.',
          'นางสาวดวงใจ รักเรียน\tผู้มาประชุมครบองค์ประชุม ขอเปิดประชุม',
          'ระเบียบวาระที่ ๑\tเรื่องเพื่อพิจารณา',
          'ปลัดเทศบาล\tขอเสนอปฏิทิน ดังตาราง',
        ),
        table([
          ['ครั้งที่', 'เรื่อง', 'วันที่'],
          ['๑', 'งานพัสดุ', '๑๐ ก.พ. ๒๕๖๙'],
          ['๒', 'งานทะเบียน', '๑๐ มี.ค. ๒๕๖๙'],
        ]),
        ...lines(
          'นางพรทิพย์ ใจงาม\tขอให้เพิ่มเรื่องการเบิกจ่าย',
          'ผู้อำนวยการกองคลัง',
          'ที่ประชุม\t- ไม่มี -',
          'มติที่ประชุม\tรับหลักการ ๙ เสียง ไม่รับหลักการ ๒ เสียง งดออกเสียง ๑ เสียง',
          'เลิกประชุมเวลา ๑๕.๐๐ น.',
        ),
      ]),
      'meeting',
      town,
    );

  it('have people by post, without headings, numbers and signatures', async () => {
    const { fields, review } = await minutes();
    expect(fields).toMatchObject({ title: 'รายงานการประชุมคณะทำงาน KM ครั้งที่ 2/2569', body: 'คณะทำงาน KM', start: '13:45' });
    expect(fields['present']).toEqual([
      { post: 'ปลัดเทศบาล', role: 'ประธาน' },
      { post: 'ผู้อำนวยการกองคลัง', department: 'finance' },
    ]);
    expect(fields['absent']).toEqual([{ post: 'ผู้อำนวยการกองช่าง', reason: 'ติดราชการ' }]);
    expect(review).not.toContain('ยังไม่มีที่ลง');
    expect(JSON.stringify(fields)).not.toMatch(/ดวงใจ|พรทิพย์|สมปอง/);
  });

  it('have a table of figures as what was said, and every vote', async () => {
    const { fields } = await minutes();
    expect(fields['agenda']).toEqual([
      {
        number: 1,
        title: 'เรื่องเพื่อพิจารณา',
        items: [
          {
            discussion: [
              {
                post: 'ปลัดเทศบาล',
                said: 'ขอเสนอปฏิทิน ดังตาราง ครั้งที่ ๑ · เรื่อง งานพัสดุ · วันที่ ๑๐ ก.พ. ๒๕๖๙ ครั้งที่ ๒ · เรื่อง งานทะเบียน · วันที่ ๑๐ มี.ค. ๒๕๖๙',
              },
              { post: 'ผู้อำนวยการกองคลัง', said: 'ขอให้เพิ่มเรื่องการเบิกจ่าย' },
              { post: 'ที่ประชุม', said: 'ไม่มี' },
            ],
            resolution: 'รับหลักการ ๙ เสียง ไม่รับหลักการ ๒ เสียง งดออกเสียง ๑ เสียง',
            votes: { for: 9, against: 2, abstained: 1 },
          },
        ],
      },
    ]);
  });

  it('keep what was said before the agenda, with posts for names, as the body', async () => {
    expect(bodyOf(await minutes())).toBe('ปลัดเทศบาล (ประธาน) ผู้มาประชุมครบองค์ประชุม ขอเปิดประชุม\n');
  });

  it('are minutes also as a copy', async () => {
    const file = await wordFile('สำเนา.docx', lines('สำเนารายงานการประชุมสภาเทศบาลตำบลตัวอย่าง', 'สมัยสามัญ สมัยที่ ๓'));
    expect(recognise(await readPaper(file))).toMatchObject({ kind: 'meeting' });
  });
});

describe('a report of training as a memorandum', () => {
  const memo = async () =>
    importFile(
      await wordFile(
        'บันทึก.docx',
        lines(
          'บันทึกข้อความ',
          'ส่วนราชการ\tกองคลัง เทศบาลตำบลตัวอย่าง',
          'ที่\tสร ๕๒๐๐๒/๑๒๓\tวันที่\t๕ มีนาคม ๒๕๖๙',
          'เรื่อง\tรายงานผลการเข้ารับการฝึกอบรม หลักสูตร การจัดซื้อจัดจ้าง',
          'เรียน\tนายกเทศมนตรี',
          'ตามที่เทศบาลให้ข้าพเจ้า นางพรทิพย์ ใจงาม ตำแหน่ง ผู้อำนวยการกองคลัง เข้ารับการฝึกอบรมหลักสูตร “การจัดซื้อด้วยระบบ e-GP” ระหว่างวันที่ ๒๓ – ๒๕ กุมภาพันธ์ ๒๕๖๙ ณ โรงแรมทองธารินทร์ จัดโดย กรมบัญชีกลาง นั้น',
          '๑. ความรู้ที่ได้รับ',
          '๑.๑ วิธีเฉพาะเจาะจง',
          '๑.๒ ราคากลาง',
          '๒. แนวทางการเผยแพร่ความรู้',
          'ประชุมกลุ่มย่อยในกองคลัง',
          'จึงเรียนมาเพื่อโปรดทราบ',
          '(ลงชื่อ)...................................',
          '(นางพรทิพย์ ใจงาม)',
          'ผู้อำนวยการกองคลัง',
          'ความเห็นของผู้บังคับบัญชา',
          '..........................................',
        ),
      ),
      'training-report',
      town,
    );

  it('was held when its sentence says, and was sent on the day of the letter', async () => {
    const { fields, questions } = await memo();
    expect(fields).toMatchObject({
      title: 'รายงานผลการเข้ารับการฝึกอบรม หลักสูตร การจัดซื้อจัดจ้าง',
      course: 'การจัดซื้อด้วยระบบ e-GP',
      organiser: 'กรมบัญชีกลาง',
      place: 'โรงแรมทองธารินทร์',
      start: '2026-02-23',
      end: '2026-02-25',
      submitted: '2026-03-05',
      participants: [{ post: 'ผู้อำนวยการกองคลัง' }],
      learnt: ['วิธีเฉพาะเจาะจง', 'ราคากลาง'],
      share: ['ประชุมกลุ่มย่อยในกองคลัง'],
    });
    expect(questions.join('\n')).toContain('อ่านวันอบรมเป็น 2026-02-23 ถึง 2026-02-25');
  });

  it('keeps its sentence whole but for the name, and nothing of its head and its end', async () => {
    expect(bodyOf(await memo())).toBe(
      'ตามที่เทศบาลให้ข้าพเจ้า ตำแหน่ง ผู้อำนวยการกองคลัง เข้ารับการฝึกอบรมหลักสูตร “การจัดซื้อด้วยระบบ e-GP” ระหว่างวันที่ ๒๓ – ๒๕ กุมภาพันธ์ ๒๕๖๙ ณ โรงแรมทองธารินทร์ จัดโดย กรมบัญชีกลาง นั้น\n',
    );
  });
});

describe('a manual that says that nothing is charged', () => {
  it.each([
    '๑) ไม่เสียค่าธรรมเนียม',
    'ไม่มีค่าธรรมเนียมในการดำเนินการ',
    'ไม่มีการเรียกเก็บค่าธรรมเนียม',
    'ไม่เก็บค่าธรรมเนียม (ฟรี)',
    'ยกเว้นค่าธรรมเนียม',
    '- ไม่มี',
  ])('in the words “%s”', (text) => {
    expect(isNone([whole({ text, place: '' })])).toBe(true);
  });

  it.each(['ไม่เกิน ๒,๐๐๐ บาท', '๑) ใบอนุญาต ๕๐๐ บาท', 'ไม่มีข้อมูลค่าธรรมเนียม', 'ไม่เสียค่าธรรมเนียมหากยื่นภายใน ๑๕ วัน'])('but not by “%s”', (text) => {
    expect(isNone([whole({ text, place: '' })])).toBe(false);
  });
});

it('keeps a text box out of the list that it is fastened to', async () => {
  const box = new Textbox({ style: { width: '200pt', height: '50pt' }, children: [new Paragraph('จำง่าย ๆ: ขุ่นมาก ปูนขาวก่อน')] });
  const found = await importFile(
    await wordFile('บทเรียน.docx', [
      ...lines(
        'สรุปการถอดบทเรียน เรื่อง น้ำขุ่น',
        'วันที่ ๒๐ สิงหาคม ๒๕๖๘',
        'เรื่องเล่า',
        'ตัวแทนชุมชน เล่าว่า รองน้ำไว้สองวัน',
        'ข้อเสนอแนะ',
        'จัดซื้อเครื่องวัดความขุ่น',
      ),
      box,
    ]),
    'cop-summary',
    town,
  );
  expect(found.fields['next']).toEqual([{ what: 'จัดซื้อเครื่องวัดความขุ่น' }]);
  expect(found.fields['stories']).toEqual([{ teller: 'ตัวแทนชุมชน', story: 'รองน้ำไว้สองวัน' }]);
  expect(bodyOf(found)).toContain('ขุ่นมาก ปูนขาวก่อน');
});

it('finds the vision of a plan behind a table of contents that names it, and settles the contents', async () => {
  const { fields, review } = await importFile(
    await wordFile('แผน.docx', [
      ...lines(
        'แผนการจัดการความรู้ ปีงบประมาณ ๒๕๖๙',
        'สารบัญ',
        'เรื่อง\tหน้า',
        '๑.๑ วิสัยทัศน์\t๒',
        'ส่วนที่ ๒ แผน\t๓',
        '๑.๑ วิสัยทัศน์',
        'องค์กรแห่งการเรียนรู้',
        '๑.๒ พันธกิจ',
        '(๑) พัฒนาคน',
        '(๒) สร้างคลังความรู้',
      ),
      table([
        ['ที่', 'กิจกรรม', 'ตัวชี้วัด', 'ผู้รับผิดชอบ'],
        ['๑', 'อบรม', 'จำนวน', 'กองคลัง'],
      ]),
    ]),
    'plan',
    town,
  );
  expect(fields).toMatchObject({ vision: 'องค์กรแห่งการเรียนรู้', missions: ['พัฒนาคน', 'สร้างคลังความรู้'] });
  expect(review).not.toContain('ยังไม่มีที่ลง');
});

it('writes text into a body so that Markdown shows what the paper says', async () => {
  const { body } = await importFile(
    await wordFile('เรื่อง.docx', lines('วิธีล้างท่อ', '2568. ปีที่เริ่ม', '2. ข้อที่อยู่เดี่ยว', '+ บวก', '- ปิดวาล์ว', '- เปิดฝา', '1. ล้าง', '2. ปิด')),
    'asset',
    town,
  );
  expect(bodyOf({ body })).toBe(String.raw`2568\. ปีที่เริ่ม

2\. ข้อที่อยู่เดี่ยว

\+ บวก

- ปิดวาล์ว
- เปิดฝา
1. ล้าง
2. ปิด
`);
});
