import { describe, expect, it } from 'vitest';
import { makeDepartment, makeGuide, makePlan, makePlanRow, makePlanTable, makeSite } from '../../support/entries.ts';
import { photo } from '../../support/trees.ts';
import { loadTree, markdown, placeOf, problemsOf, writeTree, type Tree } from '../support/content-tree.ts';

const site = { 'site/site.yaml': makeSite() };
const problems = (tree: Tree) => problemsOf(writeTree({ ...site, ...tree }));

describe('a municipality', () => {
  it('with nothing but itself is whole', () => {
    const content = loadTree(writeTree(site));
    expect(content.site.name).toBe('เทศบาลตำบลทดสอบ');
    expect(content).toMatchObject({ entries: [], attachments: [], hidden: 0, warnings: [] });
  });
});

describe('everything that is wrong', () => {
  it('comes in one run, with file, line and field', () => {
    const wrong = problems({
      'manuals/sign-tax.md': '---\ntitle: ภาษีป้าย\ndepartment: finanse\nissued: 2565-01-12\nupdated: 2022-01-12\n---\n\nข้อความ <b>หนา</b>\n',
      'guides/km.yaml': 'title: ก\ngroup: consept\nupdated: 2022-01-12\n',
      'guides/bad.md': 'ไม่มีส่วนหัว\n',
      'glossary/asset.yaml': 'title: ก\ntitle: ข\n',
      'departments/finance.yaml': makeDepartment(),
      'mannuals/x.md': '',
    });
    expect(wrong.map(placeOf).sort()).toEqual(
      [
        'manuals/sign-tax.md:3 department',
        'manuals/sign-tax.md:4 issued',
        'manuals/sign-tax.md:8 เนื้อหา',
        'guides/km.yaml:2 group',
        'guides/bad.md:1 -',
        'glossary/asset.yaml:2 YAML',
        'mannuals:1 -',
      ].sort(),
    );
  });

  it('is said with how to mend it', () => {
    const [problem] = problems({ 'guides/km.yaml': makeGuide({ group: 'consept' }) });
    expect(problem?.what).toBe('ค่า "consept" ใช้ไม่ได้');
    expect(problem?.fix).toContain('น่าจะหมายถึง concept');
  });

  it('names a list item by its place, counted from 1', () => {
    const guide = 'title: ก\ngroup: concept\nquotations:\n  - text: ก\n  - author: ข\nupdated: 2022-01-12\n';
    expect(problems({ 'guides/km.yaml': guide }).map(placeOf)).toEqual(['guides/km.yaml:5 quotations[2].text']);
  });

  it('names a mistyped field with the one that was meant, deep in a list too', () => {
    const guide = 'title: ก\ngroup: concept\nquotations:\n  - text: ก\n    autor: ข\nupdated: 2022-01-12\n';
    expect(problems({ 'guides/km.yaml': guide })).toMatchObject([
      { line: 5, field: 'quotations[1].autor', fix: 'น่าจะหมายถึง author (ผู้กล่าว) เปลี่ยนชื่อช่องเป็น author' },
    ]);
  });

  it('names a mistyped field of a measure with the one that was meant', () => {
    const row = makePlanRow({ targets: [{ printed: 'ตามแผน', measure: { by: 'none', reason: 'ไม่มีข้อมูล', resaon: 'ก' } }] });
    const [problem] = problems({ 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [row] })] }) });
    expect(problem).toMatchObject({
      field: 'tables[1].rows[1].targets[1].measure.resaon',
      fix: 'น่าจะหมายถึง reason (เหตุที่วัดไม่ได้) ซึ่งมีอยู่แล้ว ให้ลบบรรทัดนี้ หรือรวมค่าไว้ในช่อง reason',
    });
  });

  it('in a file that is no group of fields is said once', () => {
    expect(problems({ 'guides/km.yaml': '- ก\n- ข\n' }).map(placeOf)).toEqual(['guides/km.yaml:1 -']);
  });

  it('in an entry is not said again of those that refer to it', () => {
    const wrong = problems({
      'guides/km.md': markdown(makeGuide({ related: ['guides/roles'] }), 'ก'),
      'guides/roles.yaml': makeGuide({ title: '' }),
    });
    expect(wrong.map(placeOf)).toEqual(['guides/roles.yaml:1 title']);
  });

  it.each([
    ['another encoding', Buffer.from('title: \xb7\xe8\xcd', 'latin1')],
    ['no front matter', 'ข้อความ\n'],
    ['data that YAML cannot read', '---\ntitle: [ก\n---\n\n## หัวข้อ\n'],
    ['a conflict of Git', '---\ntitle: ก\n---\n\n<<<<<<< HEAD\n'],
    ['a control character', '---\ntitle: ก\vข\n---\n'],
    ['nothing', ''],
  ])('in a file with %s is said once, and not of those that refer to it', (_, text) => {
    const wrong = problems({
      'departments/engineering.md': text,
      'guides/km.md': markdown(
        makeGuide({ department: 'engineering', related: ['departments/engineering'] }),
        '[ก](../departments/engineering.md#หัวข้อ) [ข](/departments/engineering/) [ค](/departments/engineering/manuals/)\n',
      ),
    });
    expect(wrong.map(({ file }) => file)).toEqual(['departments/engineering.md']);
  });

  it('in the file of the municipality is said once', () => {
    expect(problems({ 'site/site.yaml': 'name: *ก: ข\nhead: [ข\n', 'guides/km.md': markdown(makeGuide(), 'ก') }).map(placeOf)).toEqual([
      'site/site.yaml:1 YAML',
      'site/site.yaml:2 YAML',
    ]);
  });

  it('counts in the message', () => {
    const folder = writeTree({ ...site, 'guides/a.yaml': makeGuide({ title: '' }), 'guides/b.yaml': makeGuide({ group: 'x' }) });
    expect(() => loadTree(folder)).toThrow('เนื้อหามีปัญหา 2 รายการ');
  });

  it('against a rule says which rule, and how severe it is', () => {
    const wrong = problems({ 'guides/km.md': markdown(makeGuide(), '# ก\n\nโทร 0812345678\n') });
    expect(wrong.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['heading-level', 'error'],
      ['mobile-number', 'warning'],
    ]);
  });

  it('but stops no build is a warning of what is built', () => {
    const { warnings, entries } = loadTree(writeTree({ ...site, 'guides/km.md': markdown(makeGuide(), 'โทร 0812345678\n') }));
    expect(entries).toHaveLength(1);
    expect(warnings.map(({ rule }) => rule)).toEqual(['mobile-number']);
  });
});

