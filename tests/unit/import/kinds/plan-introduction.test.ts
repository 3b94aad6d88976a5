import { HeadingLevel, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#src/markdown/parse.ts';
import { blocksOfBody } from '#src/text/body-blocks.ts';
import { planPaper } from '#src/text/papers/plan.ts';
import { entryAt, makeEntry, makeKnowledgeBase } from '../../../support/entries.ts';
import { HAS_LIBRE_OFFICE, importFile, saveAs, writePaper } from '../support/round-trip.ts';
import { paragraph, table, wordFile } from '../support/word-file.ts';

const town = { name: 'เทศบาลตำบลตัวอย่าง', departments: [], communities: [] };
const PLAN = table([
  ['ลำดับ', 'กิจกรรม', 'ตัวชี้วัด', 'เป้าหมาย', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
  ['๑', 'อบรมงานสารบรรณ', 'จำนวนครั้ง', '๒ ครั้ง', 'ไตรมาสที่ ๒', 'สำนักปลัดเทศบาล'],
]);
/** What stands below the fields of an entry. */
const bodyOf = ({ body }: { body: string }): string => body.replace(/^[\s\S]*?---\n\n/, '');
const WHY = 'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. ๒๕๔๖ มาตรา ๑๑ กำหนดให้ส่วนราชการพัฒนาความรู้อย่างสม่ำเสมอ';
const MORE = 'เทศบาลตำบลตัวอย่างจึงจัดทำแผนการจัดการความรู้ขึ้น เพื่อให้ความรู้ของผู้ที่จะเกษียณอายุราชการไม่สูญหายไป';

describe('what a plan says before its tables', () => {
  it('is its body, by headings without a style, with lists of what was numbered by hand', async () => {
    const { body, fields, review } = await importFile(
      await wordFile('แผน.docx', [
        paragraph('แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'),
        paragraph('เทศบาลตำบลตัวอย่าง'),
        paragraph('๑. หลักการและเหตุผล'),
        paragraph(WHY),
        paragraph(MORE),
        paragraph('๒. วัตถุประสงค์'),
        paragraph('๒.๑ เพื่อรวบรวมความรู้'),
        paragraph('๒.๒ เพื่อเผยแพร่ความรู้'),
        paragraph('๓. วิสัยทัศน์'),
        paragraph('องค์กรแห่งการเรียนรู้'),
        PLAN,
      ]),
      'plan',
      town,
    );
    expect(bodyOf({ body })).toBe(`## หลักการและเหตุผล\n\n${WHY}\n\n${MORE}\n\n## วัตถุประสงค์\n\n๒.๑ เพื่อรวบรวมความรู้\n\n๒.๒ เพื่อเผยแพร่ความรู้\n`);
    expect(fields).toMatchObject({ fiscalYear: 2568, vision: 'องค์กรแห่งการเรียนรู้' });
    expect(fields).not.toHaveProperty('summary');
    expect(review).not.toMatch(/ยังไม่มีที่ลง/);
  });

  it('may stand right below its name, in several paragraphs', async () => {
    const { body } = await importFile(
      await wordFile('แผน.docx', [paragraph('แผนการจัดการความรู้ ปีงบประมาณ ๒๕๖๘'), paragraph(WHY), paragraph(MORE), PLAN]),
      'plan',
      town,
    );
    expect(body).toContain(`${WHY}\n\n${MORE}\n`);
  });

  it('has the headings below a heading with a style, and nothing of the contents or of other sections', async () => {
    const styled = (text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]) => new Paragraph({ text, heading });
    const { body, fields } = await importFile(
      await wordFile('แผน.docx', [
        paragraph('แผนการจัดการความรู้ ปีงบประมาณ ๒๕๖๘'),
        paragraph('สารบัญ'),
        paragraph('๑. ความเป็นมา\t๑'),
        paragraph('๒. พันธกิจ\t๒'),
        styled('๑. ความเป็นมา', HeadingLevel.HEADING_1),
        paragraph(WHY),
        styled('สภาพปัจจุบัน', HeadingLevel.HEADING_2),
        paragraph(MORE),
        styled('๒. พันธกิจ', HeadingLevel.HEADING_1),
        paragraph('๑) พัฒนาบุคลากร'),
        paragraph('๒) สร้างคลังความรู้'),
        PLAN,
      ]),
      'plan',
      town,
    );
    expect(bodyOf({ body })).toBe(`## ความเป็นมา\n\n${WHY}\n\n### สภาพปัจจุบัน\n\n${MORE}\n`);
    expect(fields).toMatchObject({ missions: ['พัฒนาบุคลากร', 'สร้างคลังความรู้'] });
  });

  const BODY = `## หลักการและเหตุผล

${WHY}

- ความรู้ที่อยู่ในตัวคน
- ความรู้ที่เขียนไว้

### ผู้ที่เกี่ยวข้อง

1. คณะทำงาน KM
2. ทุกส่วนราชการ

| ปี | เรื่อง |
| --- | --- |
| 2566 | 3 |

## วัตถุประสงค์

เพื่อให้ความรู้อยู่กับเทศบาล
`;
  const word = async (body: string) => {
    const fields = {
      title: 'แผนการจัดการความรู้ ปี 2568',
      summary: 'แผนปีแรกของเทศบาล ว่าด้วยความรู้ของผู้ที่จะเกษียณอายุราชการ',
      fiscalYear: 2568,
      tables: [
        {
          id: 'km-1',
          title: 'แผนการจัดการความรู้',
          rows: [{ number: 1, activity: 'อบรม', indicators: ['จำนวน'], responsible: { printed: ['กองคลัง'] } }],
        },
      ],
    };
    const kb = makeKnowledgeBase([makeEntry('plans', '2568', fields)], { site: { name: town.name } });
    const entry = entryAt(kb, 'plans/2568');
    if (entry.collection !== 'plans') throw new Error('no plan');
    return writePaper(planPaper(kb, entry, blocksOfBody(parseMarkdown(body, 'md'))));
  };
  it.each([
    ['with headings, lists and a table', BODY],
    ['of paragraphs alone', `${WHY}\n\n${MORE}\n`],
  ])('comes back from the Word file: a body %s', async (_, body) => {
    const found = await importFile(await word(body), 'plan', town);
    expect(bodyOf(found)).toBe(body);
    expect(found.fields).toMatchObject({ summary: 'แผนปีแรกของเทศบาล ว่าด้วยความรู้ของผู้ที่จะเกษียณอายุราชการ' });
  });

  it.runIf(HAS_LIBRE_OFFICE)(
    'comes back from the Word file as LibreOffice saves it',
    async () => {
      const found = await importFile(saveAs(await word(BODY), 'docx'), 'plan', town);
      expect(bodyOf(found)).toBe(BODY);
    },
    120_000,
  );
});
