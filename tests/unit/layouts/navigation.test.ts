import { describe, expect, it } from 'vitest';
import { mainMenu } from '#src/layouts/navigation.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

describe('the main menu', () => {
  it('leads to projects and activities where the town has some', () => {
    const menu = (...entries: Parameters<typeof makeKnowledgeBase>[0]) =>
      mainMenu(makeKnowledgeBase(entries)).map(({ address }) => address);
    expect(menu()).toEqual(['/a-z/']);
    expect(menu(makeEntry('activities', 'camp'))).toEqual(['/activities/', '/a-z/']);
  });
});
