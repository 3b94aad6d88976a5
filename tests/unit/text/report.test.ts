import { describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { textOfLine, type Block, type Line, type Paper, type Section } from '#src/text/paper.ts';
import { REPORT_SECTIONS, writeReport } from '#src/text/report.ts';
import { NOT_RECORDED } from '#src/text/report/statements.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';
import { makeMonitoring, makeReportKnowledgeBase } from '../../support/reports.ts';

const write = (kb: KnowledgeBase): Paper => writeReport(kb, kb.find('plans', '2565')!);
const sectionOf = (paper: Paper, id: string): Section => paper.sections.find((section) => section.id === id)!;
const blocksOf = (section: Section): Block[] => section.parts.flatMap(({ blocks }) => blocks);
const linesOf = (block: Block): Line[] => {
  switch (block.kind) {
    case 'heading':
      return [[{ text: block.text }]];
    case 'paragraph':
      return [block.line];
    case 'list':
      return [...block.items];
    case 'table':
      return block.rows.flat(2);
  }
};
const textsOf = (section: Section): string[] => blocksOf(section).flatMap(linesOf).map(textOfLine);
const tableOf = (paper: Paper, caption: string) => {
  const table = paper.sections.flatMap(blocksOf).find((block) => block.kind === 'table' && block.caption.startsWith(caption));
  if (table?.kind !== 'table') throw new Error(`No table ${caption}`);
  return table.rows.map((cells) => cells.map((cell) => cell.map(textOfLine).join(' | ')));
};

const written = {
  plan: '2565',
  committee: 'monitoring',
  number: 'ชม 54001/12',
  submitted: '2022-11-15',
  problems: [{ text: 'ยังไม่มีผลสำรวจ', rows: ['2565/km-1/4'] }],
  suggestions: [{ text: 'สำรวจปีละ 1 ครั้ง' }],
};

describe('the report on a plan', () => {
  const paper = write(makeReportKnowledgeBase(makeMonitoring(), makeEntry('reports', '2565', written)));

  it('has the head of an official memorandum', () => {
    expect(paper.kind).toBe('บันทึกข้อความ');
    expect(paper.head).toEqual([
      [{ label: 'ส่วนราชการ', value: 'เทศบาลตำบลทดสอบ' }],
      [
        { label: 'ที่', value: 'ชม ๕๔๐๐๑/๑๒' },
        { label: 'วันที่', value: '๑๕ พฤศจิกายน ๒๕๖๕' },
      ],
      [{ label: 'เรื่อง', value: 'รายงานผลการติดตามและประเมินผลแผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๕' }],
    ]);
    expect(paper.to).toEqual({ label: 'เรียน', value: 'นายกเทศมนตรี' });
  });

  it('says of the decree only that a plan cites it, where it does', () => {
    const words = (sources: object[]) =>
      write(makeKnowledgeBase([makeEntry('plans', '2565', { sources })]))
        .sections.flatMap((section) => blocksOf(section).flatMap(linesOf).flat())
        .map(({ text }) => text)
        .join('');
    const decree = { document: 'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546', section: 'มาตรา 11' };
    expect(words([decree])).toContain('แผนอ้างถึงมาตรา ๑๑');
    expect(words([{ ...decree, section: 'มาตรา 52' }])).not.toContain('พระราชกฤษฎีกา');
    expect(words([])).not.toContain('พระราชกฤษฎีกา');
  });

  it('leads to no part of the page of a plan that has no rows, since it is not there', () => {
    const kb = makeKnowledgeBase([makeEntry('plans', '2565', { tables: [] })]);
    const addresses = write(kb)
      .sections.flatMap((section) => blocksOf(section).flatMap(linesOf).flat())
      .map(({ address }) => address);
    expect(addresses).toContain('/plans/2565/');
    expect(addresses.filter((address) => address?.includes('#'))).toEqual([]);
  });

  it('has its five sections in order', () => {
    expect(paper.sections.map(({ id, title }) => ({ id, title }))).toEqual(REPORT_SECTIONS);
    expect(paper.sections.map(({ title }) => title)).toEqual([
      '๑. ความเป็นมา',
      '๒. ผลการดำเนินงาน',
      '๓. หลักฐาน',
      '๔. ปัญหาและอุปสรรค',
      '๕. ข้อเสนอแนะ',
    ]);
  });

  it('has no Arabic digit in any text', () => {
    const strings = (value: unknown, key = ''): string[] => {
      if (typeof value === 'string') return ['address', 'id', 'kind'].includes(key) ? [] : [value];
      return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, item]) => strings(item, name)) : [];
    };
    expect(strings(paper).filter((text) => /\d/.test(text))).toEqual([]);
  });

  it('says how many rows stand where, and which', () => {
    expect(tableOf(paper, 'สถานะของกิจกรรมทั้งหมด')).toEqual([
      ['ไม่วัดเป็นจำนวน', '๑ กิจกรรม', '๑.๓'],
      ['ไม่บรรลุเป้าหมาย', '๒ กิจกรรม', '๑.๒, ๑.๕'],
      ['ไม่มีตัวเลขบันทึก', '๑ กิจกรรม', '๑.๔'],
      ['บรรลุเป้าหมาย', '๑ กิจกรรม', '๑.๑'],
    ]);
  });

  it('has the result of every desired state, those without rows too', () => {
    expect(tableOf(paper, 'ความก้าวหน้าของเป้าหมาย KM')).toEqual([
      [
        'บุคลากรมีความรู้',
        '๑.๑, ๑.๒, ๑.๓, ๑.๔, ๑.๕',
        'ไม่วัดเป็นจำนวน ๑ กิจกรรม | ไม่บรรลุเป้าหมาย ๒ กิจกรรม | ไม่มีตัวเลขบันทึก ๑ กิจกรรม | บรรลุเป้าหมาย ๑ กิจกรรม',
        // 100, 25 and 45 hundredths.
        'ร้อยละ ๕๖ | จาก ๓ กิจกรรมที่เทียบได้',
      ],
      ['ขวัญและกำลังใจ', 'ไม่มีตารางแผนรองรับ', '–', '–'],
    ]);
  });

  it('has the result of every row, samples apart', () => {
    const rows = tableOf(paper, 'ตารางที่ ๑');
    expect(rows.map((cells) => [cells[0], cells[1], cells[4], cells[5], cells[6]])).toEqual([
      ['๑', 'จัดเก็บความรู้', '๒ รายการ | (ตัวอย่าง ๑ รายการ ไม่นับรวม)', 'ร้อยละ ๑๐๐', 'บรรลุเป้าหมาย'],
      ['๒', 'เสวนา', '๑ ครั้ง', 'ร้อยละ ๒๕', 'ไม่บรรลุเป้าหมาย'],
      ['๓', 'สร้างบรรยากาศ', 'ไม่วัดเป็นจำนวน', '–', 'ไม่วัดเป็นจำนวน'],
      ['๔', 'สำรวจความเข้าใจ', 'ยังไม่ได้บันทึกตัวเลข', '–', 'ไม่มีตัวเลขบันทึก'],
      ['๕', 'จัดอบรม', '๔๕ คน', 'ร้อยละ ๔๕', 'ไม่บรรลุเป้าหมาย'],
    ]);
  });

  it('puts the rows on wide pages, and everything else on upright ones', () => {
    const wide = paper.sections.flatMap(({ parts }) => parts).filter((part) => part.wide);
    expect(wide).toHaveLength(1);
    expect(wide[0]!.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  });

  it('leads from every number of a row to what was counted', () => {
    const block = sectionOf(paper, 'results')
      .parts.at(-1)!
      .blocks.find(({ kind }) => kind === 'table');
    const addresses = block?.kind === 'table' ? block.rows.map((cells) => cells[4]![0]![0]!.address) : [];
    expect(addresses).toEqual([
      '/plans/2565/km-1/1/#counted',
      '/plans/2565/km-1/2/#counted',
      '/plans/2565/km-1/3/',
      '/plans/2565/km-1/4/#figures',
      '/plans/2565/km-1/5/#figures',
    ]);
  });

  it('names the evidence of each row: entries, figures with their sources, and the rows that have none', () => {
    const texts = textsOf(sectionOf(paper, 'evidence'));
    expect(texts).toContain('จัดเก็บภาษีป้าย (ขุมความรู้ ๑ มี.ค. ๖๕)');
    expect(texts).toContain('เรื่องสมมติ (ขุมความรู้ ๑ เม.ย. ๖๕ ตัวอย่าง)');
    expect(texts).toContain('ใบลงชื่อ ๕ มีนาคม วันที่ ๕ มี.ค. ๖๕: ๔๕ คน');
    expect(texts.at(-1)).toBe('กิจกรรมที่ยังไม่มีหลักฐานในคลังความรู้ ๒ กิจกรรม ได้แก่ ๑.๓, ๑.๔');
  });

  it('names five pieces of evidence a row, and how many more there are', () => {
    const many = Array.from({ length: 8 }, (_, index) => makeEntry('assets', `more-${index}`, { created: '2022-05-01' }));
    const section = sectionOf(write(makeReportKnowledgeBase(...many)), 'evidence');
    const list = blocksOf(section).find(({ kind }) => kind === 'list');
    expect(list?.kind === 'list' ? list.items : []).toHaveLength(6);
    // Two and eight real ones, and a sample, less five.
    expect(textsOf(section)).toContain('และอีก ๖ รายการ');
  });

  it('says what is late, and why other rows cannot be compared', () => {
    const texts = textsOf(sectionOf(paper, 'problems'));
    expect(texts).toContain('กิจกรรมที่ไม่บรรลุเป้าหมาย ๒ กิจกรรม');
    expect(texts).toContain('ตารางที่ ๑ กิจกรรมที่ ๒ เสวนา: ไม่บรรลุเป้าหมาย เป้าหมายอย่างน้อย ๔ ครั้ง ผล ๑ ครั้ง สิ้นสุด ๓๐ ก.ย. ๖๕');
    expect(texts).toContain('ไม่ได้กำหนดเป็นจำนวน (๑.๓)');
    expect(texts).toContain('ยังไม่ได้บันทึกตัวเลข (๑.๔)');
  });

  it('has what the committee wrote, with links to the rows it is about', () => {
    expect(textsOf(sectionOf(paper, 'problems'))).toContain('ยังไม่มีผลสำรวจ (ตารางที่ ๑ กิจกรรมที่ ๔)');
    expect(textsOf(sectionOf(paper, 'suggestions'))).toEqual(['สำรวจปีละ ๑ ครั้ง']);
  });

  it('is signed by the members of the committee, by post', () => {
    expect(paper.signatures).toEqual([
      { post: 'ปลัดเทศบาล', role: 'ประธานกรรมการ' },
      { post: 'นักทรัพยากรบุคคล', role: 'เลขานุการ' },
    ]);
    expect(paper.decision.signature.post).toBe('นายกเทศมนตรี');
  });

  it('is no evidence for the rows that it speaks of', () => {
    const kb = makeReportKnowledgeBase(makeMonitoring(), makeEntry('reports', '2565', written));
    expect(textsOf(sectionOf(write(kb), 'evidence')).join(' ')).not.toContain('รายงานผลตามแผน');
  });
});

describe('the report on a plan of which the committee has written nothing', () => {
  const paper = write(makeReportKnowledgeBase());

  it('says so, and keeps what is worked out', () => {
    expect(textsOf(sectionOf(paper, 'problems')).at(-1)).toBe(NOT_RECORDED);
    expect(textsOf(sectionOf(paper, 'suggestions'))).toEqual([NOT_RECORDED]);
    expect(tableOf(paper, 'ตารางที่ ๑')).toHaveLength(5);
  });

  it('leaves number, day and posts to be filled in by hand', () => {
    expect(
      paper.head
        .flat()
        .filter(({ value }) => value === undefined)
        .map(({ label }) => label),
    ).toEqual(['ที่', 'วันที่']);
    expect(paper.signatures.map(({ post }) => post)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a report that is a sample', () => {
  it('says of the words of the committee that they are invented', () => {
    const paper = write(makeReportKnowledgeBase(makeMonitoring(), makeEntry('reports', '2565', { ...written, sample: true })));
    for (const id of ['problems', 'suggestions']) expect(textsOf(sectionOf(paper, id)).join('\n')).toContain('ไม่ใช่ข้อเท็จจริงของหน่วยงาน');
  });
});
