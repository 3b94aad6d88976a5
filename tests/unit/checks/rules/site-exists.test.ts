import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteExists } from '#src/checks/rules/site-exists.ts';
import { makeGuide, makeSite } from '../../../support/entries.ts';
import { loadTree, problemsOf, writeTree } from '../../support/content-tree.ts';

describe('a municipality', () => {
  it('that does not say who it is cannot be built', () => {
    const folder = writeTree({ 'guides/km.yaml': makeGuide({ quotations: [{ text: 'ก' }] }) });
    expect(problemsOf(folder)).toMatchObject([{ file: 'site/site.yaml', line: 1, what: 'ไม่พบข้อมูลหน่วยงาน', rule: siteExists.id }]);
  });

  it('that does not say who it is is told from where the command runs', () => {
    const folder = writeTree({});
    expect(() => loadTree(folder)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ file: relative('', join(folder, 'site/site.yaml')) })] }),
    );
  });

  it.each([
    ['in a field', makeSite({ kind: 'village' }), 'kind'],
    ['in its YAML', 'name: ก\nname: ข\n', 'YAML'],
  ])('that says it wrongly %s is told what is wrong, not that it is missing', (_, site, field) => {
    expect(problemsOf(writeTree({ 'site/site.yaml': site })).map((problem) => problem.field)).toEqual([field]);
  });
});

describe('a municipality whose file has another ending', () => {
  it.each(['site.yml', 'site.YAML'])('is told to rename %s, not to write anew', (name) => {
    const problems = problemsOf(writeTree({ [`site/${name}`]: makeSite() })).filter(({ rule }) => rule === siteExists.id);
    expect(problems).toMatchObject([{ file: `site/${name}`, fix: 'เปลี่ยนชื่อไฟล์เป็น site/site.yaml และเก็บไว้เฉพาะส่วนข้อมูล' }]);
  });
});
