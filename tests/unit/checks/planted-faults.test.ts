import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent, ContentError } from '#src/checks/check-content.ts';
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

/** All that the check says of the municipality in the folder. */
const check = (): readonly Problem[] => {
  try {
    return checkContent(folder, TODAY).warnings;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
};
const problemsHere = (): Problem[] => check().map((problem) => within(folder, problem));

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
const problemsWith = (fault: Fault): Problem[] => {
  for (const [path, content] of Object.entries(fault.files)) write(path, content);
  const problems = problemsHere();
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

const judge = (fault: Fault): Outcome => {
  const problems = problemsWith(fault);
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
  it('is without a fault itself', () => {
    expect(problemsHere()).toEqual([]);
  });

  it('fills every field of every schema', () => {
    expect(emptyPaths()).toEqual([]);
  });
});

/** Faults of one kind that are tried. */
const MAX_OF_KIND = 6;

describe('planted faults', () => {
  // Of each kind some, in places far apart: the whole check runs anew for each.
  const outcomes = [...Map.groupBy(plantFaults(), ({ kind }) => kind).values()].flatMap((faults) =>
    faults.filter((_, index) => index % Math.ceil(faults.length / MAX_OF_KIND) === 0).map(judge),
  );
  const byKind = Map.groupBy(outcomes, ({ fault }) => fault.kind);
  const isWhole = ({ atLine, elsewhere }: Outcome) => atLine && elsewhere.length === 0;

  it('are many, of many kinds', () => {
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
