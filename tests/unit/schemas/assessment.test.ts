import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '#src/schemas/assessment.ts';
import { makeAssessment } from '../../support/entries.ts';
import { failingPaths } from '../support/issues.ts';

const scored = (score: unknown) =>
  makeAssessment({ categories: [{ number: 1, title: 'หมวด', statements: [{ number: '1.1', text: 'ข้อ', score }] }] });
const score = 'categories.0.statements.0.score';

describe('a self-assessment', () => {
  it.each([0, 4, '๓', undefined])('may score a statement %j', (value) => {
    expect(failingPaths(assessmentSchema, scored(value))).toEqual([]);
  });

  it.each([-1, 5, 2.5, 'ดี'])('does not score a statement %j', (value) => {
    expect(failingPaths(assessmentSchema, scored(value))).toEqual([score]);
  });

  it('has categories, and each has statements', () => {
    expect(failingPaths(assessmentSchema, makeAssessment({ categories: [] }))).toEqual(['categories']);
    expect(failingPaths(assessmentSchema, makeAssessment({ categories: [{ number: 1, title: 'หมวด', statements: [] }] }))).toEqual([
      'categories.0.statements',
    ]);
  });
});
