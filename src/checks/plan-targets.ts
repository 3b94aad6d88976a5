import type { PlanRow, Target } from '../schemas/plan.ts';

type Path = readonly (string | number)[];

/** Every target of the rows of a table, and where it stands in the plan. */
export const targetsIn = (rows: readonly PlanRow[], table: number): { path: Path; target: Target }[] =>
  rows.flatMap(({ targets }, row) => targets.map((target, index) => ({ path: ['tables', table, 'rows', row, 'targets', index], target })));

/** The numbers that a target asks for, and where each stands in it. */
export const goalNumbers = ({ atLeast, atMost, between, quarters }: Target): { at: Path; value: number }[] => [
  ...(atLeast === undefined ? [] : [{ at: ['atLeast'], value: atLeast }]),
  ...(atMost === undefined ? [] : [{ at: ['atMost'], value: atMost }]),
  ...(between
    ? [
        { at: ['between', 'from'], value: between.from },
        { at: ['between', 'to'], value: between.to },
      ]
    : []),
  ...(quarters ?? []).map((value, index) => ({ at: ['quarters', index], value })),
];
