import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { entryNames } from '#src/content/entry-names.ts';
import { FIELD_RULES } from '#src/content/field-rules.ts';
import type { Problem } from '#src/content/problem.ts';
import { validateEntry } from '#src/content/validate.ts';
import { allSchemas } from '#src/schemas/collections.ts';
import { describe as describeField, valueAt } from '#src/schemas/field.ts';
import { walkSchema } from '#src/schemas/walk.ts';
import { fullValue, NO_NAMES, pathsOf, rawEntry, toText, withValue, type AnyCollection } from '../support/raw-entries.ts';

const collections = Object.keys(allSchemas) as AnyCollection[];

const problemsIn = (collection: AnyCollection, text: string): Problem[] => {
  const result = validateEntry(rawEntry(collection, text), NO_NAMES);
  return 'problems' in result ? result.problems : [];
};

/** Words of the Latin alphabet that an editor meets in files: names of fields, codes, and what stands in addresses. */
const CODES = new Set(
  `true false KM CKO CoP AAR LINE Facebook Desired State Focus Areas Key Success Factors Outsource Tab
   https http mailto tel example go th saraban form pdf checklist building-permit guides what-is-km km- finance front-desk expert-tax km-team-
   ${collections.join(' ')} drain rain-drain-cleaning assets manuals old-name a z`.split(/\s+/),
);
for (const schema of Object.values(allSchemas))
  walkSchema(schema, ({ node, path }) => {
    for (const name of path) CODES.add(name);
    const { labels, description, title } = describeField(node);
    for (const code of Object.keys(labels ?? {})) CODES.add(code);
    for (const text of [description, title]) for (const [word] of (text ?? '').matchAll(/[A-Za-z][A-Za-z-]*/g)) CODES.add(word);
    return false;
  });

/** What may be typed by mistake into any field. */
const WRONG: readonly unknown[] = [
  'ข้อความหนึ่ง',
  'ก, ข',
  '',
  '   ',
  'ก'.repeat(5000),
  '12 ม.ค. 2565',
  '๑,๕๐๐ บาท',
  5,
  1.5,
  -1,
  1e12,
  true,
  null,
  [],
  ['ก'],
  ['ก', 'ข'],
  [null],
  [5],
  {},
  { ก: 'ข' },
  { title: 'ก' },
];

/** Values of every collection with all fields filled in, in each shape that a measure has. */
const full = collections.flatMap((collection) => {
  const shapes = collection === 'plans' ? [0, 1, 2, 3, 4, 5, 6] : [0];
  return shapes.map((shape) => ({ collection, shape, data: fullValue(describeField(allSchemas[collection]), shape) }));
});

const placeOf = ({ rule, field }: Problem): string => `${rule} ${field}`;

