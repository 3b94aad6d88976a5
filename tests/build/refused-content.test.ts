import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTree, fingerprint, placesFor, removeTemporaryFolders, runBuild } from '../support/build.ts';
import {
  asset,
  department,
  emptyMunicipality,
  guide,
  lineOf,
  manual,
  markdownFile,
  siteFields,
  withFiles,
  yamlFile,
} from '../support/trees.ts';

afterAll(removeTemporaryFolders);

/** A file with one fault: its report must name `field`, the line on which `at` first stands, and `hint`. */
interface Fault {
  name: string;
  path: string;
  file: string;
  at: string;
  field: string;
  hint: string | RegExp;
}

const body = (lines: string) => `ย่อหน้าแรก\n\n${lines}\n`;
let count = 0;
const inField = (name: string, fields: Record<string, unknown>, at: string, field: string, hint: Fault['hint']): Fault => ({
  name,
  path: `guides/field-${++count}.md`,
  file: guide(fields),
  at,
  field,
  hint,
});
const inBody = (format: 'md' | 'mdx', name: string, lines: string, hint: Fault['hint'] = 'วิธีแก้: '): Fault => ({
  name: `${name} (.${format})`,
  path: `guides/body-${++count}.${format}`,
  file: guide({}, body(lines)),
  at: lines.split('\n').at(-1)!,
  field: 'เนื้อหา',
  hint,
});

const references: Fault[] = [
  inField('to an entry', { related: ['guides/writing-guide', 'guides/wrting-guide'] }, 'wrting', 'related[2]', /guides\/writing-guide/),
  {
    name: 'to a department',
    path: 'manuals/permit.md',
    file: manual({ department: 'enginering' }),
    at: 'department:',
    field: 'department',
    hint: /engineering/,
  },
  {
    name: 'to a row of a plan',
    path: 'assets/row.md',
    file: asset({ planRows: ['2565/km-1/3'] }),
    at: '2565/km-1/3',
    field: 'planRows[1]',
    hint: 'กิจกรรมของแผน',
  },
  {
    name: 'to a file that is not beside the entry',
    path: 'assets/file.md',
    file: asset({ attachments: [{ title: 'แบบฟอร์ม', file: 'from.pdf' }] }),
    at: 'from.pdf',
    field: 'attachments[1].file',
    hint: 'น่าจะหมายถึง form.pdf',
  },
  {
    name: 'from the details of the municipality',
    path: 'site/site.yaml',
    file: yamlFile({ ...siteFields, topServices: ['pernit'] }),
    at: 'pernit',
    field: 'topServices[1]',
    hint: /permit/,
  },
  inBody('md', 'in a link of the text', 'อ่าน [ต่อ](/guides/wrting-guide/)', '/guides/writing-guide/'),
  inBody('mdx', 'in a link of the text', 'อ่าน [ต่อ](./wrting-guide.md)', '/guides/writing-guide/'),
  inBody('md', 'in a link of the text to a file', 'อ่าน [ต่อ](../assets/from.pdf)', 'assets/form.pdf'),
];

const fields: Fault[] = [
  inField('a day that is not in the calendar', { updated: '2022-02-30' }, 'updated:', 'updated', '2022-02-30'),
  inField('a day in the Buddhist era', { updated: '2565-01-12' }, 'updated:', 'updated', '2022-01-12'),
  inField('a day in words', { updated: '12 มกราคม 2565' }, 'updated:', 'updated', '12 มกราคม 2565'),
  inField('a mistyped field', { sumary: 'สรุป' }, 'sumary:', 'sumary', 'summary'),
  inField('a choice that is not offered', { group: 'concpt' }, 'group:', 'group', 'concept'),
  inField('a javascript: link', { sources: [{ document: 'ก', url: 'javascript:alert(1)' }] }, 'url:', 'sources[1].url', 'https://'),
  inField('a link without a scheme', { sources: [{ document: 'ก', url: '//evil.example/' }] }, 'url:', 'sources[1].url', 'https://'),
  inField('a superseded entry without a successor', { status: 'superseded' }, 'status:', 'status', 'supersededBy:'),
  {
    name: 'a field that is missing',
    path: 'guides/missing.md',
    file: markdownFile({ title: 'ไม่มีวันที่', group: 'concept' }),
    at: 'title:',
    field: 'updated',
    hint: 'ยังไม่ได้กรอก',
  },
  { name: 'a file without front matter', path: 'guides/bare.md', file: 'ข้อความ', at: 'ข้อความ', field: '-', hint: '---' },
  {
    name: 'YAML that cannot be read',
    path: 'guides/yaml.md',
    file: '---\ntitle: ก\ngroup: a: b\n---\n',
    at: 'group',
    field: 'YAML',
    hint: ':',
  },
];

