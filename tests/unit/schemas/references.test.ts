import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collectReferences, dropReferences, referencesOf } from '#src/schemas/references.ts';
import { allSchemas, COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { entryRefs, ref, refs } from '#src/schemas/fragments/references.ts';
import { makeAsset, makePlan, makePlanRow, makePlanTable } from '../../support/entries.ts';

type Json = { [key: string]: Json } & {
  reference?: string;
  anyOf?: Json[];
  oneOf?: Json[];
  allOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
};

/** `path → target` of every reference in a JSON Schema: a second way to find them, which knows nothing of the first. */
const referencesInJson = (node: Json, path: string[] = []): string[] => {
  if (node.reference) return [`${path.join('.')} → ${node.reference}`];
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, field]) => referencesInJson(field, [...path, key])),
    ...(node.items ? referencesInJson(node.items, [...path, '*']) : []),
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].flatMap((option) => referencesInJson(option, path)),
  ];
};

const names = Object.keys(allSchemas) as (keyof typeof allSchemas)[];

describe('the references of a schema', () => {
  it.each(names)('of %s are all found', (name) => {
    const json = z.toJSONSchema(allSchemas[name], { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Json;
    const found = referencesOf(allSchemas[name]).map(({ path, target }) => `${path.join('.')} → ${target}`);
    // Shapes of a choice share fields; each path to one is named once.
    expect(found.toSorted()).toEqual([...new Set(referencesInJson(json))].toSorted());
    // Counts are of addresses that may be gone.
    if (name !== 'usage') expect(found).not.toEqual([]);
  });

  it.each(names)('of %s point at collections that there are', (name) => {
    const targets = new Set(referencesOf(allSchemas[name]).map(({ target }) => target));
    expect([...targets].filter((target) => !(['entry', 'plan-row', 'url', ...COLLECTION_NAMES] as string[]).includes(target))).toEqual([]);
  });

  it('are optional in a list or an optional field, and not where the entry must have them', () => {
    const schema = z.strictObject({
      must: ref('guides', 'ก'),
      may: ref('guides', 'ก').optional(),
      list: refs('guides', 'ก'),
      items: z.array(z.strictObject({ must: ref('guides', 'ก'), may: ref('guides', 'ก').optional() })),
    });
    expect(Object.fromEntries(referencesOf(schema).map(({ path, optional }) => [path.join('.'), optional]))).toEqual({
      must: false,
      may: true,
      'list.*': true,
      'items.*.must': false,
      'items.*.may': true,
    });
  });

  it('are found behind rules, defaults and choices of kinds', () => {
    const schema = z
      .strictObject({
        kind: z.discriminatedUnion('by', [
          z.strictObject({ by: z.literal('a'), one: ref('guides', 'ก') }),
          z.strictObject({ by: z.literal('b'), two: ref('assets', 'ก') }),
        ]),
        deep: z.strictObject({ entries: entryRefs('ก') }).default({ entries: [] }),
      })
      .superRefine(() => undefined);
    expect(referencesOf(schema).map(({ path, target }) => `${path.join('.')} → ${target}`)).toEqual([
      'kind.one → guides',
      'kind.two → assets',
      'deep.entries.* → entry',
    ]);
  });
});

describe('the references of an entry', () => {
  it('are its values, each with its exact place', () => {
    const asset = makeAsset({ department: 'finance', holders: ['clerk', 'engineer'], from: ['guides/km'], planRows: ['2565/km-1/1'] });
    expect(collectReferences(allSchemas.assets, asset).map(({ at, target, value }) => [at.join('.'), target, value])).toEqual(
      expect.arrayContaining([
        ['department', 'departments', 'finance'],
        ['holders.0', 'experts', 'clerk'],
        ['holders.1', 'experts', 'engineer'],
        ['from.0', 'entry', 'guides/km'],
        ['planRows.0', 'plan-row', '2565/km-1/1'],
      ]),
    );
  });

  it('are found deep in a plan', () => {
    const row = makePlanRow({
      responsible: { departments: ['finance'] },
      evidence: ['assets/drain'],
      targets: [{ printed: 'ตามแผน', measure: { by: 'entries', collection: 'assets', community: 'front-desk' } }],
    });
    const plan = makePlan({ tables: [makePlanTable({ rows: [makePlanRow(), { ...row, number: 2 }] })] });
    expect(
      collectReferences(allSchemas.plans, plan)
        .map(({ at, value }) => `${at.join('.')} ${value}`)
        .toSorted(),
    ).toEqual([
      'tables.0.rows.1.evidence.0 assets/drain',
      'tables.0.rows.1.responsible.departments.0 finance',
      'tables.0.rows.1.targets.0.measure.community front-desk',
    ]);
  });

  it.each([null, 'ข้อความ', 12, [], { holders: 'clerk' }, { holders: [1, null, {}] }, { from: { a: 1 } }])(
    'are none in data that are not as they should be: %j',
    (data) => {
      expect(collectReferences(allSchemas.assets, data)).toEqual([]);
    },
  );
});

describe('taking references out', () => {
  const schema = z.strictObject({
    must: ref('guides', 'ก').optional(),
    list: refs('guides', 'ก'),
    groups: z.array(z.strictObject({ ids: refs('guides', 'ก'), one: ref('guides', 'ก').optional(), needed: ref('guides', 'ก') })),
  });
  const make = () => ({
    must: 'gone',
    list: ['gone', 'a', 'gone', 'gone', 'b'],
    groups: [
      { ids: ['a'], one: 'gone', needed: 'gone' },
      { ids: ['gone', 'b'], one: 'a', needed: 'a' },
    ],
  });

  it('takes all of them that may go, and nothing else', () => {
    const data = make();
    dropReferences(schema, data, ({ value }) => value === 'gone');
    expect(data).toEqual({
      list: ['a', 'b'],
      groups: [
        { ids: ['a'], needed: 'gone' },
        { ids: ['b'], one: 'a', needed: 'a' },
      ],
    });
  });

  it('takes none when all are there', () => {
    const data = make();
    dropReferences(schema, data, () => false);
    expect(data).toEqual(make());
  });
});
