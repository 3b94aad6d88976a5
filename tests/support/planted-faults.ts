import type { z } from 'astro/zod';
import { allSchemas } from '#src/schemas/collections.ts';
import { walkSchema } from '#src/schemas/walk.ts';
import type { Fields } from './entries.ts';
import { fileOf, fullEntries, type FullEntry } from './full-municipality.ts';
import { yamlFile } from './trees.ts';

/** One thing made wrong in a municipality that was right. */
export interface Fault {
  kind: string;
  /** What it is, for a failing test: file, field, value. */
  name: string;
  /** Where it is to be found: files in which it may be told, and the lines there that are right. */
  places: Readonly<Record<string, readonly number[]>>;
  /** The files that hold it; the others stay. */
  files: Readonly<Record<string, string | Uint8Array>>;
}

type Path = readonly (string | number)[];

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);

/** A copy of fields with the value at a path replaced; `undefined` takes it away. */
const withValue = (fields: Fields, path: Path, value: unknown): Fields => {
  const copy = structuredClone(fields);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1)!;
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
};

/** A copy of fields with a key renamed in its place. */
const withKey = (fields: Fields, path: Path, name: string): Fields => {
  const copy = structuredClone(fields);
  const rename = (parent: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(parent).map(([key, value]) => [key === path.at(-1) ? name : key, value]));
  if (path.length === 1) return rename(copy);
  return withValue(copy, path.slice(0, -1), rename(valueAt(copy, path.slice(0, -1)) as Record<string, unknown>));
};

/** A word that stands nowhere, by whose line a place is known. */
const MARK = 'zqmarkzq';

/** Line of a text in which something stands; the first. */
const lineWith = (text: string, part: string): number => {
  const index = text.split('\n').findIndex((line) => line.includes(part));
  if (index < 0) throw new Error(`Nothing says ${part}`);
  return index + 1;
};

/** Line of the field at a path, as the file is written with a single value there. */
const lineAt = (entry: FullEntry, fields: Fields, path: Path): number =>
  lineWith(fileOf({ ...entry, fields: withValue(fields, path, MARK) }), MARK);

const firstLine = ({ path }: FullEntry): number => (path.endsWith('.yaml') ? 1 : 2);

/** Lines that may be named for something missing: that of what it is missing in, as key or as first field. */
const linesOfParent = (entry: FullEntry, path: Path): number[] => {
  if (path.length === 1) return [1, firstLine(entry)];
  const line = lineAt(entry, entry.fields, path.slice(0, -1));
  return [line, line + 1];
};

const nameOf = (path: Path) => path.join('.');

const change = (kind: string, entry: FullEntry, path: Path, value: unknown, more: readonly Path[] = []): Fault => {
  const fields = withValue(entry.fields, path, value);
  return {
    kind,
    name: `${entry.path} ${nameOf(path)} = ${JSON.stringify(value)}`,
    places: { [entry.path]: [path, ...more].map((each) => (each.length === 0 ? firstLine(entry) : lineAt(entry, fields, each))) },
    files: { [entry.path]: fileOf({ ...entry, fields }) },
  };
};

const remove = (kind: string, entry: FullEntry, path: Path): Fault => ({
  kind,
  name: `${entry.path} without ${nameOf(path)}`,
  places: { [entry.path]: linesOfParent(entry, path) },
  files: { [entry.path]: fileOf({ ...entry, fields: withValue(entry.fields, path, undefined) }) },
});

const rename = (kind: string, entry: FullEntry, path: Path, name: string): Fault => {
  const file = fileOf({ ...entry, fields: withKey(entry.fields, path, name) });
  return {
    kind,
    name: `${entry.path} ${nameOf(path)} → ${name}`,
    places: { [entry.path]: [file.split('\n').findIndex((line) => line.replace(/^[ -]*/, '').startsWith(`${name}:`)) + 1] },
    files: { [entry.path]: file },
  };
};

/** Two letters of a word changed for each other, as fingers do. */
const mistype = (word: string): string => {
  const at = [...word].findIndex((letter, index) => index > 0 && word[index + 1] !== undefined && word[index + 1] !== letter);
  return at < 0 ? `${word}${word.at(-1)!}` : word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
};

/** A field of a schema that an entry fills, with the path to it in the entry. */
interface Field {
  path: Path;
  node: z.ZodType;
  optional: boolean;
}

