import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../support/round-trip.ts';
import { paragraph, table, wordFile, type CellOptions } from '../support/word-file.ts';

/** Forms of other municipalities: each was read wrongly or not at all before. */
const town = {
  departments: [
    { id: 'office', title: 'สำนักปลัดเทศบาล' },
    { id: 'engineering', title: 'กองช่าง' },
    { id: 'health', title: 'กองสาธารณสุข' },
  ],
  communities: [],
};
const tall = (text: string): [string, CellOptions] => [text, { rowSpan: 2 }];

describe('a plan by strategies', () => {
  const head: Parameters<typeof table>[0] = [
    [
      tall('ลำดับที่'),
      tall('กลยุทธ์'),
      tall('โครงการ/กิจกรรม'),
      tall('ค่าเป้าหมาย'),
      ['ระยะเวลาดำเนินการ (ไตรมาส)', { columnSpan: 2 }],
      tall('งบประมาณ (บาท)'),
      tall('หน่วยงานรับผิดชอบ'),
    ],
    ['๑', '๒'],
  ];
  const read = async () =>
    importFile(
      await wordFile('แผน.docx', [
        paragraph('แผนปฏิบัติการการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'),
        paragraph('วิสัยทัศน์'),
        paragraph('เมืองแห่งการเรียนรู้'),
        paragraph('พันธกิจ'),
        paragraph('๑. ส่งเสริมการแลกเปลี่ยนเรียนรู้'),
        paragraph('๒. พัฒนาคลังความรู้'),
        paragraph('เป้าประสงค์'),
        paragraph('๑. บุคลากรมีความรู้ที่จำเป็นต่องาน'),
        paragraph('๒. ประชาชนพึงพอใจ'),
        paragraph('ส่วนที่ ๒ แผนปฏิบัติการ'),
        paragraph('ยุทธศาสตร์ที่ ๑ วัฒนธรรมการเรียนรู้'),
        table([
          ...head,
          ['๑', tall('กลยุทธ์ที่ ๑.๑'), 'วันแห่งการเรียนรู้', '๒ ครั้ง', '', '✓', '๓๕,๐๐๐', 'สำนักปลัดเทศบาล'],
          ['๒', 'เล่าสู่กันฟัง', 'ไม่น้อยกว่าร้อยละ ๗๐', '✓', '✓', '-', 'ทุกกอง'],
        ]),
        paragraph('- ๓ -'),
        table([
          ...head,
          ['๓', 'กลยุทธ์ที่ ๑.๒', 'มอบเกียรติบัตร', '๕ คน', '', '✓', '๕,๐๐๐', 'กองช่าง'],
          [['รวมงบประมาณทั้งสิ้น', { columnSpan: 6 }], '๔๐,๐๐๐', ''],
        ]),
        paragraph('ผู้เสนอแผน นางสาวสมมติ ตัวอย่าง หัวหน้าสำนักปลัดเทศบาล'),
        paragraph('ผู้อนุมัติ : นายทดสอบ ระบบดี (นายกเทศมนตรี)'),
      ]),
      'plan',
      town,
    );

  it('has vision, missions and goals from plain lines before its tables', async () => {
    const { fields, review } = await read();
    expect(fields).toMatchObject({
      vision: 'เมืองแห่งการเรียนรู้',
      missions: ['ส่งเสริมการแลกเปลี่ยนเรียนรู้', 'พัฒนาคลังความรู้'],
      desiredStates: [{ title: 'บุคลากรมีความรู้ที่จำเป็นต่องาน' }, { title: 'ประชาชนพึงพอใจ' }],
    });
    const [open = ''] = review.split('== อ่านเป็นค่า');
    expect(open).not.toMatch(/วิสัยทัศน์|พันธกิจ|เป้าประสงค์|^> [๑๒]\.$/m);
  });

  it('has one table over its pages, and its total is no activity', async () => {
    const { fields, review } = await read();
    expect(fields['tables']).toMatchObject([
      {
        approver: 'นายกเทศมนตรี',
        rows: [
          { number: 1, period: { printed: 'ไตรมาส 2', quarters: [2] }, budget: { baht: 35_000 } },
          { number: 2, period: { quarters: [1, 2] }, responsible: { all: true } },
          { number: 3, activity: 'มอบเกียรติบัตร', budget: { baht: 5000 } },
        ],
      },
    ]);
    expect((fields['tables'] as { rows: unknown[] }[])[0]!.rows).toHaveLength(3);
    expect(review).toContain('ผลรวมในเอกสาร ให้เทียบกับงบประมาณของแถวข้างบน\n> รวมงบประมาณทั้งสิ้น');
  });
});

