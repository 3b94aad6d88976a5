import { describe, expect, it } from 'vitest';
import { byCollection, ofDepartment, ofStep, ofYear, stepsOf, yearsOf, type Gathering } from '#src/domain/gatherings.ts';
import { entryAt, makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const idsOf = (gathered: readonly Gathering[]) => gathered.map(({ collection, entries }) => [collection, entries.map(({ id }) => id)]);

describe('what a page gathers', () => {
  it('is what belongs to a department, by collection', () => {
    const kb = makeKnowledgeBase([
      makeEntry('guides', 'g', { department: 'finance' }),
      makeEntry('manuals', 'm', { department: 'finance' }),
      makeEntry('manuals', 'other', { department: 'health' }),
    ]);
    expect(idsOf(ofDepartment(kb, 'finance'))).toEqual([
      ['manuals', ['m']],
      ['guides', ['g']],
    ]);
    expect(ofDepartment(kb, 'education')).toEqual([]);
  });

  it('is for a department a training report of its people too, where the report names no department', () => {
    const kb = makeKnowledgeBase([
      makeEntry('training-reports', 'own', { department: 'health', participants: [{ post: 'ก', department: 'finance' }] }),
      makeEntry('training-reports', 'of-people', { participants: [{ post: 'ก' }, { post: 'ข', department: 'finance' }] }),
    ]);
    expect(idsOf(ofDepartment(kb, 'finance'))).toEqual([['training-reports', ['of-people']]]);
    expect(idsOf(ofDepartment(kb, 'health'))).toEqual([['training-reports', ['own']]]);
  });

  it('is the assets and guides of a step', () => {
    const kb = makeKnowledgeBase([
      makeEntry('assets', 'a', { step: 'access' }),
      makeEntry('guides', 'g', { steps: ['access', 'sharing'] }),
      makeEntry('guides', 'none'),
    ]);
    expect(ofStep(kb, 'access').flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['g', 'a']);
    expect(ofStep(kb, 'sharing').flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['g']);
    expect(stepsOf(entryAt(kb, 'guides/g'))).toEqual(['access', 'sharing']);
  });

  it('is what happened in a fiscal year, newest year first', () => {
    const kb = makeKnowledgeBase([
      makeEntry('meetings', 'before', { date: '2021-09-30' }),
      makeEntry('meetings', 'after', { date: '2021-10-01' }),
      makeEntry('plans', '2566', { fiscalYear: 2566 }),
    ]);
    expect(yearsOf(kb)).toEqual([2566, 2565, 2564]);
    expect(idsOf(ofYear(kb, 2564))).toEqual([['meetings', ['before']]]);
  });

  it('stands in the order of collections, and within one in the order of its own list', () => {
    const kb = makeKnowledgeBase([
      makeEntry('meetings', 'old', { date: '2021-10-05', department: 'finance' }),
      makeEntry('meetings', 'new', { date: '2022-01-05', department: 'finance' }),
      makeEntry('guides', 'second', { order: 2, department: 'finance' }),
      makeEntry('guides', 'first', { order: 1, department: 'finance' }),
    ]);
    expect(idsOf(ofDepartment(kb, 'finance'))).toEqual([
      ['guides', ['first', 'second']],
      ['meetings', ['new', 'old']],
    ]);
  });

  it('is nothing of nothing', () => {
    expect(byCollection()).toEqual([]);
  });
});