const pathsTo = (data: unknown, path: readonly string[]): Path[] => {
  let paths: Path[] = [[]];
  for (const key of path)
    paths = paths.flatMap((at) => {
      const value = valueAt(data, at);
      if (key === '*') return Array.isArray(value) ? value.map((_, index) => [...at, index]) : [];
      return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? [[...at, key]] : [];
    });
  return paths;
};

/** A measure may be a part of a total: its fields are the same. */
const asOneMeasure = (path: string): string => path.replace('.parts.*', '');

/** Paths of the schemas (`*` for each item) that no entry fills; a field that all collections have counts once. */
export const emptyPaths = (): string[] => {
  const entries = fullEntries();
  const known = new Set<string>();
  const filled = new Set<string>();
  for (const [collection, schema] of Object.entries(allSchemas))
    walkSchema(schema, ({ path }) => {
      if (path.length === 0) return false;
      known.add(asOneMeasure(path.join('.')));
      for (const entry of entries)
        if (entry.collection === collection && pathsTo(entry.fields, path).length > 0) filled.add(asOneMeasure(path.join('.')));
      return false;
    });
  return [...known].filter((path) => !filled.has(path));
};

/** The fields that an entry fills, each path of the schema at its first place. */
const fieldsOf = (entry: FullEntry): Field[] => {
  const found = new Map<string, Field>();
  walkSchema(allSchemas[entry.collection], ({ node, path, optional }) => {
    const name = path.join('.');
    const at = path.length > 0 ? pathsTo(entry.fields, path)[0] : undefined;
    const before = found.get(name);
    // The outer part of a field knows whether it may be left out; the inner one what it is.
    if (at) found.set(name, { path: at, node, optional: optional || before?.optional === true });
    return node.meta()?.reference !== undefined;
  });
  return [...found.values()];
};

const isText = (node: z.ZodType): boolean => node.def.type === 'string' && !node.meta()?.reference && !node.meta()?.isCode;

/** Fields of a schema made wrong in every way that their kind has. */
const fieldFaults = (entry: FullEntry): Fault[] =>
  fieldsOf(entry).flatMap(({ path, node, optional }): Fault[] => {
    const faults: Fault[] = [];
    const value = valueAt(entry.fields, path);
    const key = path.at(-1)!;
    const { reference, isCode, labels } = node.meta() ?? {};
    const add = (kind: string, wrong: unknown) => faults.push(change(kind, entry, path, wrong));
    if (typeof key === 'string') {
      faults.push(rename('mistyped key', entry, path, mistype(key)));
      if (!optional) faults.push(remove('missing field', entry, path));
    }
    if (reference && reference !== 'url') {
      const dead = { entry: 'guides/no-such-entry', 'plan-row': '2565/km-1/99' }[reference] ?? 'no-such-entry';
      add('dead reference', dead);
      add('reference in Thai', 'กองที่ไม่มีรหัส');
    } else if (reference === 'url') {
      add('unsafe link', 'javascript:alert(1)');
      add('link without scheme', 'www.example.go.th');
      if (!String(value).includes('{path}')) add('dead link in a field', '/guides/no-such-page/');
    } else if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
      add('Thai date', '12 ม.ค. 2565');
      add('date with slashes', '12/01/2565');
      add('B.E. date', `${Number(value.slice(0, 4)) + 543}${value.slice(4)}`);
      add('impossible date', '2022-02-30');
    } else if (typeof value === 'string' && /^\d\d:\d\d$/.test(value)) add('wrong time', '25:70');
    else if (node.def.type === 'enum') {
      add('wrong choice', 'no-such-choice');
      add('mistyped choice', mistype(String(value)));
      const label = (labels as Record<string, string> | undefined)?.[String(value)];
      if (label) add('Thai label', label);
    } else if (isText(node)) {
      add('empty text', '');
      add('list for text', ['ก', 'ข']);
      add('group for text', { ก: 'ข' });
    } else if (isCode && node.def.type === 'string') add('wrong code', 'รหัสไทย !');
    if (typeof value === 'number') {
      add('word for number', 'สิบห้า');
      add('negative number', -1);
    }
    if (typeof value === 'boolean') add('word for yes or no', 'ใช่');
    if (Array.isArray(value)) {
      add('number for list', 12);
      if (!node.safeParse([]).success) add('empty list', []);
    }
    if (node.def.type === 'object') {
      add('text for group', 'ข้อความ');
      faults.push(change('unknown key', entry, [...path, 'memo'], 'ก'));
    }
    return faults;
  });

/** Every nth of a list, so that each kind of fault is tried in many places and the test stays short. */
const thin = <Item>(items: readonly Item[], most: number): Item[] => {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]!);
};

