import { describe, expect, it } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { READING_RULES } from '#src/content/reading-rules.ts';
import type { RuleText } from '#src/content/rule-text.ts';
import { makeGlossaryTerm, makeGuide } from '../../support/entries.ts';
import { markdown, writeTree } from '../support/content-tree.ts';

const rules: readonly RuleText[] = READING_RULES;
const found = (path: string, text: string) => [...new Set(readContent(writeTree({ [path]: text })).problems.map(({ rule }) => rule))];

describe('the rules of reading', () => {
  it('have each its own name', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules.filter(({ example }) => example))('show an example that breaks $id, and one that keeps it', ({ id, example }) => {
    const { at, wrong, right, file } = example!;
    const fields = markdown(at === 'glossary' ? makeGlossaryTerm() : makeGuide()).slice(0, -'---\n'.length);
    const text = (part: string) => (at === 'body' ? `${fields}---\n\n${part}\n` : `${fields}${part}${part && '\n'}---\n`);
    expect(found(file?.wrong ?? 'guides/example.md', text(wrong))).toEqual([id]);
    expect(found(file?.right ?? 'guides/example.md', text(right))).toEqual([]);
  });
});
