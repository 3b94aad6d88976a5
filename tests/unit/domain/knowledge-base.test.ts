import { describe, expect, it } from 'vitest';
import { newest } from '#src/domain/knowledge-base.ts';
import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { entryAt, makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('a knowledge base', () => {
  it('of a municipality with nothing but itself has no entries', () => {
    const kb = makeKnowledgeBase([]);
    expect(kb.all).toEqual([]);
    expect(COLLECTION_NAMES.flatMap((name) => kb.entries(name))).toEqual([]);
  });

  it('finds an entry by its collection and id, at its address', () => {
    const kb = makeKnowledgeBase([makeEntry('guides', 'km')]);
    expect(kb.find('guides', 'km')?.address).toBe('/guides/km/');
    expect(kb.at('guides/km')).toBe(kb.find('guides', 'km'));
    expect(kb.find('guides', 'other')).toBeUndefined();
    expect(kb.at('assets/km')).toBeUndefined();
  });

  it('knows who refers to an entry, and to a row of a plan', () => {
    const kb = makeKnowledgeBase([
      makeEntry('guides', 'km', { department: 'finance', related: ['assets/drain'] }),
      makeEntry('assets', 'drain', { planRows: ['2565/km-1/1'] }),
      makeEntry('departments', 'finance'),
    ]);
    expect(ids(kb.referringTo('departments/finance'))).toEqual(['km']);
    expect(ids(kb.referringTo('assets/drain'))).toEqual(['km']);
    expect(ids(kb.referringTo('2565/km-1/1'))).toEqual(['drain']);
    expect(kb.referringTo('guides/km')).toEqual([]);
  });
});

describe('the order of a collection', () => {
  it('is that of titles in a Thai dictionary, where nothing else is said', () => {
    const titles = ['ไฟฟ้า', 'การประปา', 'เทศพาณิชย์'];
    const kb = makeKnowledgeBase(titles.map((title, index) => makeEntry('manuals', `m-${index}`, { title })));
    expect(kb.entries('manuals').map(({ data }) => data.title)).toEqual(['การประปา', 'เทศพาณิชย์', 'ไฟฟ้า']);
  });

  it.each(['departments', 'guides'] as const)('of %s is the one they give, then titles', (collection) => {
    const kb = makeKnowledgeBase([
      makeEntry(collection, 'c', { title: 'ค' }),
      makeEntry(collection, 'b', { title: 'ข' }),
      makeEntry(collection, 'last', { title: 'ก', order: 200 }),
      makeEntry(collection, 'first', { title: 'ฮ', order: 1 }),
    ]);
    expect(ids(kb.entries(collection))).toEqual(['first', 'b', 'c', 'last']);
  });

  it('of plans and assessments is the newest year first', () => {
    const kb = makeKnowledgeBase([makeEntry('plans', '2564'), makeEntry('plans', '2566'), makeEntry('plans', '2565')]);
    expect(ids(kb.entries('plans'))).toEqual(['2566', '2565', '2564']);
  });

  it.each([
    ['meetings', 'date'],
    ['cop-summaries', 'date'],
  ] as const)('of %s is by day, the newest first', (collection, field) => {
    const kb = makeKnowledgeBase([
      makeEntry(collection, 'old', { [field]: '2021-11-01' }),
      makeEntry(collection, 'new', { [field]: '2022-05-01' }),
      makeEntry(collection, 'middle', { [field]: '2022-01-01' }),
    ]);
    expect(ids(kb.entries(collection))).toEqual(['new', 'middle', 'old']);
  });

  it('does not hang on the order in which files are read', () => {
    const entries = ['a', 'b', 'c'].map((id) => makeEntry('meetings', id));
    expect(ids(makeKnowledgeBase(entries.toReversed()).entries('meetings'))).toEqual(ids(makeKnowledgeBase(entries).entries('meetings')));
  });
});

describe('neighbours of an entry', () => {
  const kb = makeKnowledgeBase(['a', 'b', 'c'].map((id, index) => makeEntry('guides', id, { order: index })));

  it('are the entries before and after it', () => {
    const { previous, next } = kb.neighbours(entryAt(kb, 'guides/b'));
    expect([previous?.id, next?.id]).toEqual(['a', 'c']);
  });

  it('end with the collection', () => {
    expect(kb.neighbours(entryAt(kb, 'guides/a')).previous).toBeUndefined();
    expect(kb.neighbours(entryAt(kb, 'guides/c')).next).toBeUndefined();
  });
});

it('the newest of all entries are those of the latest days', () => {
  const kb = makeKnowledgeBase([
    makeEntry('meetings', 'm', { date: '2021-10-01', updated: '2022-05-05' }),
    makeEntry('cop-summaries', 'c', { date: '2021-09-30', updated: '2022-05-05' }),
    makeEntry('training-reports', 't', { start: '2021-10-10', updated: '2022-05-06' }),
    makeEntry('guides', 'g', { updated: '2022-05-07' }),
    makeEntry('assets', 'a', { fiscalYear: 2560, updated: '2021-01-01' }),
  ]);
  expect(ids(newest(kb.all, 3))).toEqual(['g', 't', 'm']);
});