/** A file in which one text stands in the place of another. */
const edit = (
  kind: string,
  entry: FullEntry,
  from: string | RegExp,
  to: string,
  place: string | number | readonly number[] = to,
): Fault => {
  const before = fileOf(entry);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${entry.path} has no ${String(from)}`);
  const lines = typeof place === 'string' ? [lineWith(after, place.split('\n')[0]!)] : typeof place === 'number' ? [place] : place;
  return { kind, name: `${entry.path} ${kind}: ${to.slice(0, 60)}`, places: { [entry.path]: lines }, files: { [entry.path]: after } };
};

/** The file made wrong as text: what editors do to YAML. */
const yamlFaults = (entry: FullEntry): Fault[] => {
  const { title, name, updated } = entry.fields as { title?: string; name?: string; updated: string };
  const field = title ? 'title' : 'name';
  const line = `${field}: ${title ?? name!}`;
  const text = fileOf(entry);
  const at = lineWith(text, line);
  return [
    edit('unclosed quote', entry, line, `${field}: "${title ?? name!}`, at),
    edit('unclosed bracket', entry, line, `${line}\naliases2: [ก, ข`, at + 1),
    edit('no space after colon', entry, line, line.replace(': ', ':'), [at, at + 1]),
    edit('full-width colon', entry, line, line.replace(': ', '：'), [at, at + 1]),
    edit('curly quotes', entry, `updated: ${updated}`, `updated: “${updated}”`),
    edit('tab before a field', entry, `updated: ${updated}`, `\tupdated: ${updated}`, [
      lineWith(text, `updated: ${updated}`) - 1,
      lineWith(text, `updated: ${updated}`),
    ]),
    edit('field twice', entry, line, `${line}\n${field}: อีกชื่อหนึ่ง`, at + 1),
    edit('star before text', entry, line, `${field}: *งาน`),
    edit('at sign before text', entry, line, `${field}: @งาน`),
    edit('percent before text', entry, line, `${field}: %งาน`),
    edit('colon in text', entry, line, `${line} : ตอน: สอง`, at),
    edit('field indented', entry, `updated: ${updated}`, `  updated: ${updated}`, [
      lineWith(text, `updated: ${updated}`) - 1,
      lineWith(text, `updated: ${updated}`),
    ]),
    edit('conflict mark', entry, line, `<<<<<<< HEAD\n${line}\n=======\n${field}: อื่น\n>>>>>>> work`, [at, at + 1, at + 2]),
    edit('control character', entry, line, `${field}: ก\u0007ข`, at),
    edit('characters of an old font', entry, line, `${line} ท\uf70aดี`, at),
    edit('text after a hash', entry, line, `${line} #2 ปรับปรุง`, at),
    edit('equals for colon', entry, line, line.replace(': ', ' = '), at),
  ];
};

const bytesOf = (text: string, encoding: 'tis-620' | 'utf16le'): Uint8Array =>
  encoding === 'utf16le'
    ? Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    : Buffer.from(
        [...text].map((letter) =>
          letter >= '\u0e01' && letter <= '\u0e5b' ? letter.charCodeAt(0) - 0x0e00 + 0xa0 : letter.charCodeAt(0) & 0x7f,
        ),
      );

/** The bytes of a file made wrong. */
const byteFaults = (entry: FullEntry): Fault[] => {
  const text = fileOf(entry);
  const whole = (kind: string, content: string | Uint8Array, lines: readonly number[] = [1, 2]): Fault => ({
    kind,
    name: `${entry.path} ${kind}`,
    places: { [entry.path]: lines },
    files: { [entry.path]: content },
  });
  const thai = text.split('\n').findIndex((line) => /[ก-๛]/.test(line)) + 1;
  return [
    whole('Windows-874', bytesOf(text, 'tis-620'), [1, thai]),
    whole('UTF-16', bytesOf(text, 'utf16le')),
    whole('empty file', ''),
    ...(entry.path.endsWith('.yaml')
      ? [whole('list for fields', '- ก\n- ข\n')]
      : [
          whole('no front matter', entry.body),
          whole('front matter not closed', `---\n${yamlFile(entry.fields)}\n${entry.body}`, [1, 2, text.split('\n').length]),
        ]),
  ];
};