describe('a body', () => {
  const check = (body: string, format = 'md') => {
    const above = markdown(makeGuide()).split('\n').length - 1;
    return problems({ [`guides/km.${format}`]: markdown(makeGuide(), body), 'guides/photo.jpg': photo() }).map(
      ({ line, what }) => `${line - above} ${what}`,
    );
  };

  it('in Markdown may hold everything that Markdown has', () => {
    const body = `
## หัวข้อ

ข้อความ **หนา** *เอน* ~~ขีด~~ \`<b>โค้ด</b>\` และ 1 < 2 > 0 & {วงเล็บ}[^1]

- [x] งาน
- [ ] งาน

| ก | ข |
| - | - |
| 1 | 2 |

\`\`\`html
<script>alert(1)</script>
\`\`\`

> คำคม

![ภาพ](./photo.jpg) <https://example.go.th> \\<b\\>

[^1]: เชิงอรรถ
`;
    expect(check(body)).toEqual([]);
  });

  it('may be empty', () => {
    expect(check('')).toEqual([]);
    expect(check('\n\n')).toEqual([]);
  });

  it('in MDX has links, images and headings like any other', () => {
    expect(check('# ก\n\n[ข](javascript:x) ![](./photo.jpg)\n', 'mdx').sort()).toEqual([
      '1 หัวข้อระดับ 1 "ก" ซ้ำกับชื่อเรื่อง',
      '3 ภาพไม่มีคำบรรยาย',
      '3 ลิงก์ "javascript:x" ไม่ปลอดภัย',
    ]);
  });
});