it('reads a plan of a form for each activity as rows of one table', async () => {
  const form = (name: string, goal: string, baht: string) =>
    table([
      [['แบบฟอร์มกิจกรรม', { columnSpan: 2 }]],
      ['ชื่อกิจกรรม', name],
      ['วัตถุประสงค์', 'เพื่อถ่ายทอดความรู้'],
      ['วิธีดำเนินการ', '๑. สำรวจความรู้\n๒. จัดเวที'],
      ['เป้าหมาย', goal],
      ['งบประมาณ', baht],
      ['ผู้รับผิดชอบ', 'สำนักปลัดเทศบาล'],
    ]);
  const { fields } = await importFile(
    await wordFile('แผน.docx', [
      paragraph('แผนการจัดการความรู้ ปีงบประมาณ ๒๕๖๘'),
      form('ถ่ายทอดความรู้จากผู้เกษียณ', '๒ เรื่อง', '๑๕,๐๐๐ บาท'),
      form('ชุมชนนักปฏิบัติงานพัสดุ', 'อย่างน้อย ๔ ครั้ง', 'ไม่ใช้งบประมาณ'),
    ]),
    'plan',
    town,
  );
  expect(fields['tables']).toMatchObject([
    {
      rows: [
        {
          number: 1,
          activity: 'ถ่ายทอดความรู้จากผู้เกษียณ',
          methods: ['สำรวจความรู้', 'จัดเวที'],
          targets: [{ atLeast: 2, unit: 'เรื่อง' }],
          budget: { baht: 15_000 },
          responsible: { departments: ['office'] },
          cells: { 'column-1': 'เพื่อถ่ายทอดความรู้' },
        },
        { number: 2, activity: 'ชุมชนนักปฏิบัติงานพัสดุ', targets: [{ atLeast: 4 }], budget: { baht: 0 } },
      ],
    },
  ]);
});

it('reads minutes in which an item has nothing, and leaves no numbers or words of form to be placed', async () => {
  const { fields, review } = await importFile(
    await wordFile('ประชุม.docx', [
      paragraph('รายงานการประชุมคณะกรรมการจัดการความรู้'),
      paragraph('ครั้งที่ ๒/๒๕๖๘'),
      paragraph('เมื่อวันจันทร์ที่ ๑๗ กุมภาพันธ์ พ.ศ. ๒๕๖๘'),
      paragraph('ณ ห้องประชุมสภาเทศบาล'),
      paragraph('ผู้มาประชุม'),
      paragraph('๑. นายสมมติ\tทดสอบ\tปลัดเทศบาล\tประธานกรรมการ'),
      paragraph('เริ่มประชุมเวลา ๑๓.๓๐ น.'),
      paragraph('ระเบียบวาระที่ ๑\tเรื่องสืบเนื่อง'),
      paragraph('-ไม่มี-'),
      paragraph('เลิกประชุมเวลา ๑๕.๐๐ น.'),
    ]),
    'meeting',
    town,
  );
  expect(fields['agenda']).toEqual([{ number: 1, title: 'เรื่องสืบเนื่อง', items: [] }]);
  expect(review).not.toContain('== ข้อความที่ยังไม่มีที่ลง');
});

