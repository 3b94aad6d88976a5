import type { Entry } from './entry.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { StepOrElement } from '../schemas/vocabulary.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { currentPlan, planOfYear, planRows, type RowInPlan } from './plan.ts';

/** Highest score of a statement. */
export const MAX_SCORE = 4;

/** A category of the self-assessment with the mean of its scored statements. */
export interface CategoryScore {
  number: number;
  title: string;
  /** 0–4; undefined when no statement has a score. */
  average: number | undefined;
}

/** Mean score of each category; statements without a score do not count. */
export const categoryScores = ({ categories }: Pick<Assessment, 'categories'>): CategoryScore[] =>
  categories.map(({ number, title, statements }) => {
    const scores = statements.flatMap(({ score }) => (score === undefined ? [] : [score]));
    return { number, title, average: scores.length ? scores.reduce((sum, score) => sum + score, 0) / scores.length : undefined };
  });

/** Whether any statement has a score. */
export const isScored = ({ categories }: Pick<Assessment, 'categories'>): boolean =>
  categories.some(({ statements }) => statements.some(({ score }) => score !== undefined));

/** The scored assessment of the nearest earlier fiscal year; a superseded one does not count. */
export const assessmentBefore = (kb: KnowledgeBase, entry: Entry<'assessments'>): Entry<'assessments'> | undefined =>
  kb
    .entries('assessments')
    .filter(({ data }) => data.fiscalYear < entry.data.fiscalYear && data.status !== 'superseded' && isScored(data))
    .toSorted((a, b) => b.data.fiscalYear - a.data.fiscalYear)[0];

/** A statement with its category, and how its score changed. */
export interface StatementScore {
  category: number;
  number: string;
  text: string;
  score: number | undefined;
  before: number | undefined;
  /** Points gained since the year before; undefined when either year has no score. */
  change: number | undefined;
  steps: readonly StepOrElement[];
}

/** Every statement of an assessment beside the one of the same number a year before. */
export const statementScores = (now: Pick<Assessment, 'categories'>, before?: Pick<Assessment, 'categories'>): StatementScore[] => {
  const earlier = new Map(
    (before?.categories ?? []).flatMap(({ number, statements }) =>
      statements.map((statement) => [`${number}/${statement.number}`, statement.score] as const),
    ),
  );
  return now.categories.flatMap(({ number: category, statements }) =>
    statements.map(({ number, text, score, steps }) => {
      const was = earlier.get(`${category}/${number}`);
      return {
        category,
        number,
        text,
        score,
        before: was,
        change: score !== undefined && was !== undefined ? score - was : undefined,
        steps,
      };
    }),
  );
};

/** Statements that an assessment turns into suggestions. */
const LOWEST = 3;

/** A low score with what could raise it. */
export interface Suggestion {
  statement: StatementScore;
  /** Plan rows of the same steps, of the plan of the year after the assessment or else of its own year. */
  rows: readonly RowInPlan[];
  guides: readonly Entry<'guides'>[];
}

/** The lowest scores, the ones that gained least first, below the highest score; fewer than three when fewer are low. */
export const lowestStatements = (statements: readonly StatementScore[], count = LOWEST): StatementScore[] =>
  statements
    .filter(({ score }) => score !== undefined && score < MAX_SCORE)
    .map((statement, place) => ({ statement, place }))
    .sort((a, b) => a.statement.score! - b.statement.score! || (a.statement.change ?? 0) - (b.statement.change ?? 0) || a.place - b.place)
    .slice(0, count)
    .map(({ statement }) => statement);

/** What an assessment's lowest scores suggest: plan rows and guides of the steps that the statements name. */
export const suggestions = (kb: KnowledgeBase, entry: Entry<'assessments'>): Suggestion[] => {
  const statements = statementScores(entry.data, assessmentBefore(kb, entry)?.data);
  const year = entry.data.fiscalYear;
  const plan = planOfYear(kb, year + 1) ?? planOfYear(kb, year) ?? currentPlan(kb);
  const rows = [...planRows(kb).values()].filter((row) => row.plan === plan);
  return lowestStatements(statements).map((statement) => ({
    statement,
    rows: rows.filter(({ row }) => row.step && statement.steps.includes(row.step)),
    guides: kb.entries('guides').filter(({ data }) => data.steps.some((step) => statement.steps.includes(step))),
  }));
};