/** What is wrong in a body, and where in what is written. */
const BODY_FAULTS: readonly (readonly [kind: string, wrong: string, at?: number])[] = [
  ['heading of level 1', '# หัวข้อใหญ่'],
  ['heading jump', '## หัวข้อหนึ่ง\n\n#### หัวข้อย่อย', 2],
  ['raw HTML', '<div class="box">กล่อง</div>'],
  ['raw HTML', 'ข้อความ <font color="red">แดง</font> ต่อ'],
  ['raw HTML', '<script>alert(1)</script>'],
  ['dead link', 'อ่าน[เรื่องนี้](/guides/no-such-page/)'],
  ['dead link', 'อ่าน[เรื่องนี้](./no-such-file.md)'],
  ['dead link', 'อ่าน[เรื่องนี้](./no-such-file.pdf)'],
  ['unsafe link', 'อ่าน[เรื่องนี้](javascript:alert(1))'],
  ['dead anchor', 'อ่าน[เรื่องนี้](#ไม่มีหัวข้อนี้)'],
  ['dead anchor', 'อ่าน[เรื่องนี้](/guides/roles/#ไม่มีหัวข้อนี้)'],
  ['dead picture', '![แผนผัง](./no-such-picture.png)'],
  ['picture of elsewhere', '![แผนผัง](https://example.org/map.png)'],
  ['picture without words', '![](../guides/photo.png)'],
  ['empty link', '[](/guides/roles/)'],
  ['link without address', 'อ่าน[เรื่องนี้]()'],
  ['vague link', '[คลิกที่นี่](/guides/roles/)'],
  ['footnote that is missing', 'คำที่มีเชิงอรรถ[^9] ในประโยค'],
  ['fence not closed', '```\nโค้ดที่ไม่ปิด'],
  ['leftover bold', 'คำ**หนาที่ไม่ปิด ในประโยคนี้'],
  ['leftover heading', '##หัวข้อติดกัน'],
  ['leftover link', 'อ่าน [เรื่องนี้] (https://example.go.th)'],
  ['leftover wiki link', 'อ่าน [[เรื่องนี้]]'],
  ['national ID', 'เลขประจำตัวประชาชน 1-2345-67890-12-1'],
  ['national ID', 'บัตร 1234567890121'],
  ['mobile number', 'โทร 081-234-5678'],
  ['mobile number', 'โทร 0812345678'],
  ['placeholder', 'TODO เขียนต่อ'],
  ['placeholder', 'ติดต่อ (ระบุชื่อหน่วยงาน) ก่อน'],
  ['placeholder', 'ใช้เวลา ……………… วัน'],
  ['placeholder', 'โทร xxx-xxx-xxxx'],
  ['placeholder', 'Lorem ipsum dolor sit amet'],
  ['misspelling', 'ต้องได้รับอนุญาติก่อน'],
  ['misspelling', 'บุคคลากรเข้าร่วมสัมนา'],
  ['Thai typing', 'ทํางานร่วมกัน'],
  ['Thai typing', 'เเผนงานประจำปี'],
  ['Thai typing', 'หน้าที่่ของทุกคน'],
  ['Thai typing', 'เรื่องต่างๆๆ ในงาน'],
  ['Thai typing', 'มี ้วรรณยุกต์ลอย'],
  ['conflict mark', '<<<<<<< HEAD\nก\n=======\nข\n>>>>>>> งาน'],
  ['control character', 'ก\u0008ข'],
  ['characters of an old font', 'ท\uf70aประชุม'],
  ['characters of an old font', '\uf0b7 ข้อหนึ่ง'],
  ['heading without words', 'หัวข้อว่างอยู่ข้างล่าง\n\n##', 2],
  ['link to the own computer', 'ดู[หน้านี้](http://localhost:4321/guides/roles/)'],
  ['link of Windows', 'ดู[หน้านี้](..\\guides\\roles.md)'],
  ['link of Windows', 'เปิด[แบบ](file:///D:/แบบฟอร์ม/form.pdf)'],
  ['link without scheme', 'เปิด[เว็บ](htpps://example.go.th)'],
  ['link without scheme', 'เปิด[เว็บ](http//example.go.th)'],
  ['picture from Word', '![แผนผัง](data:image/png;base64,iVBORw0KGgo=)'],
  ['picture from Word', '![แผนผัง](media/image1.png)'],
  ['list pasted from LINE', '• ข้อหนึ่ง\n• ข้อสอง'],
  ['list pasted from LINE', '1.ข้อหนึ่ง\n2.ข้อสอง'],
  ['table pasted from Excel', 'ก\tข\tค\n1\t2\t3'],
  ['table without delimiter', '| ก | ข |\n| 1 | 2 |'],
  ['surplus cell', '| ก | ข |\n| --- | --- |\n| 1 | 2 | เกิน |', 2],
  ['mark of another system', '{{< figure src="x.png" >}}'],
  ['mark of another system', ':::note\nก\n:::'],
  ['mark of another system', '> [!NOTE]\n> ก'],
  ['box of a task', '[ ]งานหนึ่ง'],
  ['text that became a heading', 'ข้อความก่อนหน้า\n---'],
  ['code not closed', 'คำสั่ง `npm run ที่ไม่ปิด'],
  ['bank account', 'โอนเข้าบัญชีธนาคารกรุงไทย เลขที่ 503-0-12345-6'],
  ['passport', 'หนังสือเดินทางเลขที่ AA1234567'],
  ['name of a person', 'ผู้ร้องคือ นางสาวสมหญิง รักดี ชาวบ้าน'],
  ['e-mail of a person', 'ติดต่อ somchai.j@hotmail.com'],
];

