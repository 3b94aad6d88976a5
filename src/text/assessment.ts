import { scaleOf } from '../domain/assessment.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { formatAmount, NOT_STATED } from './results.ts';

/** A score with what it means on its own scale: `3 – มีในระดับที่ดี`. */
export const scoreText = (score: number | undefined, assessment: Pick<Assessment, 'scale'>): string => {
  if (score === undefined) return NOT_STATED;
  const label = scaleOf(assessment).find((mark) => mark.score === score)?.label;
  return label ? `${formatAmount(score)} – ${label}` : formatAmount(score);
};

/** A scale in one line, the lowest score first. */
export const scaleText = (assessment: Pick<Assessment, 'scale'>): string =>
  scaleOf(assessment)
    .map(({ score, label }) => `${formatAmount(score)} ${label}`)
    .join(' · ');
