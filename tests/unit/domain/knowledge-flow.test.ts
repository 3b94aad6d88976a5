import { describe, expect, it } from 'vitest';
import { knowledgeFlow } from '#src/domain/knowledge-flow.ts';
import { makeEntry, makeKnowledgeBase, type Fields, type ValidEntry } from '../../support/entries.ts';

const asset = (id: string, change: Fields = {}) => makeEntry('assets', id, change);
const flowOf = (entries: readonly ValidEntry[]) => knowledgeFlow(makeKnowledgeBase(entries));

describe('the flow of knowledge', () => {
  it('has its three stages though there is nothing of them', () => {
    expect(flowOf([])).toEqual([
      { stage: 'story', total: 0, samples: 0, onward: 0 },
      { stage: 'asset', total: 0, samples: 0, onward: 0 },
      { stage: 'core', total: 0, samples: 0, onward: undefined },
    ]);
  });

  it('counts what is of each stage, and what of it became something later', () => {
    const flow = flowOf([
      asset('told', { stage: 'story' }),
      asset('used', { stage: 'story' }),
      asset('leapt', { stage: 'story', sample: true }),
      asset('made', { stage: 'asset', from: ['assets/used'] }),
      asset('core', { stage: 'core', from: ['assets/leapt'] }),
    ]);
    expect(flow).toEqual([
      { stage: 'story', total: 3, samples: 1, onward: 2 },
      { stage: 'asset', total: 1, samples: 0, onward: 0 },
      { stage: 'core', total: 1, samples: 0, onward: undefined },
    ]);
  });

  it('does not go on to the same stage, nor back', () => {
    const flow = flowOf([
      asset('first', { stage: 'asset' }),
      asset('second', { stage: 'asset', from: ['assets/first'] }),
      asset('story', { stage: 'story', from: ['assets/second'] }),
    ]);
    expect(flow.map(({ onward }) => onward)).toEqual([0, 0, undefined]);
  });
});