const MDX_FAULTS: readonly (readonly [kind: string, wrong: string, at?: number])[] = [
  ['unclosed tag', '<Callout kind="tip">\n\nไม่ปิด'],
  ['unclosed tag', 'ค่า <5 บาท'],
  ['unknown component', '<Panel>\n\nก\n\n</Panel>'],
  ['code', '{new Date()}'],
  ['code', 'import x from "./x.js"'],
  ['code', 'export const a = 1'],
];

const inBody = (entry: FullEntry, [kind, wrong, at = 0]: readonly [kind: string, wrong: string, at?: number]): Fault => {
  const body = `${entry.body}\n${wrong}\n\nย่อหน้าสุดท้าย\n`;
  const file = fileOf({ ...entry, body });
  const line = lineWith(file, wrong.split('\n')[0]!) + at;
  // What is not closed, and what is in several lines, may be told at any of its lines.
  const end = kind === 'unclosed tag' || wrong.includes('\n') ? file.split('\n').length : line;
  return {
    kind,
    name: `${entry.path}: ${wrong.slice(0, 50)}`,
    places: { [entry.path]: Array.from({ length: end - line + 1 }, (_, index) => line + index) },
    files: { [entry.path]: file },
  };
};

/** Files that are wrong as a whole. */
const fileFaults = (): Fault[] => {
  const entries = new Map(fullEntries().map((entry) => [entry.path, entry]));
  const guide = fileOf(entries.get('guides/km.md')!).replace('การจัดการความรู้คืออะไร', 'อีกเรื่องหนึ่ง');
  const added = (kind: string, path: string, content: string | Uint8Array, where = path): Fault => ({
    kind,
    name: path,
    places: { [where]: [1, 2], [path]: [1, 2] },
    files: { [path]: content },
  });
  return [
    added('unknown folder', 'mannuals/x.md', guide, 'mannuals'),
    added('unknown folder', 'คู่มือ/x.md', guide, 'คู่มือ'),
    added('name of a file', 'guides/คู่มือ.md', guide),
    added('name of a file', 'guides/Guide One.md', guide),
    added('name of a file', 'guides/guide_one.md', guide),
    added('name of a file', 'guides/2.md', guide),
    added('name twice', 'guides/km.yaml', yamlFile({ title: 'อีกเรื่อง', group: 'concept', updated: '2022-05-01' }), 'guides/km.md'),
    added('file that nothing reads', 'guides/new.md.txt', guide),
    added('file that nothing reads', 'guides/new.markdown', guide),
    added('file that nothing reads', 'new.md', guide),
  ];
};

type Change = readonly [kind: string, path: string, at: string, value: unknown, ...more: string[]];

