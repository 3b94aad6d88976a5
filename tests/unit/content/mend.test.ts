import { describe, expect, it } from 'vitest';
import { readTree } from '#src/content/tree.ts';
import { applyEdits } from '#src/content/fault.ts';
import { formatChanges, mendFile } from '#src/content/mend.ts';
import { allSchemas, COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { describe as describeField, fieldsAt, valueAt } from '#src/schemas/field.ts';
import { longDate } from '#src/thai/date.ts';
import { builders, makeSite } from '../../support/entries.ts';
import { writeTree, type Tree } from '../support/content-tree.ts';
import { pathsOf, toText, withValue } from '../support/raw-entries.ts';

describe('a file with its edits made', () => {
  const edit = (text: string, from: string, to: string) => ({ start: text.indexOf(from), end: text.indexOf(from) + from.length, text: to });

  it('keeps its line ends, its mark of byte order, and every other line as it was', () => {
    const text = 'title: ก\nstage: ขุมความรู้\nend: ข';
    const file = '\uFEFFtitle: ก\r\nstage: ขุม\u200bความรู้\r\nend: ข';
    expect(mendFile(file, text, [edit(text, 'ขุมความรู้', 'asset')])).toEqual({
      written: '\uFEFFtitle: ก\r\nstage: asset\r\nend: ข',
      changes: [{ line: 2, removed: ['stage: ขุมความรู้'], added: ['stage: asset'] }],
    });
  });

  it('may have more lines, or fewer', () => {
    const text = 'topics: ท่อ\n---\n';
    expect(mendFile('topics: ท่อ\r\n---\r\n', text, [edit(text, ' ท่อ', '\n  - ท่อ'), edit(text, '---\n', '')])?.written).toBe(
      'topics:\r\n  - ท่อ\r\n',
    );
  });

  it('is none when its lines are not those that were read, or nothing changes', () => {
    expect(mendFile('ก\nข\n', 'ก\n', [{ start: 0, end: 1, text: 'ค' }])).toBeUndefined();
    expect(mendFile('ก\n', 'ก\n', [{ start: 0, end: 1, text: 'ก' }])).toBeUndefined();
  });

  it('tells the lines that changed, not those beside them', () => {
    expect(mendFile('ก\nค\n', 'ก\nค\n', [{ start: 2, end: 2, text: 'ข\n' }])).toEqual({
      written: 'ก\nข\nค\n',
      changes: [{ line: 2, removed: [], added: ['ข'] }],
    });
  });

  it('is shown as a diff', () => {
    expect(formatChanges('แก้แล้ว a.md', [{ line: 3, removed: ['ก'], added: ['ข', 'ค'] }])).toBe(
      'แก้แล้ว a.md\n  บรรทัด 3\n  - ก\n  + ข\n  + ค',
    );
  });
});

/** How a clerk writes a value, or the name of its field, where the tree has a code: and what `--fix` makes of it again. */
const habits = (data: object, collection: keyof typeof allSchemas): { path: readonly (string | number)[]; wrong: object }[] =>
  pathsOf(data).flatMap((path) => {
    const schema = allSchemas[collection];
    const value: unknown = valueAt(data, path);
    const field = fieldsAt(schema, path, data)[0]!;
    const with_ = (other: unknown) => ({ path, wrong: withValue(data, path, other) });
    const key = path.at(-1)!;
    const found: { path: readonly (string | number)[]; wrong: object }[] = [];
    if (typeof value === 'string') {
      const label = field.labels?.[value];
      // Two steps share a label.
      const isOne = Object.values(field.labels ?? {}).filter((other) => other === label).length === 1;
      if (label && isOne) found.push(with_(label), with_(value.toUpperCase()));
      if (field.form === 'day')
        found.push(with_(longDate(value)), with_(`${value.slice(8)}/${value.slice(5, 7)}/${Number(value.slice(0, 4)) + 543}`));
      if (field.form === 'time') found.push(with_(`${value.replace(':', '.')} น.`));
      if (field.reference === 'departments') found.push(with_('สำนักการคลัง'), with_('สค.'), with_(`/departments/${value}/`));
    }
    const list = Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : undefined;
    if (typeof list === 'string') found.push(with_(list));
    if (typeof key === 'string' && field.title) {
      const parent = valueAt(data, path.slice(0, -1)) as Record<string, unknown>;
      const renamed = Object.fromEntries(Object.entries(parent).map(([name, inner]) => [name === key ? field.title! : name, inner]));
      const twins = fieldsAt(schema, path.slice(0, -1), data).flatMap(({ schema: group }) =>
        Object.values((group as unknown as { shape: Record<string, never> }).shape).filter(
          (inner) => describeField(inner).title === field.title,
        ),
      );
      // A name with a colon that begins an item of a list is read as text.
      const beginsItem = typeof path.at(-2) === 'number' && Object.keys(parent)[0] === key;
      if (twins.length === 1 && !beginsItem) found.push({ path, wrong: withValue(data, path.slice(0, -1), renamed) });
    }
    return found;
  });

describe('what --fix would write', () => {
  // One file for each habit at each field of each collection, in one tree.
  const base: Tree = {
    'site/site.yaml': makeSite(),
    'departments/finance.yaml': builders.departments({ title: 'สำนักการคลัง', code: 'สค.' }),
  };
  const meant = new Map<string, unknown>();
  const tree: Tree = { ...base };
  for (const collection of COLLECTION_NAMES) {
    const data = builders[collection]({
      department: 'finance',
      created: '2021-10-20',
      aliases: ['คำค้น'],
      ...(collection === 'departments' && { department: undefined }),
      ...(collection === 'meetings' && { end: '11:30' }),
    });
    habits(data, collection).forEach(({ wrong }, index) => {
      const path = `${collection}/h-${index}.yaml`;
      tree[path] = toText(wrong);
      meant.set(path, data);
    });
  }
  const read = readTree(writeTree(tree));
  const mended: Tree = { ...base };
  for (const { raw } of read.entries.filter(({ raw: { path } }) => meant.has(path)))
    mended[raw.path] = applyEdits(
      raw.text,
      read.problems.flatMap(({ file, edit }) => (file === raw.file && edit ? edit : [])),
    );
  const files = new Map(read.entries.map(({ raw }) => [raw.path, raw.file]));
  const again = readTree(writeTree(mended));

  it('is offered for what clerks write, in every collection', () => {
    expect(meant.size).toBeGreaterThan(200);
    const without = [...meant.keys()].flatMap((path) => {
      const problems = read.problems.filter(({ file }) => file === files.get(path));
      return problems.length === 1 && problems[0]!.edit
        ? []
        : [`${path} ${problems.map(({ field, what, fix }) => `${field} ${what} ${fix}`).join('; ')}`];
    });
    expect(without).toEqual([]);
  });

  it('mends it, brings nothing new, and means what was meant', () => {
    expect(again.problems.map(({ file, what }) => `${file.split('/').slice(-2).join('/')} ${what}`)).toEqual([]);
    for (const { raw } of again.entries.filter(({ raw: { path } }) => meant.has(path)))
      expect([raw.path, raw.data]).toEqual([raw.path, meant.get(raw.path)]);
  });
});
