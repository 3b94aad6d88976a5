import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importPaper } from '#src/import/import-paper.ts';
import { KINDS, type Kind } from '#src/import/kinds/kinds.ts';
import type { Block, Paper } from '#src/import/paper.ts';
import { Places } from '#src/import/read/places.ts';
import { spread } from '#src/import/read/spans.ts';
import { recognise } from '#src/import/recognise.ts';

const town = {
  name: 'เทศบาลตำบลตัวอย่าง',
  departments: [{ id: 'clerk-office', title: 'สำนักปลัดเทศบาล' }],
  communities: [{ id: 'water', title: 'วงดูแลน้ำ' }],
};
const target = { town, today: '2026-11-27', idsOf: () => new Set<string>() };

/** Words and phrases that modules look for, between letters that mean nothing. */
const phrase = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...'กขคงรลมนสาิีุูเแโ่้็ะำ ๐๑๒๕12.-/()%ABab✓'), maxLength: 30 }) },
  fc.constantFrom(
    'รายงานการประชุมคณะทำงาน ครั้งที่ ๑/๒๕๖๖',
    'ผู้มาประชุม',
    'ผู้ไม่มาประชุม',
    '๑. นายสมชาย  ใจดี  ปลัดเทศบาล  ประธานกรรมการ',
    'เริ่มประชุมเวลา ๐๙.๓๐ น.',
    'ระเบียบวาระที่ ๑ เรื่องแจ้งเพื่อทราบ',
    '๑.๑ เรื่องย่อย',
    'มติที่ประชุม รับทราบ',
    'เลิกประชุมเวลา ๑๒.๐๐ น.',
    'ประธาน : ขอให้ทุกกองส่งรายชื่อ',
    'เป้าหมาย KM (Desired State) : พัฒนาบุคลากร หน่วยที่วัดผลได้เป็นรูปธรรม : จำนวนคน',
    'ผู้ทบทวน / ผู้อนุมัติ : นายสมชาย ใจดี (CKO)',
    'แผนการจัดการความรู้ (KM Action Plan) ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
    'ขอบเขต KM',
    '๑). ข้อหนึ่ง',
    'ค่าธรรมเนียม: ๑๐๐ บาท',
    'ขั้นตอนและระยะเวลา',
    'สิ่งที่ได้เรียนรู้',
    'หมวด ๑ กระบวนการจัดการความรู้',
    '๑.๒ เทศบาลมีการแสวงหาความรู้',
    'คู่มือสำหรับประชาชน: การขอใช้น้ำ',
    'รายงานผลการอบรม',
    'หลักสูตร : งานสารบรรณ',
    '๑๒ – ๑๔ มีนาคม ๒๕๖๕',
  ),
);
const lines = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));

const HEADINGS = ['ลำดับ', 'กิจกรรม', 'วิธีการ', 'ระยะเวลา', 'ตัวชี้วัด', 'เป้าหมาย', 'งบประมาณ', 'ผู้รับผิดชอบ', 'สถานะ', 'ความเสี่ยง', 'ขั้นตอน', 'คะแนน'];
const cellText = fc.oneof(
  lines,
  fc.constantFrom('', '๑', '๒', '๑๕๐,๐๐๐ บาท', '-', '๑ ต.ค. ๖๕ – ๓๐ ก.ย. ๖๖', 'อย่างน้อยร้อยละ ๘๐', 'กองช่าง, กองคลัง', '/'),
);
const rows = fc
  .tuple(fc.shuffledSubarray(HEADINGS, { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .chain(([headings, height, isHeaded]) =>
    fc
      .array(
        fc.array(fc.record({ text: cellText, rowSpan: fc.integer({ min: 1, max: 2 }), columnSpan: fc.integer({ min: 1, max: 2 }) }), {
          minLength: 1,
          maxLength: headings.length,
        }),
        { minLength: height, maxLength: height },
      )
      .map((body) => (isHeaded ? [headings.map((text) => ({ text, rowSpan: 1, columnSpan: 1 })), ...body] : body)),
  );

type Made =
  { kind: 'text'; text: string; isHeading: boolean; marker: string | undefined } | { kind: 'rows'; rows: Parameters<typeof spread>[0] };
const block: fc.Arbitrary<Made> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      text: lines,
      isHeading: fc.boolean(),
      marker: fc.constantFrom('-', '1.', undefined),
    }),
  },
  fc.record({ kind: fc.constant('rows' as const), rows }),
);
const paper: fc.Arbitrary<Paper> = fc.array(block, { minLength: 1, maxLength: 12 }).map((made) => {
  const places = new Places();
  const blocks = made.map((item): Block => {
    if (item.kind === 'rows') return places.table(spread(item.rows));
    const { text, place } = places.paragraph(item.text);
    return item.isHeading
      ? { kind: 'heading', level: 2, text, place }
      : { kind: 'paragraph', text, place, ...(item.marker && { marker: item.marker }) };
  });
  return { file: 'เอกสาร.docx', blocks };
});

it.each(Object.keys(KINDS) as Kind[])('loses no letter of any paper taken for %s', async (kind) => {
  await fc.assert(
    fc.asyncProperty(paper, async (made) => {
      const { account } = await importPaper(made, kind, target);
      expect(account.letters).toBe(account.field + account.body + account.review);
    }),
    { numRuns: 150 },
  );
});

it('takes every paper for something', () => {
  fc.assert(
    fc.property(paper, (made) => {
      expect(Object.keys(KINDS)).toContain(recognise(made).kind);
    }),
  );
});
