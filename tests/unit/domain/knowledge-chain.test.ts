import { describe, expect, it } from 'vitest';
import { chainOf, knowledgeRisks } from '#src/domain/knowledge-chain.ts';
import { entryAt, makeEntry, makeKnowledgeBase, type Fields, type ValidEntry } from '../../support/entries.ts';

const asset = (id: string, change: Fields = {}) => makeEntry('assets', id, change);
const stepsOf = (entries: readonly ValidEntry[], key: string) => {
  const kb = makeKnowledgeBase(entries);
  return chainOf(kb, entryAt(kb, key)).steps.map(({ distance, entries: own, more }) => [distance, own.map(({ id }) => id), more]);
};

describe('the chain of a piece of knowledge', () => {
  const entries = [
    makeEntry('cop-summaries', 'session', { assets: ['story'] }),
    asset('story', { stage: 'story' }),
    asset('middle', { from: ['assets/story', 'training-reports/course'] }),
    makeEntry('training-reports', 'course'),
    asset('core', { stage: 'core', from: ['assets/middle'], planRows: [] }),
  ];

  it('leads from where it came to what it became', () => {
    expect(stepsOf(entries, 'assets/middle')).toEqual([
      [-2, ['session'], 0],
      [-1, ['course', 'story'], 0],
      [0, ['middle'], 0],
      [1, ['core'], 0],
    ]);
  });

  it('begins at a summary, whichever side wrote the tie down', () => {
    expect(stepsOf(entries, 'cop-summaries/session')).toEqual([
      [0, ['session'], 0],
      [1, ['story'], 0],
      [2, ['middle'], 0],
      [3, ['core'], 0],
    ]);
  });

  it('has a tie once, though both sides wrote it down', () => {
    const kb = makeKnowledgeBase([makeEntry('cop-summaries', 's', { assets: ['a'] }), asset('a', { from: ['cop-summaries/s'] })]);
    const { links } = chainOf(kb, entryAt(kb, 'assets/a'));
    expect(links.map(({ from, to }) => [from.id, to.id])).toEqual([['s', 'a']]);
  });

  it('ends, though entries came from each other', () => {
    expect(stepsOf([asset('a', { from: ['assets/b'] }), asset('b', { from: ['assets/a'] })], 'assets/a')).toEqual([
      [-1, ['b'], 0],
      [0, ['a'], 0],
    ]);
  });

  it('lists a few of many, and says how many more', () => {
    const many = Array.from({ length: 9 }, (_, index) => asset(`a${index}`, { from: ['assets/source'] }));
    expect(stepsOf([asset('source'), ...many], 'assets/source')[1]).toEqual([1, ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'], 3]);
  });
});

describe('knowledge at risk', () => {
  const risksOf = (entries: readonly ValidEntry[], today = '2022-06-01') => knowledgeRisks(makeKnowledgeBase(entries, { today }));

  it('is that of a department without an asset, or with samples only', () => {
    const { withoutAssets } = risksOf([
      makeEntry('departments', 'finance'),
      makeEntry('departments', 'health'),
      makeEntry('departments', 'school'),
      asset('a', { department: 'finance' }),
      asset('b', { department: 'health', sample: true }),
    ]);
    expect(withoutAssets.map(({ department, samples }) => [department.id, samples])).toEqual([
      ['health', 1],
      ['school', 0],
    ]);
  });

  it('is a story or summary of which nothing came for 90 days', () => {
    const entries = [
      asset('told', { stage: 'story', updated: '2022-03-01' }),
      asset('used', { stage: 'story', updated: '2022-01-01' }),
      asset('new', { from: ['assets/used'] }),
      makeEntry('cop-summaries', 'session', { date: '2022-02-01' }),
    ];
    expect(risksOf(entries, '2022-05-30').stalled.map(({ entry, days }) => [entry.id, days])).toEqual([['session', 118]]);
    expect(risksOf(entries, '2022-05-31').stalled.map(({ entry, days }) => [entry.id, days])).toEqual([
      ['session', 119],
      ['told', 91],
    ]);
  });

  it('is a topic of three assets and no core', () => {
    const on = (id: string, topic: string, stage = 'asset') => asset(id, { topics: [topic], stage });
    const entries = [on('a', 'ภาษี'), on('b', 'ภาษี'), on('c', 'ภาษี'), on('d', 'ขยะ'), on('e', 'ขยะ'), on('f', 'ขยะ', 'core'), on('g', 'น้ำ')];
    expect(risksOf(entries).withoutCore.map(({ topic, assets }) => [topic, assets.length])).toEqual([['ภาษี', 3]]);
  });

  it('is a topic that one expert alone knows, by the card or as holder of an asset', () => {
    const entries = [
      makeEntry('experts', 'tax', { topics: ['ภาษี', 'เงิน'] }),
      makeEntry('experts', 'law', { topics: ['กฎหมาย'] }),
      asset('a', { topics: ['กฎหมาย'], holders: ['law'] }),
      asset('b', { topics: ['เงิน'], holders: ['law'] }),
      asset('c', { topics: ['น้ำ'] }),
    ];
    expect(risksOf(entries).singleExpert.map(({ topic, expert, assets }) => [topic, expert.id, assets.length])).toEqual([
      ['กฎหมาย', 'law', 1],
      ['ภาษี', 'tax', 0],
    ]);
  });
});
