import type { Assessment } from '../schemas/assessment.ts';

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
