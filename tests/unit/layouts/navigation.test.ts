import { describe, expect, it } from 'vitest';
import { mainMenu } from '#src/layouts/navigation.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

describe('the main menu', () => {
  const menu = (...entries: Parameters<typeof makeKnowledgeBase>[0]) => mainMenu(makeKnowledgeBase(entries)).map(({ address }) => address);

  it('has six items at most', () => {
    const one = (['manuals', 'assets', 'guides', 'plans', 'departments', 'meetings', 'activities', 'experts'] as const).map((name) =>
      makeEntry(name, name === 'plans' ? '2565' : 'one'),
    );
    expect(menu(...one)).toEqual(['/manuals/', '/assets/', '/guides/', '/plans/', '/follow-up/', '/departments/']);
  });

  it('leaves out a part of which the town has nothing', () => {
    expect(menu()).toEqual([]);
    expect(menu(makeEntry('activities', 'camp'))).toEqual(['/follow-up/']);
  });
});