/** What breaks a rule of the field while every single field is well formed: file, place, wrong value, other places where it may be told. */
const DOMAIN_FAULTS: readonly Change[] = [
  // Days.
  ['day to come', 'guides/km.md', 'updated', '2032-05-10'],
  ['day to come', 'meetings/km-team-1.md', 'date', '2062-01-12', 'fiscalYear', 'year', 'updated'],
  ['day to come', 'cop-summaries/field-crew-1.md', 'date', '2032-02-09', 'fiscalYear', 'updated'],
  ['day to come', 'manuals/signboard-tax.md', 'reviewed', '2029-05-20'],
  ['day to come', 'reports/2565.yaml', 'submitted', '2052-05-30'],
  ['day to come', 'experts/expert-drain.md', 'consentDate', '2032-11-01'],
  ['days out of order', 'guides/km.md', 'created', '2022-06-01', 'updated'],
  ['days out of order', 'assets/drain-cleaning.md', 'created', '2022-06-01', 'updated'],
  ['days out of order', 'guides/km.md', 'earlierUpdates.0', '2022-06-01'],
  ['days out of order', 'guides/km.md', 'earlierReviews.0', '2022-06-01'],
  ['days out of order', 'guides/km.md', 'reviewed', '2021-01-20', 'earlierReviews.0', 'created'],
  ['days out of order', 'training-reports/drain-course.md', 'end', '2022-01-09', 'start'],
  ['days out of order', 'training-reports/drain-course.md', 'returned', '2022-01-11', 'end'],
  ['days out of order', 'training-reports/drain-course.md', 'submitted', '2022-01-12', 'returned'],
  ['days out of order', 'meetings/km-team-1.md', 'end', '08:00', 'start'],
  ['days out of order', 'plans/2565.yaml', 'tables.0.rows.0.period.spans.0.end', '2021-09-01', 'tables.0.rows.0.period.spans.0.start'],
  ['days out of order', 'cop-summaries/field-crew-1.md', 'next.0.due', '2022-01-30', 'date'],
  ['year of a day', 'assets/drain-cleaning.md', 'fiscalYear', 2563, 'created'],
  ['year of a day', 'cop-summaries/field-crew-1.md', 'fiscalYear', 2564, 'date'],
  ['year of a day', 'training-reports/drain-course.md', 'fiscalYear', 2564, 'start'],
  ['year of a day', 'meetings/km-team-1.md', 'fiscalYear', 2564, 'date'],
  ['year of a day', 'meetings/km-team-1.md', 'year', 2560, 'date'],
  ['year in the common era', 'site/site.yaml', 'fiscalYear', 2022],
  ['year in the common era', 'committees/km-team.yaml', 'fiscalYear', 2022],
  ['year in the common era', 'assessments/km-2565.yaml', 'fiscalYear', 2022],
  ['year in a title', 'committees/km-team.yaml', 'fiscalYear', 2563, 'title'],
  ['year in a title', 'assessments/km-2565.yaml', 'fiscalYear', 2563, 'title'],
  ['year in a title', 'meetings/km-team-1.md', 'title', 'รายงานการประชุมคณะทำงาน ครั้งที่ 1/2563', 'year'],
  ['number in a title', 'meetings/km-team-1.md', 'number', 4, 'title'],
  ['year in a title', 'plans/2565.yaml', 'title', 'แผนการจัดการความรู้ ปีงบประมาณ 2563', 'fiscalYear'],
  ['year in a title', 'reports/2565.yaml', 'title', 'รายงานผลตามแผน ปีงบประมาณ 2563', 'plan'],
  ['day of another year', 'plans/2565.yaml', 'tables.0.rows.0.period.spans.0.start', '2020-10-01'],
  ['day of another year', 'plans/2565.yaml', 'tables.0.rows.0.period.spans.0.end', '2023-03-31'],
  ['day of another year', 'plans/2565.yaml', 'tables.1.rows.0.targets.0.measure.figures.0.date', '2020-02-01'],
  // Numbers.
  ['printed figure', 'plans/2565.yaml', 'tables.0.rows.0.targets.0.atLeast', 30, 'tables.0.rows.0.targets.0.printed'],
  ['printed figure', 'plans/2565.yaml', 'tables.0.rows.1.targets.0.atLeast', 5, 'tables.0.rows.1.targets.0.printed'],
  ['printed figure', 'plans/2565.yaml', 'tables.0.rows.3.targets.0.atLeast', 8, 'tables.0.rows.3.targets.0.printed'],
  [
    'printed figure',
    'plans/2565.yaml',
    'tables.1.rows.0.targets.0.printed',
    'ไม่น้อยกว่า 2 เรื่อง',
    'tables.1.rows.0.targets.0.atLeast',
    'tables.1.rows.0.targets.0.unit',
  ],
  ['printed figure', 'plans/2565.yaml', 'tables.1.rows.2.targets.0.printed', 'อย่างน้อย ๕๐ รายการ', 'tables.1.rows.2.targets.0.atLeast'],
  ['printed figure', 'plans/2565.yaml', 'tables.0.rows.0.budget.baht', 50000, 'tables.0.rows.0.budget.printed'],
  ['percent over 100', 'plans/2565.yaml', 'tables.0.rows.1.targets.0.atLeast', 150, 'tables.0.rows.1.targets.0.printed'],
  ['percent over 100', 'plans/2565.yaml', 'tables.1.rows.1.targets.0.atLeast', 1000, 'tables.1.rows.1.targets.0.printed'],
  [
    'part over whole',
    'plans/2565.yaml',
    'tables.1.rows.0.targets.0.measure',
    { by: 'figures', unit: 'คน', whole: { amount: 10, of: 'บุคลากร' }, figures: [{ date: '2022-02-01', value: 12, source: 'ใบลงชื่อ' }] },
    'tables.1.rows.0.targets.0.measure.figures.0.value',
    'tables.1.rows.0.targets.0.measure.whole.amount',
    'tables.1.rows.0.targets.0.measure.whole',
  ],
  ['rows of no plan', 'plans/2565.yaml', 'tables.0.rows.0.budget.coversRows', [1, 9], 'tables.0.rows.0.budget.coversRows.1'],
  ['number twice', 'plans/2565.yaml', 'tables.0.rows.1.number', 1],
  ['number twice', 'plans/2565.yaml', 'tables.1.id', 'km-1'],
  ['time of steps', 'manuals/complaint.md', 'totalTimeNote', undefined, 'totalTime', 'totalTime.amount'],
  ['step of another process', 'plans/2565.yaml', 'tables.0.rows.0.step', 'communication'],
  [
    'unit of a measure',
    'plans/2565.yaml',
    'tables.0.rows.0.targets.0.unit',
    'เรื่อง',
    'tables.0.rows.0.targets.0.measure',
    'tables.0.rows.0.targets.0.printed',
  ],
  // Between entries.
  ['replaced by itself', 'assets/drain-cleaning-old.md', 'supersededBy', 'drain-cleaning-old'],
  ['title twice', 'guides/roles.mdx', 'title', 'การจัดการความรู้คืออะไร'],
  ['title twice', 'training-reports/fire-course.yaml', 'title', 'รายงานการอบรมงานระบายน้ำ'],
  ['title twice', 'departments/finance.md', 'title', 'กองช่าง'],
  ['code twice', 'departments/finance.md', 'code', 'กช.'],
  ['service not shown', 'site/site.yaml', 'topServices.0', 'cash-handling'],
  ['former address of another', 'manuals/signboard-tax.md', 'aliases.1', '/guides/km/'],
  ['name nearly another', 'assets/drain-cleaning.md', 'topics.0', 'รางระบายนำ้', 'topics'],
  ['plan of another year', 'reports/2565.yaml', 'plan', '2564'],
  ['law needs it', 'manuals/signboard-tax.md', 'documents', []],
  ['name without consent', 'experts/expert-drain.md', 'consentDate', undefined, 'personalName'],
  ['members that are none', 'communities/field-crew.md', 'members', []],
  ['nobody is responsible', 'plans/2565.yaml', 'tables.0.rows.0.responsible', {}],
  [
    'the same twice',
    'plans/2565.yaml',
    'tables.0.rows.0.evidence',
    ['assets/drain-cleaning', 'assets/drain-cleaning'],
    'tables.0.rows.0.evidence.1',
  ],
  ['the same twice', 'manuals/signboard-tax.md', 'legalBasis', ['พ.ร.บ. ภาษีป้าย พ.ศ. 2510', 'พ.ร.บ. ภาษีป้าย พ.ศ. 2510'], 'legalBasis.1'],
  ['refers to itself', 'guides/km.md', 'related.0', 'guides/km'],
  ['refers to itself', 'assets/drain-cleaning.md', 'from.0', 'assets/drain-cleaning'],
  ['telephone number', 'departments/finance.md', 'contact.telephone', '053-21123'],
  ['telephone number', 'site/site.yaml', 'contact.telephone', '053-211-23456'],
  ['English in Thai', 'glossary/knowledge-asset.md', 'english', 'ขุมความรู้'],
  ['era', 'manuals/signboard-tax.md', 'criteria.0', 'ใช้ตั้งแต่ พ.ศ. 2022'],
  ['era', 'guides/roles.mdx', 'title', 'แผนปี ค.ศ. 2565'],
  [
    'number twice',
    'assessments/km-2565.yaml',
    'categories.0.statements',
    [
      { number: '1.1', text: 'ก' },
      { number: '1.1', text: 'ข' },
    ],
    'categories.0.statements.1',
  ],
  // Words.
  ['placeholder', 'guides/km.md', 'title', 'ชื่อเรื่อง TODO'],
  ['placeholder', 'manuals/signboard-tax.md', 'steps.0.responsible', 'xxx'],
  ['placeholder', 'departments/finance.md', 'contact.telephone', 'xxx-xxx-xxx'],
  ['placeholder', 'committees/km-team.yaml', 'purpose', '(ระบุ)'],
  ['placeholder', 'experts/expert-drain.md', 'post', '...........'],
  ['misspelling', 'guides/km.md', 'title', 'การขออนุญาติคืออะไร'],
  ['misspelling', 'meetings/km-team-1.md', 'outcomes.0', 'จัดสัมนาบุคลากร'],
  ['misspelling', 'communities/field-crew.md', 'purpose', 'พัฒนาบุคคลากร'],
  ['misspelling', 'plans/2565.yaml', 'policies.0', 'ลดขั้นตอนโดยกระทันหัน'],
  ['misspelling', 'manuals/signboard-tax.md', 'steps.0.detail', 'สังเกตุลายเซ็นต์'],
  ['Thai typing', 'guides/km.md', 'title', 'การทํางานร่วมกัน'],
  ['Thai typing', 'assets/drain-cleaning.md', 'topics.1', 'เเผนที่น้ำท่วม'],
  ['Thai typing', 'glossary/knowledge-asset.md', 'definition', 'ความรู้้ที่ใช้ได้'],
  ['Thai typing', 'site/site.yaml', 'description', 'คลังความรู้ของเทศบาลทุกๆๆ แห่ง'],
  ['placeholder', 'committees/km-team.yaml', 'purpose', 'รอข้อมูล'],
  ['replaced without saying so', 'guides/km.md', 'status', 'superseded'],
  ['national ID', 'experts/expert-drain.md', 'personalName', 'สมชาย 1-2345-67890-12-1'],
  ['mobile number', 'departments/finance.md', 'summary', 'โทร 081-234-5678'],
  ['national ID', 'manuals/signboard-tax.md', 'complaints.0.contact', '1234567890121'],
];

