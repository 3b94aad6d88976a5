import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/build.ts';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../support/municipalities.ts';
import { makeAsset, type Fields } from '../support/entries.ts';
import { issuesOf } from '../unit/support/issues.ts';
import { assetSchema } from '../../src/schemas/asset.ts';
import { measureSchema, type Measure } from '../../src/schemas/measure.ts';
import { readContent } from '../../src/content/read.ts';

/** The guide to measures is for people who copy its examples, so they must be right. */
const guide = readFileSync(join(PROJECT, SAN_PONG_FOLDER, 'guides/measuring-the-plan.md'), 'utf8');
const parse = (text: string): unknown => yaml.load(text, { schema: yaml.CORE_SCHEMA });

describe('the guide to measures', () => {
  const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text) as Fields);

  it('has an example of every kind, each as an editor may write it', () => {
    const kinds = examples.flatMap(({ measure }) => (measure === undefined ? [] : measureSchema.parse(measure).by));
    expect(new Set(kinds)).toEqual(
      new Set<Measure['by']>(['entries', 'meetings', 'training-reports', 'reviews', 'total', 'usage', 'figures', 'none']),
    );
  });

  it('shows kept days of updates as an editor may write them', () => {
    const fields = Object.fromEntries(
      [...guide.matchAll(/`((?:updated|earlierUpdates)): ([^`]*)`/g)].map(([, name = '', value = '']): [string, unknown] => [
        name,
        parse(value),
      ]),
    );
    expect(Object.keys(fields)).toEqual(['updated', 'earlierUpdates']);
    expect(issuesOf(assetSchema, makeAsset(fields))).toEqual([]);
  });

  it.each([
    ['แผนปี 2565', SAN_PONG_FOLDER, 15],
    ['แผนปี 2557', PAK_NAM_FOLDER, 20],
  ])('says of every row of %s how it is measured', (heading, folder, count) => {
    const part = guide.slice(guide.indexOf(`### ${heading}`)).slice(4);
    const section = part.slice(0, part.includes('\n### ') ? part.indexOf('\n### ') : undefined);
    const written = [...section.matchAll(/^\| \[?([a-z0-9-]+\/\d+)\]?.*`(\{.*\})` \|$/gm)].map(([, row, text]) => [row, parse(text!)]);
    const plan = readContent(join(PROJECT, folder)).entries.find(({ collection }) => collection === 'plans')!.data as {
      tables: { id: string; rows: { number: number; targets: { measure: Record<string, unknown> }[] }[] }[];
    };
    const rows = plan.tables.flatMap(({ id, rows: own }) =>
      own.map(({ number, targets }) => {
        const told = Object.entries(targets[0]!.measure).filter(([field]) => !['note', 'figures', 'reason'].includes(field));
        return [`${id}/${number}`, Object.fromEntries(told)];
      }),
    );
    expect(written).toEqual(rows);
    expect(written).toHaveLength(count);
  });
});