it('reads a manual in the form of the OPDC: channels in a table, fees in pairs, remarks of steps', async () => {
  const { fields, body, questions } = await importFile(
    await wordFile('คู่มือ.docx', [
      paragraph('คู่มือสำหรับประชาชน: การขออนุญาตจัดตั้งตลาด'),
      paragraph('หน่วยงานที่รับผิดชอบ: กองสาธารณสุข'),
      paragraph('๑. ช่องทางการให้บริการ'),
      table([['สถานที่ให้บริการ\nสำนักงานเทศบาล โทร. ๐๓๘-๐๐๐-๐๐๐', 'ระยะเวลาเปิดให้บริการ\nวันจันทร์ ถึง วันศุกร์ ๐๘:๓๐ - ๑๖:๓๐ น.']]),
      paragraph('๒. ขั้นตอน ระยะเวลา และส่วนงานที่รับผิดชอบ'),
      table([
        ['ที่', 'ประเภทขั้นตอน', 'รายละเอียดของขั้นตอนการบริการ', 'ระยะเวลาให้บริการ', 'ส่วนงาน / หน่วยงานที่รับผิดชอบ', 'หมายเหตุ'],
        ['๑', 'การพิจารณา', 'ตรวจสถานที่', '๒๐ วัน', 'กองสาธารณสุข', '(กฎหมายกำหนดภายใน ๓๐ วัน)'],
        ['๒', 'การลงนาม', 'ออกใบอนุญาต', '๘ วัน', 'กองสาธารณสุข', '-'],
      ]),
      paragraph('๓. รายการเอกสารหลักฐานประกอบการยื่นคำขอ'),
      paragraph('๓.๑ เอกสารยืนยันตัวตนที่ออกโดยหน่วยงานภาครัฐ'),
      table([
        ['ที่', 'รายการเอกสารยืนยันตัวตน', 'จำนวนเอกสาร ฉบับจริง', 'จำนวนเอกสาร สำเนา'],
        ['๑', 'บัตรประจำตัวประชาชน', '๐', '๑'],
      ]),
      paragraph('๔. ค่าธรรมเนียม'),
      paragraph('๑) ใบอนุญาตจัดตั้งตลาด ฉบับละไม่เกิน ๒,๐๐๐ บาทต่อปี'),
      paragraph('ค่าธรรมเนียม ๒,๐๐๐ บาท'),
      paragraph('๒) ใบแทนใบอนุญาต'),
      paragraph('ค่าธรรมเนียม ๕๐ บาท'),
      paragraph('หมายเหตุ คิดต่อฉบับ'),
      paragraph('๕. ช่องทางการร้องเรียน'),
      paragraph('๑) ศูนย์ดำรงธรรม'),
    ]),
    'manual',
    town,
  );
  expect(fields).toMatchObject({
    channels: [{ name: 'สำนักงานเทศบาล โทร. ๐๓๘-๐๐๐-๐๐๐', hours: 'วันจันทร์ ถึง วันศุกร์ ๐๘:๓๐ - ๑๖:๓๐ น.' }],
    steps: [
      { title: 'การพิจารณา', detail: 'ตรวจสถานที่ (กฎหมายกำหนดภายใน ๓๐ วัน)' },
      { title: 'การลงนาม', detail: 'ออกใบอนุญาต' },
    ],
    fees: [
      { item: 'ใบอนุญาตจัดตั้งตลาด', baht: 2000, limit: 'at-most', per: 'ปี' },
      { item: 'ใบแทนใบอนุญาต', baht: 50, remark: 'คิดต่อฉบับ' },
    ],
    complaints: [{ channel: 'ศูนย์ดำรงธรรม' }],
  });
  expect(body).not.toMatch(/ค่าธรรมเนียม|เอกสารยืนยันตัวตน|^[๑๒]\)/m);
  // What the check will ask for, the review file asks for first.
  expect(questions.join('\n')).toMatch(/issued/);
  expect(questions.join('\n')).toMatch(/legalBasis/);
  expect(questions.join('\n')).not.toMatch(/channels|fees/);
});

it('reads a lesson summary whose items are 2.1 and whose stories stand in a table, and keeps who signed out of it', async () => {
  const { fields, body } = await importFile(
    await wordFile('บทเรียน.docx', [
      paragraph('สรุปการถอดบทเรียน'),
      paragraph('เรื่อง น้ำท่วมขังในตลาดสด'),
      paragraph('วันที่ ๕ และ ๖ สิงหาคม ๒๕๖๗ ณ อาคารอเนกประสงค์'),
      paragraph('๒. วัตถุประสงค์'),
      paragraph('๒.๑ เพื่อรวบรวมประสบการณ์'),
      paragraph('๒.๒ เพื่อหาแนวทางป้องกัน'),
      paragraph('๓. ผู้เข้าร่วม'),
      paragraph('บุคลากรกองช่าง และผู้ค้า รวม ๒๕ คน'),
      paragraph('๔. ประเด็นการถอดบทเรียน'),
      paragraph('ทำอย่างไรให้น้ำลด'),
      paragraph('๕. ผลการถอดบทเรียน'),
      table([
        ['ผู้เล่า', 'เรื่องเล่า', 'บทเรียน'],
        ['นายช่างโยธาอาวุโส', 'เปิดฝาท่อก่อนฝนตก', 'ต้องดูพยากรณ์'],
      ]),
      paragraph('ผู้บันทึก นางสาวสมมติ ตัวอย่าง'),
    ]),
    'cop-summary',
    town,
  );
  expect(fields).toMatchObject({
    date: '2024-08-05',
    moreDays: [{ date: '2024-08-06' }],
    place: 'อาคารอเนกประสงค์',
    present: { count: 25 },
    objectives: ['เพื่อรวบรวมประสบการณ์', 'เพื่อหาแนวทางป้องกัน'],
    question: 'ทำอย่างไรให้น้ำลด',
    stories: [{ teller: 'นายช่างโยธาอาวุโส', story: 'เปิดฝาท่อก่อนฝนตก', lesson: 'ต้องดูพยากรณ์' }],
  });
  expect(body).not.toMatch(/สมมติ|^ณ$|๒\.๑/m);
});

