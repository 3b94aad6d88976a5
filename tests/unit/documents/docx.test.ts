import { afterEach, describe, expect, it, vi } from 'vitest';
import { toDocx } from '#src/documents/docx/docx.ts';
import { writeReport } from '#src/text/report.ts';
import { makeEntry } from '../../support/entries.ts';
import { malformed, partsOf, wordsOf } from '../../support/packages.ts';
import { makeMonitoring, makeReportKnowledgeBase } from '../../support/reports.ts';

afterEach(() => void vi.useRealTimers());

const toUrl = (address: string) => `https://km.example.go.th/km${address}`;
const make = async (title = 'รายงาน & ผล <2565>') => {
  const report = makeEntry('reports', '2565', { committee: 'monitoring', problems: [{ text: 'ค่า <5 & "อื่น ๆ"' }] });
  const kb = makeReportKnowledgeBase(makeMonitoring(), report);
  return toDocx(writeReport(kb, kb.find('plans', '2565')!), { title, author: 'เทศบาลตำบลทดสอบ', day: '2022-11-20', toUrl });
};

describe('a report as a Word file', async () => {
  const bytes = await make();
  const parts = partsOf(bytes);
  const xml = parts.get('word/document.xml')!;

  it('is well-formed in every part', () => {
    expect(parts.size).toBeGreaterThan(5);
    expect(malformed(bytes)).toEqual([]);
  });

  it('has the words and the figures of the paper', () => {
    const words = wordsOf(bytes);
    expect(words[0]).toBe('บันทึกข้อความ');
    expect(words).toContain('เรียน\tนายกเทศมนตรี');
    for (const title of ['๑. ความเป็นมา', '๒. ผลการดำเนินงาน', '๓. หลักฐาน', '๔. ปัญหาและอุปสรรค', '๕. ข้อเสนอแนะ'])
      expect(words).toContain(title);
    expect(words).toContain('๒ รายการ');
    expect(words).toContain('ร้อยละ ๔๕');
    expect(words).toContain('๑)\tค่า <๕ & "อื่น ๆ"');
    expect(words).toContain('จึงเรียนมาเพื่อโปรดทราบและพิจารณา');
    expect(words).toContain('นักทรัพยากรบุคคล');
  });

  it('has the head of a memorandum: the place of the emblem, dotted lines to the margin, 3 cm and 2 cm beside the text', () => {
    const [kind, office, numbered] = xml.match(/<w:p>.*?<\/w:p>/gs)!;
    expect(kind).toMatch(/<w:spacing [^>]*w:line="850"[^>]*w:lineRule="atLeast"/);
    expect(office).toMatch(/<w:tab w:val="right" w:pos="9071" w:leader="dot"\/>/);
    expect(numbered).toMatch(/ที่<.*วันที่</s);
    expect(numbered!.match(/w:leader="dot"/g)).toHaveLength(2);
    expect(xml).toMatch(/<w:pgMar [^>]*w:right="1134"[^>]*w:left="1701"/);
  });

  it('has no Arabic digit that a reader sees', () => {
    expect(wordsOf(bytes).filter((text) => /\d/.test(text))).toEqual([]);
  });

  it('is set in the Thai type of offices, for Thai letters too', () => {
    expect(parts.get('word/styles.xml')).toMatch(/<w:rFonts [^>]*w:cs="TH Sarabun New"/);
    expect(parts.get('word/styles.xml')).toContain('<w:szCs w:val="32"/>');
    expect(parts.get('word/styles.xml')).toContain('w:bidi="th-TH"');
  });

  it('repeats the heading of every table of results on each of its pages', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
    // The table of signatures has no heading.
    expect(tables.filter((table) => table.includes('<w:tblHeader/>'))).toHaveLength(tables.length - 1);
  });

  it('turns the page for the table of rows, and back', () => {
    const pages = [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([page]) => page.includes('landscape'));
    expect(pages).toEqual([false, true, false]);
  });

  it('numbers its pages in Thai digits', () => {
    expect(xml.match(/<w:pgNumType [^>]*w:fmt="thaiNumbers"/g)).toHaveLength(3);
  });

  it('leads to the pages of the site behind its numbers', () => {
    const relations = parts.get('word/_rels/document.xml.rels')!;
    const targets = new Map(
      [...relations.matchAll(/<Relationship Id="([^"]+)" [^>]*Target="(https[^"]*)"/g)].map(([, id, target]) => [id!, target!]),
    );
    const links = [...xml.matchAll(/<w:hyperlink [^>]*>/g)].map(([link]) => {
      const [, anchor] = /w:anchor="([^"]*)"/.exec(link) ?? [];
      return `${targets.get(/r:id="([^"]+)"/.exec(link)![1]!)}${anchor === undefined ? '' : `#${anchor}`}`;
    });
    expect(links).toContain('https://km.example.go.th/km/plans/2565/km-1/1/#counted');
    expect(links.filter((link) => !link.startsWith('https://km.example.go.th/km/'))).toEqual([]);
  });

  it('says whose it is, and its day', () => {
    const core = parts.get('docProps/core.xml')!;
    expect(core).toContain('<dc:creator>เทศบาลตำบลทดสอบ</dc:creator>');
    expect(core).toContain('>2022-11-20T00:00:00Z</dcterms:created>');
    expect(core).toContain('<dc:title>รายงาน &amp; ผล &lt;2565&gt;</dc:title>');
  });

  it('is the same, byte for byte, when it is written again on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') });
    expect(Buffer.from(await make()).equals(Buffer.from(bytes))).toBe(true);
  });
});
