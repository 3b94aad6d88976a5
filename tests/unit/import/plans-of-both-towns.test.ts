import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importPaper } from '#src/import/import-paper.ts';
import { readPaper } from '#src/import/read/read-paper.ts';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../../support/municipalities.ts';

/**
 * The tables of the plans of both towns, as their papers came: the import must find in them what the plans in the repository say.
 * Names of persons in them are invented.
 */
const ROOT = join(import.meta.dirname, '../../..');
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

interface Cells {
  number: unknown;
  step?: string;
  activity: string;
  items?: string[];
  methods?: string[];
  indicators?: string[];
  tools?: string[];
  period?: { printed: string; start?: string; end?: string; spans?: { start?: string; end?: string }[] };
  target?: { printed: string; atLeast?: number; unit?: string; reading?: string };
  targets?: { printed: string; atLeast?: number; unit?: string; reading?: string }[];
  budget?: { printed: string; baht: number };
  responsible: { printed: string[]; all?: boolean };
}
interface Plan {
  fiscalYear: number;
  tables: { id: string; title: string; process: string; desiredState: string; measurableUnit: string; rows: Cells[] }[];
  corrections?: { printed: string; corrected: string }[];
}

/** Corrections that the plan lists, each for one wording; those of numbers and of spelled lists are no replacements of words. */
const correct = (text: string, corrections: Plan['corrections'] = []): string =>
  corrections
    .filter(({ printed }) => /^[^,]{3,}$/.test(printed))
    .reduce((all, { printed, corrected }) => all.replaceAll(printed, corrected), text);

/** What was arranged when the plans were typed: spaces, and slashes and words between what is the same in a list. */
const arranged = (text: string): string => text.replace(/[\s/.,]|ต่าง|ใน(?=สังกัด)/g, '');

const cellsOf = (row: Cells, corrections?: Plan['corrections']) => {
  const say = (texts: readonly (string | undefined)[] = []) => arranged(correct(texts.join(' '), corrections));
  const [target] = row.targets ?? (row.target ? [row.target] : []);
  const span = row.period?.spans?.[0] ?? row.period;
  return {
    number: row.number,
    step: row.step,
    activity: say([row.activity]),
    items: say(row.items),
    methods: say(row.methods),
    indicators: say(row.indicators),
    tools: say(row.tools),
    printed: say([row.period?.printed]),
    start: span?.start,
    end: span?.end,
    target: say([target?.printed]),
    // A number that a person read from words (มี is at least 1) is not in the paper.
    goal: target?.reading ? undefined : target?.atLeast,
    unit: target?.reading ? undefined : target?.unit,
    baht: row.budget?.baht,
    responsible: say(row.responsible.printed),
    all: row.responsible.all ?? false,
  };
};

const town = { name: '', departments: [], communities: [] };
const importPlan = async (file: string): Promise<Plan> => {
  const { entry } = await importPaper(await readPaper(path(file)), 'plan', { town, today: '2026-11-27', idsOf: () => new Set() });
  return parse(String(entry.bytes)) as Plan;
};

describe.each([
  // The paper repeats the heading of its first table above the third; the plan in the repository has the right one.
  { paper: './papers/plan-by-lines.txt', plan: join(SAN_PONG_FOLDER, 'plans/2565.yaml'), copied: 'cm' },
  { paper: './papers/plan-by-cells.txt', plan: join(PAK_NAM_FOLDER, 'plans/2557.yaml'), copied: undefined },
])('$paper', ({ paper, plan, copied }) => {
  const expected = parse(readFileSync(join(ROOT, plan), 'utf8')) as Plan;

  it('gives the tables and every cell of the plan in the repository', async () => {
    const found = await importPlan(paper);
    expect(found.fiscalYear).toBe(expected.fiscalYear);
    const heads = ({ tables }: Plan) =>
      tables.map(({ id, title, process, desiredState, measurableUnit }) => ({
        id,
        title: id === copied ? undefined : title,
        process,
        desiredState: arranged(correct(desiredState, expected.corrections)),
        measurableUnit: arranged(correct(measurableUnit, expected.corrections)),
      }));
    expect(heads(found)).toEqual(heads(expected));
    for (const [index, table] of expected.tables.entries())
      expect(found.tables[index]!.rows.map((row) => cellsOf(row, expected.corrections))).toEqual(table.rows.map((row) => cellsOf(row)));
  });
});