const addresses: Fault[] = [
  {
    name: 'two files with one id',
    path: 'guides/writing-guide.yaml',
    file: yamlFile({ title: 'ก', group: 'concept', updated: '2022-01-12' }),
    at: 'title:',
    field: 'ชื่อไฟล์',
    hint: /รหัส "writing-guide" ซ้ำกับ .*guides\/writing-guide\.md/,
  },
  { name: 'an id that makes no address', path: 'guides/ชื่อไทย.md', file: guide(), at: '---', field: 'ชื่อไฟล์', hint: 'a–z' },
  inField(
    'a former address that another entry claims',
    { aliases: ['/guides/claimed/'] },
    '/guides/claimed/',
    'aliases[1]',
    '/guides/claimed/',
  ),
  inField(
    'a former address at which an entry is',
    { aliases: ['/guides/writing-guide/'] },
    '/guides/writing-guide/',
    'aliases[1]',
    '/guides/writing-guide/',
  ),
  // Two pages at one address: which of them is written would be chance.
  ...['/', '/guides/', '/search/', '/data/', '/process/learning/'].map((alias) =>
    inField(`a former address that is the page ${alias}`, { aliases: [alias] }, `- ${alias}`, 'aliases[1]', alias),
  ),
];

const unsafe: Fault[] = [
  inBody('md', 'a script', '<script>alert(1)</script>', 'HTML'),
  inBody('md', 'a handler on an element', '<div onclick="alert(1)">ก</div>', 'HTML'),
  inBody('md', 'an element inside a line', 'ตัว <b>หนา</b>', 'HTML'),
  inBody('md', 'a frame', '<iframe src="https://example.org/"></iframe>', 'HTML'),
  inBody('md', 'an image with a handler', 'ก <img src=x onerror=alert(1)>', 'HTML'),
  inBody('mdx', 'an import', `import fs from 'node:fs'`, 'import'),
  inBody('mdx', 'an export', 'export const secret = 1', 'export'),
  inBody('mdx', 'an expression', '{process.env.HOME}', 'โค้ด'),
  inBody('mdx', 'an expression inside a line', 'ผลคือ {1 + 1} ครับ', 'โค้ด'),
  inBody('mdx', 'an unknown component', '<Chart />', 'Callout'),
  inBody('mdx', 'a script element', '<script>alert(1)</script>', 'script'),
  inBody('mdx', 'an element with a handler', '<div onclick="alert(1)">ก</div>', 'div'),
  inBody('mdx', 'a handler on a component', '<Callout onclick="alert(1)">ก</Callout>', 'onclick'),
  inBody('mdx', 'set:html on a component', '<Callout set:html="<script>alert(1)</script>">ก</Callout>', 'set:html'),
  inBody('mdx', 'an attribute that is code', '<Callout title={globalThis.name}>ก</Callout>', 'โค้ด'),
  inBody('mdx', 'attributes spread from code', '<Callout {...globalThis}>ก</Callout>', 'โค้ด'),
  inBody('mdx', 'a choice that a component does not offer', '<Callout kind="danger">ก</Callout>', 'warning'),
  ...(['md', 'mdx'] as const).flatMap((format) => [
    inBody(format, 'a link with javascript:', '[ก](javascript:alert(1))'),
    inBody(format, 'a link with javascript: in mixed case', '[ก](JaVaScript:alert(1))'),
    inBody(format, 'a link with javascript: spelt with a character reference', '[ก](java&#115;cript:alert(1))'),
    inBody(format, 'a link with javascript: in a reference', '[ก][ข]\n\n[ข]: javascript:alert(1)'),
    inBody(format, 'an image with javascript:', '![ก](javascript:alert(1))'),
    inBody(format, 'a link with data:', '[ก](data:text/html,abc)'),
    inBody(format, 'a link to another host without a scheme', '[ก](//evil.example/)'),
  ]),
  // MDX reads angle brackets as components, so these two are for Markdown only.
  inBody('md', 'a link with a tab inside javascript:', '[ก](<java&#9;script:alert(1)>)'),
  inBody('md', 'an autolink with javascript:', '<javascript:alert(1)>'),
];

