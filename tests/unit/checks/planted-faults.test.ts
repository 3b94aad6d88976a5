import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { inspectChanged } from '#src/checks/inspect-changed.ts';
import type { Problem } from '#src/content/problem.ts';
import { fullMunicipality, TODAY } from '../../support/full-municipality.ts';
import { emptyPaths, plantFaults, type Fault } from '../../support/planted-faults.ts';
import { within } from '../support/content-tree.ts';

/** The share of planted faults that must be found at their line. */
const LEAST = 0.99;

const folder = mkdtempSync(join(tmpdir(), 'km-planted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const tree = fullMunicipality();
for (const [path, content] of Object.entries(tree)) write(path, content);

/** Files that are as they were need no second look: a fault changes few of them. */
const inspectAll = inspectChanged();
/** All that the check says of the municipality in the folder. */
const problemsHere = async (): Promise<Problem[]> =>
  (await inspectContent(folder, TODAY, inspectAll)).problems.map((problem) => within(folder, problem));

/** The folder as it was before a file was put into it. */
const restore = (path: string) => {
  if (tree[path] !== undefined) write(path, tree[path]);
  else {
    const [first = ''] = path.split('/');
    const known = Object.keys(tree).some((other) => other.startsWith(`${first}/`));
    rmSync(join(folder, known ? path : first), { recursive: true });
  }
};

/** What the check says of the municipality with a fault in it. */
const problemsWith = async (fault: Fault): Promise<Problem[]> => {
  for (const [path, content] of Object.entries(fault.files)) write(path, content);
  const problems = await problemsHere();
  for (const path of Object.keys(fault.files)) restore(path);
  return problems;
};

interface Outcome {
  fault: Fault;
  problems: readonly Problem[];
  found: boolean;
  atLine: boolean;
  elsewhere: readonly Problem[];
}

const judge = async (fault: Fault): Promise<Outcome> => {
  const problems = await problemsWith(fault);
  const own = problems.filter(({ file }) => fault.places[file]);
  return {
    fault,
    problems,
    found: own.length > 0,
    atLine: own.some(({ file, line }) => fault.places[file]!.includes(line)),
    elsewhere: problems.filter(({ file, severity }) => severity === 'error' && !fault.places[file]),
  };
};

const tell = ({ fault, problems }: Outcome): string =>
  `${fault.kind} · ${fault.name} · expected ${JSON.stringify(fault.places)} · told ${problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`).join(', ') || 'nothing'}`;

describe('the municipality into which faults are planted', () => {
  it('is without a fault itself', async () => {
    expect(await problemsHere()).toEqual([]);
  });

  it('fills every field of every schema', () => {
    expect(emptyPaths()).toEqual([]);
  });
});

/** Faults of one kind that are tried. */
const MAX_OF_KIND = 6;

describe('planted faults', () => {
  // Of each kind some, in places far apart: the whole check runs anew for each.
  const tried = [...Map.groupBy(plantFaults(), ({ kind }) => kind).values()].flatMap((faults) =>
    faults.filter((_, index) => index % Math.ceil(faults.length / MAX_OF_KIND) === 0),
  );
  const outcomes: Outcome[] = [];
  beforeAll(async () => {
    for (const fault of tried) outcomes.push(await judge(fault));
  }, 120_000);
  const isWhole = ({ atLine, elsewhere }: Outcome) => atLine && elsewhere.length === 0;

  it('are many, of many kinds', () => {
    const byKind = Map.groupBy(outcomes, ({ fault }) => fault.kind);
    const rows = [...byKind].map(([kind, each]) => {
      const count = (test: (outcome: Outcome) => boolean) => String(each.filter(test).length).padStart(4);
      return `${kind.padEnd(34)}${count(() => true)}${count(({ found }) => found)}${count(({ atLine }) => atLine)}${count(({ elsewhere }) => elsewhere.length > 0)}`;
    });
    console.log(
      `${'kind'.padEnd(34)}   n found line elsewhere\n${rows.join('\n')}\n${outcomes.length} faults, ${outcomes.filter(isWhole).length} told at their line and nowhere else`,
    );
    expect(outcomes.length).toBeGreaterThanOrEqual(300);
    expect(byKind.size).toBeGreaterThanOrEqual(60);
  });

  it('are found, at the right line', () => {
    const missed = outcomes.filter(({ atLine }) => !atLine);
    expect(missed.length / outcomes.length, missed.map(tell).join('\n')).toBeLessThanOrEqual(1 - LEAST);
  });

  it('cause no error in another file', () => {
    expect(outcomes.filter(({ elsewhere }) => elsewhere.length > 0).map(tell)).toEqual([]);
  });
});
