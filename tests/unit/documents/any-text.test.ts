import fc from 'fast-check';
import { SyntaxValidator } from 'fast-xml-validator';
import { XMLParser } from 'fast-xml-parser';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { toIcs } from '#src/documents/calendar.ts';
import { toRss } from '#src/documents/feed.ts';
import { toDocx } from '#src/documents/docx/docx.ts';
import { toXlsx } from '#src/documents/results-xlsx.ts';
import { formatCsv } from '#src/text/data-table.ts';
import { printable, printableLine } from '#src/text/printable.ts';
import { writeReport } from '#src/text/report.ts';
import { eventsOf } from '../../support/calendars.ts';
import { makeEntry } from '../../support/entries.ts';
import { malformed, partsOf } from '../../support/packages.ts';
import { makeMonitoring, makeReportKnowledgeBase } from '../../support/reports.ts';

/** Pieces that break files for other programs when they are written as they are. */
const PIECES = [
  ...['\u0000', '\u0007', '\b', '\u000b', '\f', '\u001b', '\u007f', '\u0085', '\u009f', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff'],
  ...['\ud83d', '\ude00', '😀', '\udc00\ud800', '\r', '\n', '\r\n', '\t', ' ', '\u200b', 'ก', 'น้ำ', 'ที่', '๑', 'x'],
  ...[
    ']]>',
    '<![CDATA[',
    '<script>',
    '&amp;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '&#0;',
    '&#x0;',
    '<?xml?>',
    '-->',
    '_x0041_',
    '\\n',
    '\\',
    ';',
    ',',
  ],
  ...['=cmd|x', '+1', '-1', '@SUM(A1)', '＝1', 'END:VEVENT', 'BEGIN:VEVENT', ':', '%', '{', '}'],
];
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')) },
  // Halves of pairs too.
  { weight: 2, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)) },
  { weight: 1, arbitrary: fc.constantFrom(...PIECES).map((piece) => piece.repeat(3000)) },
);
const RUNS = { numRuns: 200 };
/** Our reader of calendars takes this sign for the trace of a line broken within a character. */
const calendarText = anyText.map((text) => text.toWellFormed().replaceAll('\ufffd', ''));
/** Packages take longer to make. */
const PACKAGE_RUNS = { numRuns: 40 };

/** Characters that XML 1.0 may not hold (its production `Char`), as themselves or by their number. */
const NOT_XML =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]);|0*(?:[0-8]|1[124-9]|2\d|3[01]);)/iu;

const expectXml = (xml: string): void => {
  expect(NOT_XML.exec(xml)).toBeNull();
  SyntaxValidator.validate(xml, { multipleRoots: false, invalidCharSequence: { attrLt: true, tagValue: true } });
};

const asBytes = (text: string): string => new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text));

describe('a printable text', () => {
  it('is one that XML may hold, and keeps all letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(NOT_XML.exec(printable(text).replaceAll('&', ''))).toBeNull();
        expect(printableLine(text)).not.toContain('\n');
        expect(printable(text).match(/[\p{L}\p{M}\p{N}\p{P}]/gu)).toEqual(text.match(/[\p{L}\p{M}\p{N}\p{P}]/gu));
      }),
      RUNS,
    );
  });

  it('is left as it is, where it was printable', () => {
    expect(printable('ก็ น้ำ😀\tที่\n๑')).toBe('ก็ น้ำ😀\tที่\n๑');
  });
});

describe('with any text', () => {
  it('a feed is well-formed, and says it', async () => {
    const parser = new XMLParser({ trimValues: false, parseTagValue: false, processEntities: true });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, description) => {
        const item = { title: `ก${title}`, description, link: '/guides/first/', day: '2022-01-12', category: title };
        const xml = asBytes(await toRss([item], { title, description, site: 'https://km.example.go.th/' }));
        expectXml(xml);
        const { rss } = parser.parse(xml) as { rss: { channel: { item: { title: string } } } };
        expect(rss.channel.item.title).toBe(printableLine(`ก${title}`));
      }),
      RUNS,
    );
  });

  it('a calendar has its events, and no other line', () => {
    fc.assert(
      fc.property(calendarText, calendarText, (title, description) => {
        const event = { id: 'x', day: '2022-12-31', title, description, address: '/assets/x/' };
        const ics = asBytes(toIcs([event], { name: title, today: '2022-06-01', toUrl: (address) => `https://km.example.go.th${address}` }));
        const [read, ...others] = eventsOf(ics);
        expect(others).toEqual([]);
        expect(read!['SUMMARY'] ?? '').toBe(printable(title));
        expect(read!['DESCRIPTION'] ?? '').toBe(printable(description));
        // RFC 5545 allows no control character but the tab.
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}/u);
      }),
      RUNS,
    );
  });

  it('a table (CSV) has its cells, and none that a spreadsheet would run', () => {
    const columns = [
      { field: 'a', label: 'ก' },
      { field: 'b', label: 'ข' },
    ];
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const csv = asBytes(formatCsv(columns, [{ a, b }])).replace(/^\ufeff/, '');
        const [, ...cells] = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)].map(
          ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
        );
        expect(cells.slice(1).map((cell) => cell.replace(/^'/, ''))).toEqual([a, b].map((text) => printable(text).replace(/^'/, '')));
        for (const cell of cells) expect(cell).not.toMatch(/^\s*(?:[=+@＝＋－＠\t]|-(?!\d+(?:\.\d+)?$))/);
      }),
      RUNS,
    );
  });

  it('a file of data (JSON) is read back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(asBytes(JSON.stringify([{ text }], undefined, 1)))).toEqual([{ text }]);
      }),
      RUNS,
    );
  });

  it('an Excel file is well-formed, and has texts only', async () => {
    const columns = [{ field: 'a', label: 'ก', kind: 'text', description: 'ข' }] as const;
    await fc.assert(
      fc.asyncProperty(anyText, async (a) => {
        const bytes = await toXlsx(columns, [{ a: `ก${a}` }]);
        expect(malformed(bytes)).toEqual([]);
        for (const xml of partsOf(bytes).values()) expectXml(xml);
        expect(await readExcelFile(Buffer.from(bytes))).toHaveLength(2);
        expect([...partsOf(bytes).values()].filter((xml) => /<f[\s>]/.test(xml))).toEqual([]);
      }),
      PACKAGE_RUNS,
    );
  });

  it('a Word file is well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const report = makeEntry('reports', '2565', { committee: 'monitoring', problems: [{ text: `ก${text}`.slice(0, 4000) }] });
        const kb = makeReportKnowledgeBase(makeMonitoring(), report);
        const toUrl = (address: string) => `https://km.example.go.th${address}`;
        const bytes = await toDocx(writeReport(kb, kb.find('plans', '2565')!), { title: text, author: text, day: '2022-11-20', toUrl });
        expect(malformed(bytes)).toEqual([]);
        for (const xml of partsOf(bytes).values()) expectXml(xml);
      }),
      PACKAGE_RUNS,
    );
  });
});
