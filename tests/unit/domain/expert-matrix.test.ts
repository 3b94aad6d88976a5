import { describe, expect, it } from 'vitest';
import { expertMatrix } from '#src/domain/expert-matrix.ts';
import { knowledgeRisks } from '#src/domain/knowledge-chain.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const kb = makeKnowledgeBase([
  makeEntry('departments', 'engineering', { order: 2 }),
  makeEntry('departments', 'finance', { order: 1 }),
  makeEntry('departments', 'idle', { order: 3 }),
  makeEntry('experts', 'tax', { department: 'finance', topics: ['ภาษี', 'บริการ'] }),
  makeEntry('experts', 'builder', { department: 'engineering', topics: ['บริการ'] }),
  makeEntry('experts', 'weaver', { outside: true, department: undefined, role: undefined, consentDate: '2022-01-12', topics: ['จักสาน'] }),
  makeEntry('assets', 'held', { topics: ['แผนที่'], holders: ['builder'] }),
]);

describe('who knows what', () => {
  it('names the departments that have an expert, in their own order, and whether somebody is of none', () => {
    const { departments, outside } = expertMatrix(kb);
    expect([departments.map(({ id }) => id), outside]).toEqual([['finance', 'engineering'], true]);
  });

  it('has the topics of cards and of held assets, those of one expert first', () => {
    expect(expertMatrix(kb).topics.map(({ topic, experts }) => [topic, experts.map(({ id }) => id).toSorted()])).toEqual([
      ['จักสาน', ['weaver']],
      ['แผนที่', ['builder']],
      ['ภาษี', ['tax']],
      ['บริการ', ['builder', 'tax']],
    ]);
  });

  it('agrees with the risks about what one expert alone knows', () => {
    const alone = expertMatrix(kb).topics.filter(({ experts }) => experts.length === 1);
    expect(alone.map(({ topic }) => topic).toSorted()).toEqual(
      knowledgeRisks(kb)
        .singleExpert.map(({ topic }) => topic)
        .toSorted(),
    );
  });
});