/** The value that an answer gives as an example, or proposes; undefined where it gives none. */
const advised = ({ fix }: Problem): { value: unknown } | undefined => {
  const [lead = '', ...lines] = fix.split('\n');
  const block = lines.filter((line) => !/^(?:ช่องย่อยที่มี|เลือกได้)/.test(line));
  const one = /(?:เขียน|เช่น|ของเดือน) ((?:\w+:|-) (?:"[^"]*"|.+?))(?= \(| คือ | หรือ | ถ้า|$)/.exec(lead);
  const written = block.length > 0 ? block.join('\n') : one?.[1];
  if (written === undefined) return undefined;
  const loaded = yaml.load(written, { schema: yaml.CORE_SCHEMA });
  return { value: Array.isArray(loaded) ? loaded[0] : Object.values(loaded as object)[0] };
};

/** Of all mistakes in all fields, one in some: a number without a divisor in common with that of the mistakes in a field, so that all have their turn. */
const TRIED_EACH = 17;
/** Of those, each answer is read and checked anew for one in some. */
const FOLLOWED_EACH = 3;

describe.each(full)('every mistake in a field of $collection (shape $shape)', ({ collection, data }) => {
  const before = new Set(problemsIn(collection, toText(data)).map(placeOf));
  const mistakes = pathsOf(data)
    .flatMap((path) => WRONG.map((wrong) => ({ path, wrong })))
    .filter((_, index) => index % TRIED_EACH === 0)
    .map(({ path, wrong }) => ({ path, wrong, text: toText(withValue(data, path, wrong)) }));
  const told = mistakes.map(({ path, wrong, text }) => ({
    path,
    wrong,
    text,
    problems: problemsIn(collection, text).filter((problem) => !before.has(placeOf(problem))),
  }));

  it('is told in Thai, at the field, with a rule, and by a name', () => {
    const faults: string[] = [];
    for (const { path, wrong, problems } of told)
      for (const { rule, what, fix, field, label } of problems) {
        const at = `${path.join('.')} = ${(JSON.stringify(wrong) as string | undefined)?.slice(0, 40)}: ${field} | ${what} | ${fix}`;
        const english =
          `${what} ${fix}`
            .replace(/"[^"]*"/g, '')
            .match(/[A-Za-z][A-Za-z-]*/g)
            ?.filter((word) => !CODES.has(word)) ?? [];
        if (english.length > 0) faults.push(`English ${english.join(' ')} in ${at}`);
        if (/undefined|\[object|(?:^|\s)\d+:(?:\s|$)|NaN|: *$/.test(`${what} ${fix}`)) faults.push(`no value in ${at}`);
        if (!/[ก-๙]/.test(what) || !/[ก-๙]/.test(fix)) faults.push(`no Thai in ${at}`);
        if (!FIELD_RULES.some(({ id }) => id === rule)) faults.push(`no rule ${rule} in ${at}`);
        if (label === undefined && rule !== 'field-known') faults.push(`no label in ${at}`);
      }
    expect(faults).toEqual([]);
  });

  it('is gone when its answer is followed, and nothing else comes', () => {
    const faults: string[] = [];
    let followed = 0;
    const sampled = told.filter((_, index) => index % FOLLOWED_EACH === 0);
    for (const { text, problems } of sampled)
      for (const problem of problems) {
        const advice = ['fields-agree', 'field-known'].includes(problem.rule) ? undefined : advised(problem);
        if (!advice) continue;
        followed++;
        const path = problem.field.split(/\.|(?=\[)/).map((part) => (part.startsWith('[') ? Number(part.slice(1, -1)) - 1 : part));
        const mended = toText(withValue(yaml.load(text, { schema: yaml.CORE_SCHEMA }), path, advice.value));
        const after = problemsIn(collection, mended).filter((other) => !before.has(placeOf(other)));
        // Rules between fields speak of an example as of any other value.
        const left = after.filter(({ field, rule }) => field.startsWith(problem.field) && rule !== 'fields-agree');
        // A measure of another kind needs other fields.
        const isKind = problem.field.endsWith('.by');
        const fresh = after.filter(
          (other) => other.rule !== 'fields-agree' && !isKind && !problems.some((old) => placeOf(old) === placeOf(other)),
        );
        if (left.length > 0 || fresh.length > 0)
          faults.push(
            `${problem.field}: ${problem.what} | ${problem.fix} → ${[...left, ...fresh].map(({ field, what }) => `${field} ${what}`).join('; ')}`,
          );
      }
    expect(faults).toEqual([]);
    expect(followed).toBeGreaterThan(sampled.length / 4);
  });
});

describe('answers', () => {
  const names = entryNames([
    rawEntry('departments', 'title: กองช่าง\ncode: กช.\naliases: [ช่างเทศบาล, /old/]\n', 'engineering'),
    rawEntry('departments', 'title: กองคลัง\ncode: กค.\n', 'finance'),
    rawEntry('guides', 'title: บทบาทของคน\n', 'roles'),
    rawEntry('guides', 'title: M-H1\n', 'm-h1'),
    rawEntry('plans', 'title: แผน\ntables: [{ id: km-1, rows: [{ number: ๓, activity: ประชุม }] }]\n', '2565'),
  ]);
  const told = (collection: AnyCollection, line: string): [rule: string, fix: string, edit: string | undefined] => {
    const result = validateEntry(rawEntry(collection, line), names);
    const problems = 'problems' in result ? result.problems : [];
    const key = line.split(':')[0]!;
    const { rule, fix, edit } = problems.find(({ field }) => field.split(/[[.]/)[0] === key)!;
    return [rule, fix, edit?.text];
  };

  it.each([
    ['assets', 'stage: ขุมความรู้', 'field-choice', 'เขียน stage: asset', 'asset'],
    ['assets', 'stage: "ขุม ความรู้"', 'field-choice', 'เขียน stage: asset', 'asset'],
    ['assets', 'stage: Asset', 'field-choice', 'เขียน stage: asset', 'asset'],
    ['assets', 'stage: aset', 'field-choice', 'น่าจะหมายถึง asset (ขุมความรู้)', undefined],
    ['assets', 'stage: 5', 'field-choice', 'เลือกได้: story (เรื่องเล่า), asset (ขุมความรู้), core (แก่นความรู้)', undefined],
    ['guides', 'department: กองช่าง', 'field-reference', 'เขียน department: engineering (กองช่าง)', 'engineering'],
    ['guides', 'department: กช.', 'field-reference', 'เขียน department: engineering', 'engineering'],
    ['guides', 'department: ช่างเทศบาล', 'field-reference', 'เขียน department: engineering', 'engineering'],
    ['guides', 'department: Engineering', 'field-reference', 'เขียน department: engineering', 'engineering'],
    ['guides', 'department: departments/engineering', 'field-reference', 'เขียน department: engineering', 'engineering'],
    ['guides', 'department: /departments/engineering/', 'field-reference', 'เขียน department: engineering', 'engineering'],
    ['guides', 'department: กองคลัก', 'field-reference', 'น่าจะหมายถึง finance (กองคลัง) เขียน department: finance', undefined],
    ['guides', 'department: ประปา', 'field-reference', 'รหัสที่มี: engineering (กองช่าง), finance (กองคลัง)', undefined],
    ['guides', 'related: [บทบาทของคน]', 'field-reference', 'เขียน - guides/roles (บทบาทของคน)', 'guides/roles'],
    ['guides', 'related: [roles]', 'field-reference', 'เขียน - guides/roles', 'guides/roles'],
    ['guides', 'related: [../guides/roles.md]', 'field-reference', 'เขียน - guides/roles', 'guides/roles'],
    ['guides', 'related: [guides/M-H1]', 'field-reference', 'เขียน - guides/m-h1', 'guides/m-h1'],
    ['guides', 'related: guides/roles', 'field-type', 'related:\n  - guides/roles', '\n  - guides/roles'],
    ['assets', 'planRows: [2565/km-1/๓]', 'field-reference', 'เขียน - 2565/km-1/3', '2565/km-1/3'],
    ['reports', 'plan: 2565', 'field-reference', 'เขียน plan: "2565"', '"2565"'],
    ['guides', 'updated: 12 ม.ค. 2565', 'field-date', 'เขียน updated: 2022-01-12 คือ 12 มกราคม 2565', '2022-01-12'],
    ['guides', 'updated: 2565-01-12', 'field-date', 'เขียน updated: 2022-01-12', '2022-01-12'],
    ['guides', 'updated: 12-1-65', 'field-date', 'เขียน updated: 2022-01-12', undefined],
    ['guides', 'updated: 31/02/2565', 'field-date', 'updated: 2022-02-28', undefined],
    ['guides', 'updated: 2565', 'field-date', 'updated: 2022-01-12', undefined],
    ['manuals', 'issued: 15 ธ.ค. 2564', 'field-date', 'เขียน issued: 2021-12-15', '2021-12-15'],
    ['manuals', 'issued: ธ.ค. 2564', 'field-date', 'เขียน issued: 2021-12 คือ ธันวาคม 2564', '2021-12'],
    ['manuals', 'issued: 2564', 'field-date', 'เขียน issued: 2021 คือ ปี พ.ศ. 2564', '2021'],
    ['manuals', 'issued: นานแล้ว', 'field-date', 'เช่น issued: 2022-01-12', undefined],
    ['meetings', 'start: 8.30 น.', 'field-time', 'เขียน start: "08:30"', '"08:30"'],
    ['meetings', 'start: 13.30', 'field-time', 'เขียน start: "13:30"', '"13:30"'],
    ['guides', 'title: 1.10', 'field-type', 'เขียน title: "1.10"', '"1.10"'],
    ['guides', 'title: 053211234', 'field-type', 'เขียน title: "053211234"', '"053211234"'],
    ['guides', 'sample: ใช่', 'field-type', 'เขียน sample: true', 'true'],
    ['guides', 'sample: yes', 'field-type', 'เขียน sample: true', 'true'],
    ['guides', 'order: ๑,๕๐๐ บาท', 'field-number', 'เขียน order: 1500', undefined],
    ['assets', 'fiscalYear: 2022', 'field-number', 'เขียน fiscalYear: 2565', undefined],
    ['assets', 'fiscalYear: 65', 'field-number', 'เขียน fiscalYear: 2565', undefined],
    ['assets', 'topics: ท่อ', 'field-type', 'topics:\n  - ท่อ', '\n  - ท่อ'],
    ['assets', 'topics: ท่อ, น้ำท่วม', 'field-type', 'topics:\n  - ท่อ\n  - น้ำท่วม', undefined],
    [
      'manuals',
      'totalTime: 15 วันทำการ',
      'field-type',
      'totalTime:\n  amount: 15\n  unit: working-days',
      '\n  amount: 15\n  unit: working-days',
    ],
    ['guides', 'sources: ระเบียบฯ', 'field-type', 'sources:\n  - document: ระเบียบฯ\nช่องย่อยที่มี: document (เอกสาร)', undefined],
    ['guides', 'ชื่อเรื่อง: ก', 'field-known', 'เปลี่ยนชื่อช่องเป็น title', 'title'],
    ['guides', 'หน่วยงาน: กองช่าง', 'field-known', 'เปลี่ยนชื่อช่องเป็น department', undefined],
    ['assets', 'ปีงบประมาณ: 2565', 'field-known', 'เปลี่ยนชื่อช่องเป็น fiscalYear', 'fiscalYear'],
    ['assets', 'fiscal_year: 2565', 'field-known', 'เปลี่ยนชื่อช่องเป็น fiscalYear', 'fiscalYear'],
    ['guides', 'Title: ก', 'field-known', 'เปลี่ยนชื่อช่องเป็น title', 'title'],
    ['guides', 'titel: ก', 'field-known', 'เปลี่ยนชื่อช่องเป็น title', 'title'],
    ['guides', 'document: ก', 'field-known', 'ลบบรรทัดนี้ หรือใช้ช่องที่มี: title (ชื่อเรื่อง)', undefined],
    ['manuals', 'baht: 20', 'field-known', 'ลบบรรทัดนี้', undefined],
    ['cop-summaries', 'count: 20', 'field-known', 'ช่อง count เป็นช่องย่อยของ present (ผู้ร่วมเสวนา)', undefined],
  ] as const)('in %s to %j', (collection, line, rule, fix, edit) => {
    expect(told(collection, line)).toEqual([rule, expect.stringContaining(fix), edit]);
  });

  it('to an optional field left empty say that it may go', () => {
    expect(told('guides', 'summary:')).toEqual(['field-required', expect.stringMatching(/^ลบบรรทัดนี้ หรือกรอกค่า/), undefined]);
  });

  it('are one for each field that nobody knows, each at its line', () => {
    const result = validateEntry(rawEntry('guides', 'titel: ก\ngruop: concept\nupdated: 2022-01-12\n'), names);
    expect('problems' in result && result.problems.map(({ line, field }) => [line, field])).toEqual([
      [1, 'titel'],
      [2, 'gruop'],
    ]);
  });

  it('do not call missing what stands under a mistyped name', () => {
    const text = 'title: ก\ngroup: concept\nupdated: 2022-01-12\nstatus: superseded\nsupercededBy: roles\n';
    const result = validateEntry(rawEntry('guides', text), names);
    expect('problems' in result && result.problems.map(({ field }) => field)).toEqual(['supercededBy']);
  });

  it('are one for a day that is wrong in two ways', () => {
    const result = validateEntry(rawEntry('guides', 'title: ก\ngroup: concept\nupdated: 2567-02-29\n'), names);
    expect('problems' in result && result.problems.map(({ field, edit }) => [field, edit?.text])).toEqual([['updated', '2024-02-29']]);
  });

  it('to a value in a list on one line keep the list whole', () => {
    const result = validateEntry(rawEntry('guides', 'title: ก\ngroup: concept\nupdated: 2022-01-12\naliases: [1.10, ก]\n'), names);
    const [problem] = 'problems' in result ? result.problems : [];
    expect(problem).toMatchObject({ field: 'aliases[1]', line: 4, column: 11, edit: { text: '"1.10"' } });
  });

  it('name what is there by its value', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
  });
});