const faults = [...references, ...fields, ...addresses, ...unsafe];
const tree = withFiles(emptyMunicipality(), {
  'departments/engineering.yaml': department(),
  'guides/writing-guide.md': guide({ title: 'คู่มือผู้เขียน' }),
  'guides/claimant.md': guide({ aliases: ['/guides/claimed/'] }),
  'assets/form.pdf': 'แบบฟอร์ม',
  ...Object.fromEntries(faults.map(({ path, file }) => [path, file])),
  'manuels/folder.md': guide(),
});

describe('a content tree with many faults', () => {
  let status: number | null;
  let text: string;
  let reports: string[];
  beforeAll(async () => {
    ({ status, text } = await buildTree(tree));
    reports = text.split(/\n(?=✗ )/);
  });
  const reportAt = (path: string, line: number) => reports.filter((report) => report.includes(`content/${path}:${line}:`)).join('\n');
  const expectReport = ({ path, at, field, hint }: Fault) => {
    const report = reportAt(path, lineOf(tree, path, at));
    expect(report.split('\n').map((text) => text.trim().replace(/ \(.*\)$/, ''))).toContain(`ช่อง: ${field}`);
    if (typeof hint === 'string') expect(report).toContain(hint);
    else expect(report).toMatch(hint);
  };

  it('is refused: the command ends with status 1 and says how many there are, in Thai', () => {
    expect(status).toBe(1);
    expect(text).toContain(`เนื้อหามีปัญหา ${text.match(/^✗ \S+:\d+:\d+$/gm)?.length} รายการ`);
  });

  it('is told a way to mend each of them', () => {
    expect(text.match(/^ {4}วิธีแก้: \S/gm)?.length).toBe(text.match(/^[✗!·] \S+:\d+:\d+$/gm)?.length);
  });

  it('is told of a folder that is no collection, with the nearest name', () => {
    expect(reportAt('manuels', 1)).toContain('manuals');
  });

  describe('names the file, the line, the field and the nearest ids of a broken reference', () => {
    it.each(references)('$name', expectReport);
  });
  describe('names the file, the line and the field of a value that cannot be', () => {
    it.each(fields)('$name', expectReport);
  });
  describe('names both sides of a quarrel over an address', () => {
    it.each(addresses)('$name', expectReport);
  });
  describe('names the file and the line of text that could run code in a browser', () => {
    it.each(unsafe)('$name', expectReport);
  });
});

describe('a tree that was built before and has become wrong', () => {
  it('leaves the previous output as it was, byte for byte, and nothing beside it', async () => {
    const places = placesFor(withFiles(emptyMunicipality(), { 'guides/a.md': guide({ related: ['guides/nowhere'] }) }));
    mkdirSync(places.out);
    writeFileSync(join(places.out, 'index.html'), 'เว็บไซต์เดิม');
    // The mark of a build, without which no folder is replaced.
    writeFileSync(join(places.out, '.tessaban-km'), '');
    const before = fingerprint(places.out);
    const { status, text } = await runBuild(places);
    expect(text).toContain('guides/nowhere');
    expect(status).toBe(1);
    expect(fingerprint(places.out)).toEqual(before);
    expect(readdirSync(dirname(places.out)).sort()).toEqual(['content', 'out']);
  });
});

describe('an entry for everybody that cannot do without one for staff', () => {
  it('stops the public build with the file, the line and the field', async () => {
    const tree = withFiles(emptyMunicipality(), {
      'departments/engineering.yaml': department({ audience: 'staff' }),
      'manuals/permit.md': manual(),
    });
    const { status, text } = await buildTree(tree);
    expect(status).toBe(1);
    expect(text).toContain(`manuals/permit.md:${lineOf(tree, 'manuals/permit.md', 'department:')}:`);
    expect(text).toContain('ช่อง: department (');
  });
});

describe('a content folder that is none', () => {
  it('is refused when it has no details of the municipality', async () => {
    const { status, text } = await buildTree({ 'guides/a.md': guide() });
    expect(status).toBe(1);
    expect(text).toContain('site/site.yaml');
  });

  it('is refused when it does not exist', async () => {
    const { content, out } = placesFor({});
    const { status, text } = await runBuild({ content: join(content, 'missing'), out });
    expect(status).toBe(1);
    expect(text).toContain('missing');
    expect(text).toContain('KM_CONTENT');
  });
});