/** An empty name is the head of the file, where what is missing is told. */
const pathOf = (name: string): Path => (name === '' ? [] : name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)));

const domainFaults = (): Fault[] => {
  const entries = new Map(fullEntries().map((entry) => [entry.path, entry]));
  return DOMAIN_FAULTS.map(([kind, file, at, value, ...more]) => {
    const entry = entries.get(file)!;
    if (value === undefined) {
      const gone = remove(kind, entry, pathOf(at));
      return {
        ...gone,
        places: {
          [file]: [
            ...gone.places[file]!,
            ...more.map((each) => lineAt(entry, withValue(entry.fields, pathOf(at), undefined), pathOf(each))),
          ],
        },
      };
    }
    const fault = change(kind, entry, pathOf(at), value, more.map(pathOf));
    // Of two that are the same, either may be named.
    if (!kind.endsWith('twice') && kind !== 'former address of another') return fault;
    return {
      ...fault,
      places: {
        ...Object.fromEntries(
          [...entries.values()]
            .filter(({ collection }) => collection === entry.collection)
            .map((each) => [each.path, [lineAt(each, each.fields, [String(pathOf(at)[0])])]]),
        ),
        ...fault.places,
      },
    };
  });
};

/** Faults of every kind over every collection; the most of one kind is bounded. */
export const plantFaults = (): Fault[] => {
  const entries = fullEntries();
  const written = entries.filter(({ body }) => body !== '');
  // A machine writes the counts of reads; slips of the keys happen in words.
  const typed = entries.filter(({ collection }) => collection !== 'usage');
  const byKind = Map.groupBy(entries.flatMap(fieldFaults), ({ kind }) => kind);
  const yaml = Map.groupBy(typed.flatMap(yamlFaults), ({ kind }) => kind);
  const bytes = Map.groupBy(typed.flatMap(byteFaults), ({ kind }) => kind);
  const mdx = entries.filter(({ path }) => path.endsWith('.mdx'));
  return [
    ...[...byKind.values()].flatMap((faults) => thin(faults, 18)),
    ...[...yaml.values(), ...bytes.values()].flatMap((faults) => thin(faults, 8)),
    // Each in Markdown of some collection, and in MDX.
    ...BODY_FAULTS.flatMap((fault, index) => [inBody(written[index % written.length]!, fault), inBody(mdx[0]!, fault)]),
    ...MDX_FAULTS.map((fault) => inBody(mdx[0]!, fault)),
    ...fileFaults(),
    ...domainFaults(),
  ];
};
