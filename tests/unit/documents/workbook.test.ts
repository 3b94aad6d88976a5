import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { flatten, unflatten, type WrittenEntry } from '#src/documents/workbook/flatten.ts';
import { readWorkbook, toWorkbook } from '#src/documents/workbook/xlsx.ts';
import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { CONTENT_FOLDERS } from '../../support/municipalities.ts';

const described = () => ({ label: 'ช่อง' });
const entry = (data: unknown, more: Partial<WrittenEntry> = {}): WrittenEntry => ({ id: 'a', format: 'md', body: '', data, ...more });
const roundTrip = async (entries: WrittenEntry[]): Promise<WrittenEntry[]> =>
  (await readWorkbook(await toWorkbook('assets', entries, described)))!.entries;

/** Values as front matter has them: groups with names of fields, lists, texts, numbers. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('scalar'), tie('list'), tie('group')),
  scalar: fc.oneof(
    fc.string({ unit: fc.constantFrom('ก', 'ั', 'ข', ' ', '\n', '1', '[', ']', '"', '\\', '.', '{', '}', '=', '+') }),
    fc.constantFrom('[]', '{}', '""', 'null', '\\', '๒๕๖๕', '=1+1', 'TRUE', '1.10'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  group: fc.dictionary(fc.constantFrom('title', 'rows', 'step', 'items', 'note'), tie('value'), { maxKeys: 3 }),
}));
const group = fc.dictionary(fc.constantFrom('title', 'rows', 'step', 'items', 'note'), value, { maxKeys: 4 });

describe('entries as tables', () => {
  it('come back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 3 }), (data) => {
        const entries = data.map((each, index) => entry(each, { id: `e-${index}` }));
        expect(unflatten(flatten(entries))).toEqual(entries);
      }),
      { numRuns: 1000 },
    );
  });

  it('have a table for every list of groups, with the place of each item', () => {
    const tables = flatten([entry({ tables: [{ title: 'ก', rows: [{ number: 1 }, { number: 2 }] }] })]);
    expect(tables.map(({ path, columns, rows }) => ({ path, columns, rows }))).toEqual([
      { path: '', columns: ['@format'], rows: [['a', 'md']] },
      { path: 'tables[]', columns: ['title'], rows: [['a', 1, 'ก']] },
      {
        path: 'tables[].rows[]',
        columns: ['number'],
        rows: [
          ['a', 1, 1, 1],
          ['a', 1, 2, 2],
        ],
      },
    ]);
  });

  it('close the gap of a row that was taken out, and take one that was added without a place', () => {
    const [main, rows] = flatten([entry({ steps: [{ title: 'ก' }, { title: 'ข' }, { title: 'ค' }] })]);
    rows!.rows.splice(1, 1);
    rows!.rows.push(['a', null, 'ง']);
    expect(unflatten([main!, rows!])[0]!.data).toEqual({ steps: [{ title: 'ก' }, { title: 'ค' }, { title: 'ง' }] });
  });
});

describe('an Excel file of a collection', () => {
  it('comes back as it was, long texts, spaces and line breaks too', async () => {
    const entries = [
      entry(
        { title: 'ก', number: '1.10', count: 1.5, note: '  เว้นหน้า\nและบรรทัดใหม่ ' },
        { body: `${'ย่อหน้า 😀 '.repeat(9000)}\n\n## หัวข้อ\n` },
      ),
      entry({ title: '=1+1', topics: ['ก', 'ข'], steps: [] }, { id: 'b', format: 'yaml' }),
    ];
    expect(await roundTrip(entries)).toEqual(entries);
  });

  it('takes a day that was typed as a date for the day', async () => {
    const { default: writeExcelFile } = await import('write-excel-file/node');
    const bytes = await writeExcelFile([
      {
        sheet: 'ก',
        data: [
          ['รหัส', 'วันที่'],
          ['@id meetings', 'date'],
          ['a', { value: new Date(Date.UTC(2022, 0, 12)), type: Date, format: 'dd/mm/yyyy' }],
        ],
      },
    ]).toBuffer();
    expect((await readWorkbook(bytes))!.entries[0]!.data).toEqual({ date: '2022-01-12' });
  });

  it('is told from any other Excel file', async () => {
    const { default: writeExcelFile } = await import('write-excel-file/node');
    expect(
      await readWorkbook(
        await writeExcelFile([
          {
            sheet: 'ก',
            data: [
              ['ลำดับ', 'กิจกรรม'],
              [1, 'ประชุม'],
            ],
          },
        ]).toBuffer(),
      ),
    ).toBeUndefined();
  });

  describe.each(CONTENT_FOLDERS)('of %s', (folder) => {
    const { entries } = readContent(resolve(folder));
    const filled = COLLECTION_NAMES.filter((name) => entries.some(({ collection }) => collection === name));
    it.each(filled)('holds everything that is written in %s', async (collection) => {
      const written = entries
        .filter((each) => each.collection === collection)
        .map(({ id, format, data, body }) => ({ id, format, data, body }));
      expect(await roundTrip(written)).toEqual(written);
    });
  });
});
