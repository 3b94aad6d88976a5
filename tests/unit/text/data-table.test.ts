import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '#src/text/printable.ts';
import { columnsOf, toCsv, toRecord } from '#src/text/data-table.ts';
import { COLLECTION_NAMES, schemas } from '#src/schemas/collections.ts';
import { entryAt, makeEntry, makeKnowledgeBase, type Fields } from '../../support/entries.ts';

const term = (change: Fields) => {
  const kb = makeKnowledgeBase([makeEntry('glossary', 'term', change)]);
  return entryAt(kb, 'glossary/term');
};

/** Rows of a CSV text, read by RFC 4180. */
const parseCsv = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

/** One column of the CSV of a glossary term. */
const cellOf = (change: Fields, field: string): string | undefined => {
  const [, cells] = parseCsv(toCsv('glossary', [term(change)]).slice(1));
  return cells?.[columnsOf('glossary').findIndex((column) => column.field === field)];
};

describe('the table of a collection', () => {
  it.each(COLLECTION_NAMES)('of %s has a column for every field that is published, under a Thai label', (name) => {
    const columns = columnsOf(name);
    const published = Object.keys(schemas[name].shape).filter((field) => field !== 'allow' && field !== 'misspellings');
    expect(columns.map(({ field }) => field)).toEqual(['id', 'address', ...published]);
    expect(columns.filter(({ label }) => !/[ก-ฮ]/.test(label))).toEqual([]);
  });
});

describe('the data of an entry', () => {
  it('are its fields, with its id and address', () => {
    expect(toRecord(term({ title: 'ขุมความรู้' }))).toMatchObject({ id: 'term', address: '/glossary/term/', title: 'ขุมความรู้' });
  });
});

describe('a CSV file', () => {
  it('begins with a byte order mark, so that Excel opens Thai text as it is', () => {
    expect(toCsv('glossary', []).startsWith('\uFEFFรหัส,ที่อยู่ของหน้า,ชื่อเรื่อง,')).toBe(true);
  });

  it('has lines that end with CR LF, the last one too', () => {
    const csv = toCsv('glossary', [term({})]);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it('without entries has its columns only', () => {
    expect(parseCsv(toCsv('glossary', []).slice(1))).toHaveLength(1);
  });

  it.each([
    ['a comma', 'ก, ข', '"ก, ข"'],
    ['a quotation mark', 'คำว่า "ขุม"', '"คำว่า ""ขุม"""'],
    ['a line break', 'ก\nข', '"ก\nข"'],
    ['nothing special', 'ขุมความรู้', 'ขุมความรู้'],
  ])('holds a text with %s', (_, definition, written) => {
    expect(toCsv('glossary', [term({ definition })])).toContain(`,${written},`);
    expect(cellOf({ definition }, 'definition')).toBe(definition);
  });

  it.each(['=HYPERLINK("http://evil.example")', '+1+1', '@SUM(A1)', '-x'])('does not let a spreadsheet run %s', (definition) => {
    expect(cellOf({ definition }, 'definition')).toBe(`'${definition}`);
  });

  it('leaves a negative number as it is', () => {
    expect(cellOf({ definition: '-5' }, 'definition')).toBe('-5');
  });

  it('puts a list of texts on lines of one cell, and anything deeper as JSON', () => {
    expect(cellOf({ synonyms: ['คลังความรู้', 'KA'] }, 'synonyms')).toBe('คลังความรู้\nKA');
    expect(cellOf({ sources: [{ document: 'พ.ร.บ.' }] }, 'sources')).toBe('[{"document":"พ.ร.บ."}]');
  });

  it('has no column for what is only searched', () => {
    expect(toCsv('glossary', [term({ misspellings: ['ขุมความรุ้'] })])).not.toMatch(/misspellings|เขียนผิด|รุ้/);
    expect(toRecord(term({ misspellings: ['ขุมความรุ้'] }))).not.toHaveProperty('misspellings');
  });

  it('leaves the cell of a missing field empty', () => {
    expect(cellOf({}, 'english')).toBe('');
  });

  it('gives back every text that was put in, but for the mark that disarms a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'กข ,"\'\n\r=+-@A1\t') }).filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(cell, fc.array(cell, { maxLength: 3 }), (definition, synonyms) => {
        const disarmed = (text: string) => [text, `'${text}`];
        expect(disarmed(printable(definition))).toContain(cellOf({ definition }, 'definition'));
        expect(disarmed(printable(synonyms.join('\n')))).toContain(cellOf({ synonyms }, 'synonyms'));
      }),
    );
  });

  it('never holds a cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
        (definition) => {
          expect(cellOf({ definition }, 'definition')).not.toMatch(/^(?:[=+@]|-(?!\d))/);
        },
      ),
    );
  });

  it('does not let a formula in by a number before it', () => {
    expect(cellOf({ definition: "-1+cmd|'/c calc'!A1" }, 'definition')).toMatch(/^'/);
  });
});
