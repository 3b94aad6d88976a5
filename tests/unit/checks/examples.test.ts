import { describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { RULE_TEXTS } from '#src/checks/registry.ts';
import type { Example } from '#src/content/rule-text.ts';
import { builders, makeSite } from '../../support/entries.ts';
import { pdf, photo } from '../../support/trees.ts';
import { markdown, TODAY, within, writeTree, type Tree } from '../support/content-tree.ts';
import { describedFiles, examplePlan, treeOf } from '../support/examples.ts';

/** What examples may lead to: an entry of each collection, and files beside them that a guide uses. */
const AROUND: Tree = {
  'site/site.yaml': makeSite(),
  'departments/finance.yaml': builders.departments({ title: 'กองคลังกลาง', code: 'คก.', contact: { telephone: '053-211-234' } }),
  'communities/front-desk.yaml': builders.communities({ members: [{ role: 'practitioner', post: 'เจ้าพนักงานธุรการ' }] }),
  'guides/around.md': markdown(builders.guides({ title: 'รอบตัว' }), '[ก](./photo.jpg) [ข](./form.pdf)\n'),
  'guides/photo.jpg': photo(),
  'guides/form.pdf': pdf(),
  'guides/roles.md': markdown(builders.guides({ title: 'บทบาทของคน' }), 'เนื้อหา\n'),
  'plans/2565.yaml': examplePlan(),
};

const problemsIn = async (example: Example, which: 'wrong' | 'right') => {
  const folder = writeTree(await treeOf(example, which, AROUND));
  return (await inspectContent(folder, TODAY)).problems.map((problem) => within(folder, problem));
};

describe('the example of a rule', () => {
  it('stands among files that break none', async () => {
    expect((await inspectContent(writeTree(AROUND), TODAY)).problems).toEqual([]);
  });

  it.each(RULE_TEXTS)('breaks $id and no other rule; mended, it breaks none', async ({ id, example }) => {
    const wrong = await problemsIn(example, 'wrong');
    expect([...new Set(wrong.map(({ rule }) => rule))]).toEqual([id]);
    expect(await problemsIn(example, 'right')).toEqual([]);
  });

  it('describes no file that is not made, and none is made that nobody describes', () => {
    const described = RULE_TEXTS.flatMap(({ example }) =>
      'at' in example ? [] : [example.wrong, example.right].flatMap((files) => Object.values(files)),
    ).flatMap((file) => (typeof file === 'string' ? [] : file.described));
    expect([...new Set(described)].sort()).toEqual(describedFiles().sort());
  });
});
