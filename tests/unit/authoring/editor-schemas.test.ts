import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { editorSchemas, schemaFiles } from '#src/authoring/editor-schemas.ts';
import { readContent } from '#src/content/read.ts';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../../support/municipalities.ts';
import { allSchemas } from '#src/schemas/collections.ts';
import { jsonSchemaOf } from '#src/schemas/json-schema.ts';

const root = join(import.meta.dirname, '../../..');
const NAMES = Object.keys(allSchemas) as (keyof typeof allSchemas)[];

describe('the JSON Schemas of editors', () => {
  it('are those of the schemas (else: npm run schemas)', () => {
    const written = Object.fromEntries(
      readdirSync(join(root, '.vscode/schemas')).map((name) => [
        `schemas/${name}`,
        readFileSync(join(root, '.vscode/schemas', name), 'utf8'),
      ]),
    );
    expect(written).toEqual(editorSchemas());
  });

  it('are named in the settings of VS Code, each for the folder of its collection (else: npm run schemas)', () => {
    const settings = readFileSync(join(root, '.vscode/settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '');
    expect((JSON.parse(settings) as Record<string, unknown>)['yaml.schemas']).toEqual(schemaFiles());
  });

  it('take every file of the towns as it is', () => {
    const found = ['content', SAN_PONG_FOLDER, PAK_NAM_FOLDER, 'src/base-content'].flatMap((folder) =>
      readContent(join(root, folder)).entries.flatMap(({ collection, file, data }) => {
        const result = readers[collection].safeParse(data);
        return result.success ? [] : [`${file}: ${result.error.message}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it('know no field that the schema does not know, and no other code of a choice', () => {
    expect(readers.assets.safeParse({ title: 'ก', kind: 'tacit', stage: 'asset', step: 'access', updated: '2022-01-12' }).success).toBe(
      true,
    );
    expect(
      readers.assets.safeParse({ title: 'ก', kind: 'tacit', stage: 'asset', step: 'access', updated: '2022-01-12', x: 1 }).success,
    ).toBe(false);
    expect(readers.assets.safeParse({ title: 'ก', kind: 'ฝังลึก', stage: 'asset', step: 'access', updated: '2022-01-12' }).success).toBe(
      false,
    );
  });

  it('take digits of both kinds, and a time with a point, as the check does', () => {
    const meeting = {
      title: 'ก',
      body: 'ข',
      number: '๑',
      year: '๒๕๖๕',
      date: '๒๐๒๒-๐๑-๑๒',
      start: '13.30',
      place: 'ค',
      agenda: [{ number: 1, title: 'ง' }],
      updated: '2022-01-12',
    };
    expect(readers.meetings.safeParse(meeting).success).toBe(true);
  });

  it('take a number of YAML where the check reads it as a text: a row of a plan, a year', () => {
    const plan = (number: unknown) => ({
      title: 'ก',
      fiscalYear: 2565,
      updated: '2022-01-12',
      tables: [{ id: 'km-1', title: 'ข', rows: [{ number, activity: 'ค', responsible: { all: true } }] }],
    });
    for (const number of [1, '1.1', '๑.๑', '3ข']) expect(readers.plans.safeParse(plan(number)).success).toBe(true);
    expect(readers.plans.safeParse(plan(true)).success).toBe(false);
    const manual = { title: 'ก', updated: '2022-01-12', department: 'finance' };
    for (const issued of [2022, '2022-01', '๒๐๒๒']) expect(readers.manuals.safeParse({ ...manual, issued }).success).toBe(true);
  });

  it.each(NAMES)('of %s say of every field and every code what it is in Thai, and nothing that is our own', (name) => {
    const silent: string[] = [];
    const visit = (part: unknown, path: string): void => {
      if (Array.isArray(part)) part.forEach((item, index) => visit(item, `${path}/${index}`));
      if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
      const schema = part as Record<string, unknown>;
      for (const [field, value] of Object.entries((schema['properties'] ?? {}) as Record<string, Record<string, unknown>>))
        if (!/\p{Script=Thai}|LINE|Facebook/u.test(String(value['description']))) silent.push(`${path}/${field}`);
      const { enum: codes, enumDescriptions: told } = schema as { enum?: unknown[]; enumDescriptions?: unknown[] };
      if (codes && told?.length !== codes.length) silent.push(`${path} (codes)`);
      for (const [key, value] of Object.entries(schema)) visit(value, `${path}/${key}`);
    };
    visit(jsonSchemaOf(name), name);
    expect(silent).toEqual([]);
    expect(JSON.stringify(jsonSchemaOf(name))).not.toMatch(/"(?:reference|neededUnless|example|isCode|labels|form)":/);
  });
});

const readers = Object.fromEntries(NAMES.map((name) => [name, z.fromJSONSchema(jsonSchemaOf(name) as never)])) as Record<
  keyof typeof allSchemas,
  z.ZodType
>;
