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

describe('an assessment with a scale of its own', () => {
  const scored = (score: number) =>
    makeAssessment({
      scale: [1, 2, 3, 4, 5].map((mark) => ({ score: mark, label: `ระดับ ${mark}` })),
      categories: [{ number: 1, title: 'ก', weight: 60, statements: [{ number: '1.1', code: 'KM-1', text: 'ก', score }] }],
    });
  it('takes the scores of that scale and no other', () => {
    expect(failingPaths(assessmentSchema, scored(5))).toEqual([]);
    expect(failingPaths(assessmentSchema, scored(0))).toEqual(['categories.0.statements.0.score']);
  });
});
