import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { RULE_TEXTS } from '#src/checks/registry.ts';
import type { RuleText } from '#src/content/rule-text.ts';
import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { builders, makeSite, type Fields } from '../../support/entries.ts';
import { picture } from '../../support/trees.ts';
import { markdown, TODAY, writeTree, type Tree } from '../support/content-tree.ts';

/** What examples may lead to: an entry of each collection, and files beside them that a guide uses. */
const AROUND: Tree = {
  'site/site.yaml': makeSite(),
  'departments/finance.yaml': builders.departments({ title: 'กองคลังกลาง', code: 'คก.' }),
  'communities/front-desk.yaml': builders.communities(),
  'guides/around.md': markdown(builders.guides({ title: 'รอบตัว' }), '[ก](./photo.jpg) [ข](./form.pdf) [ค](/guides/roles/)\n'),
  'guides/roles.md': markdown(builders.guides({ title: 'บทบาทของคน' }), '## ความเป็นมา\n\nบทบาท\n'),
  'guides/photo.jpg': picture(),
  'guides/form.pdf': '%PDF-1.4',
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

/** Every problem of a tree with one file more, as `rule file`; the file of the example is called the same whatever its name. */
const problemsWith = (path: string, text: string): string[] => {
  const folder = writeTree({ ...AROUND, [path]: text });
  return inspectContent(folder, TODAY).problems.map(({ rule, file }) => `${rule} ${file.endsWith(path) ? 'example' : basename(file)}`);
};

const formatOf = (path: string): 'md' | 'mdx' | 'yaml' => (path.endsWith('.yaml') ? 'yaml' : path.endsWith('.mdx') ? 'mdx' : 'md');

/** Rules that an example breaks, beside what is found in the entries around it and in an entry without it. */
const rulesIn = ({ id, example }: RuleText, which: 'wrong' | 'right'): string[] => {
  const { at, file } = example!;
  const plain = pathOf(at);
  const path = file?.[which] ?? plain;
  const around = new Set(problemsWith(plain, fileOf(at, '', formatOf(plain))));
  if (which === 'wrong') around.delete(`${id} example`);
  const found = problemsWith(path, fileOf(at, example![which], formatOf(path)));
  return [...new Set(found.filter((problem) => !around.has(problem)).map((problem) => problem.split(' ')[0]!))];
};

/** Rules whose example would need a file of bytes, two files, or hundreds of lines; the reason stands in their tests. */
const WITHOUT = RULE_TEXTS.filter(({ example }) => !example).map(({ id }) => id);

describe('the example of a rule', () => {
  it.each(RULE_TEXTS.filter(({ example }) => example))('breaks $id and no other rule; mended, it breaks none', (rule) => {
    expect(rulesIn(rule, 'wrong')).toEqual([rule.id]);
    expect(rulesIn(rule, 'right')).toEqual([]);
  });

  it('is missing for few', () => {
    expect(WITHOUT.length).toBeLessThan(RULE_TEXTS.length / 3);
    expect(COLLECTION_NAMES).toContain('guides');
  });
});
