import type { Entry } from './entry.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { USUAL_SCALE, type StepOrElement } from '../schemas/vocabulary.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { currentPlan, planOfYear, planRows, type RowInPlan } from './plan.ts';

/** A score of a form, and what it means there. */
export interface Mark {
  score: number;
  label: string;
}

/** The scale of an assessment, the lowest score first. */
export const scaleOf = ({ scale }: Pick<Assessment, 'scale'>): readonly Mark[] => scale ?? USUAL_SCALE;

/** The lowest and the highest score of an assessment. */
export const boundsOf = (assessment: Pick<Assessment, 'scale'>): { lowest: number; highest: number } => {
  const scale = scaleOf(assessment);
  return { lowest: scale[0]!.score, highest: scale.at(-1)!.score };
};

/** Where a score stands between the lowest and the highest of its scale, 0 to 1. */
export const shareOf = (score: number, assessment: Pick<Assessment, 'scale'>): number => {
  const { lowest, highest } = boundsOf(assessment);
  return (score - lowest) / (highest - lowest);
};

/** A category of the self-assessment with the mean of its scored statements. */
export interface CategoryScore {
  number: number;
  title: string;
  /** The mean on the scale of the form, by weight; undefined when no statement has a score. */
  average: number | undefined;
  /** What the category weighs in the whole, where the form says so. */
  weight: number | undefined;
}

/** The mean of scores by their weights; those without a weight weigh one. */
const mean = (scores: readonly { value: number | undefined; weight: number | undefined }[]): number | undefined => {
  const known = scores.flatMap(({ value, weight = 1 }) => (value === undefined ? [] : [{ value, weight }]));
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  return all > 0 ? known.reduce((sum, { value, weight }) => sum + value * weight, 0) / all : undefined;
};

/** Mean score of each category, by the weights of its statements; statements without a score do not count. */
export const categoryScores = ({ categories }: Pick<Assessment, 'categories'>): CategoryScore[] =>
  categories.map(({ number, title, weight, statements }) => ({
    number,
    title,
    weight,
    average: mean(statements.map(({ score: value, weight: own }) => ({ value, weight: own }))),
  }));

/** Mean of the whole by the weights of its categories; undefined where the form gives none of them a weight, and so asks for no total. */
export const weightedScore = (assessment: Pick<Assessment, 'categories'>): number | undefined => {
  const scores = categoryScores(assessment);
  return scores.some(({ weight }) => weight !== undefined)
    ? mean(scores.map(({ average: value, weight }) => ({ value, weight })))
    : undefined;
};

/** Whether any statement has a score. */
export const isScored = ({ categories }: Pick<Assessment, 'categories'>): boolean =>
  categories.some(({ statements }) => statements.some(({ score }) => score !== undefined));

const sameScale = (a: Pick<Assessment, 'scale'>, b: Pick<Assessment, 'scale'>): boolean =>
  scaleOf(a)
    .map(({ score }) => score)
    .join() ===
  scaleOf(b)
    .map(({ score }) => score)
    .join();

/** The scored assessment of the nearest earlier fiscal year, on the same scale; a superseded one does not count. */
export const assessmentBefore = (kb: KnowledgeBase, entry: Entry<'assessments'>): Entry<'assessments'> | undefined =>
  kb
    .entries('assessments')
    .filter(
      ({ data }) =>
        data.fiscalYear < entry.data.fiscalYear && data.status !== 'superseded' && isScored(data) && sameScale(data, entry.data),
    )
    .toSorted((a, b) => b.data.fiscalYear - a.data.fiscalYear)[0];

/** A statement with its category, and how its score changed. */
export interface StatementScore {
  category: number;
  number: string;
  code: string | undefined;
  text: string;
  weight: number | undefined;
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
    statements.map(({ number, code, text, weight, score, steps }) => {
      const was = earlier.get(`${category}/${number}`);
      return {
        category,
        number,
        code,
        text,
        weight,
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
export const lowestStatements = (statements: readonly StatementScore[], highest: number, count = LOWEST): StatementScore[] =>
  statements
    .filter(({ score }) => score !== undefined && score < highest)
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
  return lowestStatements(statements, boundsOf(entry.data).highest).map((statement) => ({
    statement,
    rows: rows.filter(({ row }) => row.step && statement.steps.includes(row.step)),
    guides: kb.entries('guides').filter(({ data }) => data.steps.some((step) => statement.steps.includes(step))),
  }));
};
