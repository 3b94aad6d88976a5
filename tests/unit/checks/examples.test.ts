import { describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { RULE_TEXTS } from '#src/checks/registry.ts';
import type { Problem } from '#src/content/problem.ts';
import type { RuleText } from '#src/content/rule-text.ts';
import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { builders, makeSite, type Fields } from '../../support/entries.ts';
import { pdf, photo } from '../../support/trees.ts';
import { markdown, TODAY, writeTree, type Tree } from '../support/content-tree.ts';

/** What examples may lead to: an entry of each collection, and files beside them that a guide uses. */
const AROUND: Tree = {
  'site/site.yaml': makeSite(),
  'departments/finance.yaml': builders.departments({ title: 'กองคลังกลาง', code: 'คก.' }),
  'communities/front-desk.yaml': builders.communities({ members: [{ role: 'practitioner', post: 'เจ้าพนักงานธุรการ' }] }),
  'guides/around.md': markdown(builders.guides({ title: 'รอบตัว' }), '[ก](./photo.jpg) [ข](./form.pdf)\n'),
  'guides/photo.jpg': photo(),
  'guides/form.pdf': pdf(),
  'guides/roles.md': markdown(builders.guides({ title: 'บทบาทของคน' }), 'เนื้อหา\n'),
  'plans/2565.yaml': builders.plans(),
};

const fieldsFor = (at: string): Fields =>
  at === 'site' ? makeSite() : at === 'body' || at === 'mdx' ? exampleGuide() : builders[at as 'guides']();
const exampleGuide = (): Fields => builders.guides({ title: 'หน้าตัวอย่าง' });

/** A file of a rule's example: its own fields first, since they may stand for those that an entry must have. */
const fileOf = (at: string, part: string, format: 'md' | 'mdx' | 'yaml'): string => {
  if (at === 'body' || at === 'mdx') return markdown(exampleGuide(), `\n${part}\n`);
  const own = new Set([...part.matchAll(/^([\w-]+):/gm)].map(([, key]) => key!));
  const fields = Object.fromEntries(
    Object.entries({ ...(at === 'guides' ? exampleGuide() : fieldsFor(at)) }).filter(([key]) => !own.has(key)),
  );
  const head = `${part}${part && '\n'}`;
  const text = markdown(fields);
  return format === 'yaml' ? head + text.replace(/^---\n|---\n$/g, '') : text.replace(/^---\n/, `---\n${head}`);
};

const pathOf = (at: string): string =>
  at === 'site'
    ? 'site/site.yaml'
    : at === 'body'
      ? 'guides/example.md'
      : at === 'mdx'
        ? 'guides/example.mdx'
        : at === 'plans'
          ? 'plans/2565.yaml'
          : `${at}/example.md`;

const problemsIn = ({ example }: RuleText, which: 'wrong' | 'right'): Problem[] => {
  const { at, file } = example!;
  const path = file?.[which] ?? pathOf(at);
  const format = path.endsWith('.yaml') ? 'yaml' : path.endsWith('.mdx') ? 'mdx' : 'md';
  return [...inspectContent(writeTree({ ...AROUND, [path]: fileOf(at, example![which], format) }), TODAY).problems];
};

/** Rules whose example would need a file of bytes, two files, or hundreds of lines; the reason stands in their tests. */
const WITHOUT = RULE_TEXTS.filter(({ example }) => !example).map(({ id }) => id);

describe('the example of a rule', () => {
  it.each(RULE_TEXTS.filter(({ example }) => example))('breaks $id and no other rule; mended, it breaks none', (rule) => {
    const [wrong, right] = [problemsIn(rule, 'wrong'), problemsIn(rule, 'right')];
    // What is true of the rest of a small tree is true before and after.
    const beside = new Set(right.map((problem) => problem.rule));
    expect([...new Set(wrong.map((problem) => problem.rule))].filter((id) => !beside.has(id))).toEqual([rule.id]);
    expect(right.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is missing for few', () => {
    expect(WITHOUT.length).toBeLessThan(RULE_TEXTS.length / 3);
    expect(COLLECTION_NAMES).toContain('guides');
  });
});
