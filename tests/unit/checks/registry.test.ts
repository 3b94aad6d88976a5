import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, RULE_TEXTS } from '#src/checks/registry.ts';

const namesIn = (folder: string, end: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .map((file) => basename(file, end))
    .sort();
const files = namesIn('../../../src/checks/rules', '.ts');

describe('the rules of the check', () => {
  it('are registered, each once', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(files);
    expect(new Set(RULES).size).toBe(RULES.length);
  });

  it.each(files)('have in the file %s the rule of that name', async (name) => {
    const module = (await import(`#src/checks/rules/${name}.ts`)) as Record<string, unknown>;
    const own = RULES.filter((rule) => Object.values(module).includes(rule));
    expect(own.map(({ id }) => id)).toEqual([name]);
  });

  it('have each a name of its own, those of reading too, and say in Thai what holds and why', () => {
    expect(new Set(RULE_TEXTS.map(({ id }) => id)).size).toBe(RULE_TEXTS.length);
    for (const { id, title, why } of RULE_TEXTS) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(title).toMatch(/[ก-๙]/);
      expect(why).toMatch(/[ก-๙]/);
    }
  });

  it('have each a test', () => {
    expect(namesIn('rules', '.test.ts')).toEqual(files);
  });
});
