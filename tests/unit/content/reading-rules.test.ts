import { describe, expect, it } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { READING_RULES } from '#src/content/reading-rules.ts';
import type { Example } from '#src/content/rule-text.ts';
import { writeTree } from '../support/content-tree.ts';
import { treeOf } from '../support/examples.ts';

const found = async (example: Example, which: 'wrong' | 'right') => [
  ...new Set(readContent(writeTree(await treeOf(example, which, {}))).problems.map(({ rule }) => rule)),
];

describe('the rules of reading', () => {
  it('have each its own name', () => {
    expect(new Set(READING_RULES.map(({ id }) => id)).size).toBe(READING_RULES.length);
  });

  it.each(READING_RULES)('find what breaks $id before any field is looked at', async ({ id, example }) => {
    expect(await found(example, 'wrong')).toEqual([id]);
    expect(await found(example, 'right')).toEqual([]);
  });
});
