import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { makeGuide, makeSite } from '../../support/entries.ts';
import { markdown, placeOf, within, writeTree, type Tree } from '../support/content-tree.ts';

const read = (tree: Tree) => {
  const folder = writeTree(tree);
  const { problems, ...files } = readContent(folder);
  return { ...files, problems: problems.map((problem) => within(folder, problem)) };
};
const problem = (tree: Tree) => {
  const { problems } = read(tree);
  return problems.map((one) => `${placeOf(one)} ${one.what}`);
};

describe('reading a content folder', () => {
  it('finds entries by collection and file name', () => {
    const { entries, problems } = read({
      'site/site.yaml': makeSite(),
      'guides/km.md': markdown(makeGuide({ title: 'ก' }), 'เนื้อหา\n'),
      'guides/roles.mdx': markdown(makeGuide()),
      'glossary/asset.yml': makeGuide(),
    });
    expect(problems).toEqual([]);
    expect(entries.map(({ collection, id, format, path }) => [collection, id, format, path])).toEqual([
      ['glossary', 'asset', 'yaml', 'glossary/asset.yml'],
      ['guides', 'km', 'md', 'guides/km.md'],
      ['guides', 'roles', 'mdx', 'guides/roles.mdx'],
      ['site', 'site', 'yaml', 'site/site.yaml'],
    ]);
    expect(entries[1]).toMatchObject({ data: { title: 'ก' }, body: 'เนื้อหา\n' });
  });

  it('takes every other file of a collection for one that lies beside the entries', () => {
    const { attachments, problems } = read({ 'assets/checklist.pdf': 'x', 'assets/photo.JPG': 'x' });
    expect(problems).toEqual([]);
    expect(attachments.map(({ collection, name }) => `${collection}/${name}`)).toEqual(['assets/checklist.pdf', 'assets/photo.JPG']);
  });

  it('passes over what is not content: hidden files, notes for editors, files beside the collections', () => {
    expect(read({ '.git/config': 'x', 'README.md': 'x', 'guides/README.md': 'x', 'guides/.draft.md': 'x' })).toEqual({
      entries: [],
      attachments: [],
      problems: [],
    });
  });

  it.each([
    ['written on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('reads a file %s as any other', (_, change) => {
    const text = markdown(makeGuide({ title: 'ก' }), '\n## หัวข้อ\n\nข้อความ\n');
    const [plain] = read({ 'guides/km.md': text }).entries;
    const [changed] = read({ 'guides/km.md': change(text) }).entries;
    const parts = ({ data, body, bodyOffset, yaml, yamlOffset }: NonNullable<typeof plain>) => ({
      data,
      body,
      bodyOffset,
      yaml,
      yamlOffset,
    });
    expect(parts(changed!)).toEqual(parts(plain!));
  });

  it('has no file when the folder is not there', () => {
    const folder = join(writeTree({}), 'gone');
    const { entries, problems } = readContent(folder);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ what: 'ไม่พบโฟลเดอร์เนื้อหานี้', severity: 'error' }]);
    expect(problems[0]?.fix).toContain('KM_CONTENT');
  });

  it('has no file when the folder is a file', () => {
    const folder = join(writeTree({ 'site.yaml': 'x' }), 'site.yaml');
    expect(readContent(folder).problems).toMatchObject([{ what: 'ไม่พบโฟลเดอร์เนื้อหานี้' }]);
  });

  it('names files from where the command runs', () => {
    const folder = writeTree({ 'guides/km.md': markdown(makeGuide()) });
    expect(readContent(folder).entries[0]?.file).toBe(relative('', join(folder, 'guides/km.md')));
    expect(readContent(join(folder, 'gone')).problems[0]?.file).toBe(relative('', join(folder, 'gone')));
  });
});

describe('what cannot be read is reported', () => {
  it('for a folder that is no collection, with the one that was meant', () => {
    const { problems } = read({ 'manual/sign-tax.md': markdown({}) });
    expect(problems).toMatchObject([{ what: 'ไม่รู้จักชุดข้อมูล "manual"', fix: 'เปลี่ยนชื่อโฟลเดอร์เป็น manuals' }]);
  });

  it('for a folder within a collection', () => {
    expect(problem({ 'guides/2565/km.md': markdown(makeGuide()) })).toEqual(['guides/2565:1 - ไม่รองรับโฟลเดอร์ย่อย']);
  });

  it.each(['การจัดการความรู้.md', 'Building-Permit.md', 'building permit.md', 'building_permit.md'])('for the file name %s', (name) => {
    expect(problem({ [`guides/${name}`]: markdown(makeGuide()) })).toEqual([
      `guides/${name}:1 ชื่อไฟล์ "${name.replace('.md', '')}" ใช้เป็นที่อยู่ของหน้าไม่ได้`,
    ]);
  });

  it('for two files of one id', () => {
    const problems = problem({ 'guides/km.md': markdown(makeGuide()), 'guides/km.yaml': makeGuide() });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^guides\/km\.yaml:1 ชื่อไฟล์ รหัส "km" ซ้ำกับ .*guides\/km\.md$/);
  });

  it('for Markdown without front matter', () => {
    expect(problem({ 'guides/km.md': '# หัวข้อ\n' })).toEqual(['guides/km.md:1 - ไม่พบส่วนหัวของไฟล์']);
  });

  it.each([
    ['a field that is there twice', 'title: ก\nupdated: 2022-01-12\ntitle: ข', 4, 'มีช่องเดียวกันเขียนซ้ำสองครั้ง'],
    ['a tab', 'steps:\n\t- ก', 3, 'ใช้ปุ่ม Tab ย่อหน้า'],
    ['a colon in a text', 'summary: ก\ntitle: ก: ข', 3, 'ย่อหน้าหรือเครื่องหมาย : ไม่ถูกต้อง'],
    ['a quotation mark that is not closed', 'title: "ก', 3, 'รูปแบบ YAML ไม่ถูกต้อง'],
  ])('for %s, with the line in the file', (_, fields, line, what) => {
    const problems = problem({ 'guides/km.md': `---\n${fields}\n---\nเนื้อหา\n` });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`guides/km.md:${line} YAML ${what}`);
  });

  it('for YAML files from their first line', () => {
    expect(problem({ 'glossary/asset.yaml': 'title: ก\ntitle: ข\n' })).toEqual(['glossary/asset.yaml:2 YAML มีช่องเดียวกันเขียนซ้ำสองครั้ง']);
  });

  it('and does not keep the other files from being read', () => {
    const { entries, problems } = read({
      'guides/bad.md': 'ก\n',
      'guides/good.md': markdown(makeGuide()),
      'guides/worse.md': '---\na: 1\na: 2\n---\n',
      'nothing/x.md': '',
    });
    expect(entries.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toHaveLength(3);
  });
});