it('reads an assessment with a scale, weights and figures that the paper worked out', async () => {
  const share = (value: number) => ({ value, type: Number, format: '0%' });
  const row = (...values: (string | number | ReturnType<typeof share> | null)[]) =>
    values.map((value) => (typeof value === 'object' ? value : { value }));
  const file = join(mkdtempSync(join(tmpdir(), 'km-assessment-')), 'ประเมิน.xlsx');
  writeFileSync(
    file,
    await writeXlsxFile([
      row('แบบประเมินตนเอง ปีงบประมาณ พ.ศ. ๒๕๖๗'),
      row('เกณฑ์การให้คะแนน'),
      row('0 = ยังไม่ดำเนินการ 1 = เริ่มดำเนินการ'),
      row('2 = เป็นแบบอย่าง มีผู้มาดูงาน 2 แห่งขึ้นไป'),
      row('ข้อ', 'ประเด็นการประเมิน', 'น้ำหนัก (ร้อยละ)', 'คะแนนเต็ม', 'คะแนนที่ได้', 'คะแนนถ่วงน้ำหนัก', 'หลักฐาน'),
      row('1', 'การนำองค์กร', share(0.4), null, null, null, null),
      row('1.1', 'ผู้บริหารกำหนดนโยบาย', share(1), 2, 1, 0.5, 'คำสั่งที่ ๑๒'),
      row('2', 'การแบ่งปันความรู้', share(0.6), null, null, null, null),
      row('2.1', 'มีชุมชนนักปฏิบัติ', share(1), 2, 3, 1.5, null),
      row(null, 'รวม', null, 4, 4, 2, null),
    ]).toBuffer(),
  );
  const { fields, questions } = await importFile(file, 'assessment', town);
  expect(fields).toMatchObject({
    scale: [
      { score: 0, label: 'ยังไม่ดำเนินการ' },
      { score: 1, label: 'เริ่มดำเนินการ' },
      { score: 2, label: 'เป็นแบบอย่าง มีผู้มาดูงาน 2 แห่งขึ้นไป' },
    ],
    categories: [
      {
        number: 1,
        title: 'การนำองค์กร',
        weight: 40,
        statements: [{ number: '1.1', text: 'ผู้บริหารกำหนดนโยบาย', score: 1, weight: 100, evidence: 'คำสั่งที่ ๑๒' }],
      },
      { number: 2, title: 'การแบ่งปันความรู้', weight: 60, statements: [{ number: '2.1', score: 3 }] },
    ],
  });
  expect(questions.join('\n')).toContain('คะแนน 3 ไม่มีในเกณฑ์คะแนน (0, 1, 2)');
});

it('reads ticks in the column of a score', async () => {
  const { fields } = await importFile(
    await wordFile('ประเมิน.docx', [
      paragraph('แบบประเมินตนเอง ปีงบประมาณ พ.ศ. ๒๕๖๗'),
      table([
        [tall('ข้อ'), tall('รายการประเมิน'), ['ระดับคะแนน', { columnSpan: 3 }], tall('หลักฐาน')],
        ['๒', '๑', '๐'],
        [['ด้านที่ ๑ การนำองค์กร (น้ำหนัก ๔๐)', { columnSpan: 6 }]],
        ['๑.๑', 'มีนโยบาย', '✓', '', '', 'คำสั่ง'],
        ['๑.๒', 'มีงบประมาณ', '', '', '/', ''],
      ]),
    ]),
    'assessment',
    town,
  );
  expect(fields['categories']).toMatchObject([
    {
      number: 1,
      title: 'การนำองค์กร',
      weight: 40,
      statements: [
        { score: 2, evidence: 'คำสั่ง' },
        { number: '1.2', score: 0 },
      ],
    },
  ]);
});
