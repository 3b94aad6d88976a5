import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { RULE_TEXTS } from '#src/checks/registry.ts';
import { applyEdits } from '#src/content/fault.ts';
import type { Problem } from '#src/content/problem.ts';
import { ADVICE_CASES, type AdviceCase } from '../../support/advice-cases.ts';
import { builders, makeSite, type Fields } from '../../support/entries.ts';
import { pdf, photo } from '../../support/trees.ts';
import { treeOf } from '../support/examples.ts';
import { markdown, TODAY, within, writeTree, type Tree } from '../support/content-tree.ts';

const AROUND: Tree = {
  'site/site.yaml': makeSite(),
  'departments/finance.yaml': builders.departments({ title: 'กองคลังกลาง', code: 'คก.' }),
  'committees/km-team-2565.yaml': builders.committees({ aliases: ['KM Team'] }),
  'guides/around.md': markdown(builders.guides({ title: 'รอบตัว' }), '[ก](./photo.jpg) [ข](<./form 1.pdf>)\n'),
  'guides/photo.jpg': photo(),
  'guides/form 1.pdf': pdf(),
  'guides/roles.md': markdown(builders.guides({ title: 'บทบาทของคน' }), 'เนื้อหา\n'),
};

const PATHS: Record<AdviceCase['at'], string> = {
  fields: 'guides/example.md',
  whole: 'guides/example.md',
  body: 'guides/example.md',
  mdx: 'guides/example.mdx',
  site: 'site/site.yaml',
  glossary: 'glossary/example.yaml',
  meetings: 'meetings/example.yaml',
};

/** Fields, but for those that the part writes itself. */
const fieldsBut = (fields: Fields, part: string): string => {
  const own = new Set([...part.matchAll(/^([\w-]+):/gm)].map(([, key]) => key!));
  const rest = Object.fromEntries(Object.entries(fields).filter(([key]) => !own.has(key)));
  return markdown(rest).slice('---\n'.length, -'---\n'.length);
};

const fileOf = (at: AdviceCase['at'], part: string): string => {
  const guide = builders.guides({ title: 'หน้าตัวอย่าง' });
  switch (at) {
    case 'body':
    case 'mdx':
      return markdown(guide, `\n${part}\n`);
    case 'whole':
      return `${markdown(guide).slice(0, -'\n---\n'.length)}${part}\n`;
    case 'fields':
      return `---\n${fieldsBut(guide, part)}${part}\n---\n\nเนื้อหา\n`;
    case 'site':
      return `${fieldsBut(makeSite(), part)}${part}\n`;
    case 'glossary':
    case 'meetings':
      return `${fieldsBut(builders[at](), part)}${part}\n`;
  }
};

const inspect = async (path: string, text: string): Promise<Problem[]> => {
  const folder = writeTree({ ...AROUND, [path]: text });
  return (await inspectContent(folder, TODAY)).problems.map((problem) => within(folder, problem));
};

describe('an edit that is offered', () => {
  it.each(ADVICE_CASES)('by $rule in $at mends $wrong, brings nothing new and keeps what was meant', async ({ rule, at, wrong, right }) => {
    const path = PATHS[at];
    const text = fileOf(at, wrong);
    const before = await inspect(path, text);
    const edits = before.flatMap((problem) => (problem.rule === rule && problem.file === path && problem.edit ? problem.edit : []));
    expect(edits.length, before.map((problem) => `${problem.rule}: ${problem.what}`).join('\n')).toBeGreaterThan(0);
    const mended = applyEdits(text, edits);
    expect(mended).toBe(fileOf(at, right));
    const known = new Set(before.filter((problem) => problem.rule !== rule).map((problem) => `${problem.file} ${problem.rule}`));
    expect((await inspect(path, mended)).filter((problem) => !known.has(`${problem.file} ${problem.rule}`))).toEqual([]);
  });

  const tried = new Set(ADVICE_CASES.map(({ rule }) => rule));

  it('is of a rule that is known', () => {
    expect([...tried].filter((rule) => !RULE_TEXTS.some(({ id }) => id === rule))).toEqual([]);
  });

  it('is tried for every rule that writes one', async () => {
    // A file of a rule is named as the rule; those that hand an edit on name it so.
    const rules = new URL('../../../src/checks/rules/', import.meta.url);
    const offering = readdirSync(rules).filter((name) =>
      /\b(?:edit|mend|mended)\b(?!-link)/.test(readFileSync(new URL(name, rules), 'utf8').replace(/\/\*\*?[^]*?\*\/|\/\/.*/g, '')),
    );
    expect(offering.length).toBeGreaterThan(3);
    expect(offering.map((name) => name.replace('.ts', '')).filter((rule) => !tried.has(rule))).toEqual([]);
    // Rules of reading are told of in other files, each by its name in a call that ends with its edit, or in an object.
    const reading = await Promise.all(
      RULE_TEXTS.map(async ({ example }) => {
        const folder = writeTree(await treeOf(example, 'wrong', AROUND));
        return (await inspectContent(folder, TODAY)).problems.flatMap((problem) => (problem.edit ? problem.rule : []));
      }),
    );
    const offered = reading.flat();
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.filter((rule) => !tried.has(rule))).toEqual([]);
  });
});
