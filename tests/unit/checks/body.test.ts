import { describe, expect, it } from 'vitest';
import { checkBody, checkLink } from '#src/checks/body.ts';
import { ReferenceIndex } from '#src/checks/relations.ts';
import type { RawEntry } from '#src/content/read.ts';
import { makeGuide } from '../../support/entries.ts';

/** Lines above the body of the entries here, so that a line of the body is not by chance one of the file. */
const ABOVE = 10;

const makeRaw = (body: string, format: RawEntry['format'] = 'md'): RawEntry => ({
  collection: 'guides',
  id: 'km',
  file: 'guides/km.md',
  path: 'guides/km.md',
  format,
  data: makeGuide(),
  yaml: '',
  yamlOffset: 1,
  body,
  bodyOffset: ABOVE,
});

const context = {
  index: new ReferenceIndex([
    { collection: 'guides', id: 'km', data: {} },
    { collection: 'guides', id: 'roles', data: { aliases: ['/guides/old/'] } },
    { collection: 'plans', id: '2565', data: {} },
  ]),
  files: new Set(['guides/photo.jpg', 'guides/map.js', 'assets/form.pdf', 'guides/แบบฟอร์ม.pdf']),
  isPicture: (_collection: string, name: string) => name === 'photo.jpg',
};

/** `line what` of each problem, the line counted from the first of the body. */
const check = (body: string, format?: RawEntry['format']) =>
  checkBody(makeRaw(body, format), context).problems.map(({ line, what }) => `${line - ABOVE} ${what}`);

describe('a body in Markdown', () => {
  it('may hold everything that Markdown has', () => {
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

  it.each([
    ['a block', 'ก\n\n<div>\nข\n</div>\n', ['3 มี HTML ในเนื้อหา: <div>\nข\n</div>']],
    ['within a line', 'ก\n\nข <br> ค\n', ['3 มี HTML ในเนื้อหา: <br>']],
    ['a script', '<script>alert(1)</script>\n', ['1 มี HTML ในเนื้อหา: <script>alert(1)</script>']],
    ['a comment', 'ก\n<!-- ลับ -->\n', ['2 มี HTML ในเนื้อหา: <!-- ลับ -->']],
    ['in a list', '- ก\n- ข\n  <b>\n', ['3 มี HTML ในเนื้อหา: <b>']],
    ['in a table', '| ก |\n| - |\n| <img src=x onerror=alert(1)> |\n', ['3 มี HTML ในเนื้อหา: <img src=x onerror=alert(1)>']],
    ['in a footnote', 'ก[^1]\n\n[^1]: ข <i>\n', ['3 มี HTML ในเนื้อหา: <i>']],
    ['in a heading', '## ก <u>\n', ['1 มี HTML ในเนื้อหา: <u>']],
    ['in a quotation', '> ก\n> <u>\n', ['2 มี HTML ในเนื้อหา: <u>']],
    ['a declaration', '<!DOCTYPE html>\n', ['1 มี HTML ในเนื้อหา: <!DOCTYPE html>']],
    ['of a component, which only MDX has', 'ก\n\n<Callout>\n', ['3 มี HTML ในเนื้อหา: <Callout>']],
  ])('has no raw HTML: %s', (_, body, problems) => {
    expect(check(body)).toEqual(problems);
  });

  it('with raw HTML is told what to write instead', () => {
    const [problem] = checkBody(makeRaw('<b>'), context).problems;
    expect(problem).toMatchObject({ file: 'guides/km.md', line: ABOVE + 1, field: 'เนื้อหา', severity: 'error' });
    expect(problem?.fix).toContain('Callout');
    expect(problem?.fix).toContain('\\<');
  });

  it('has headings from level 2, since its title is level 1', () => {
    expect(check('ก\n\n# หัวข้อ\n\n## รอง\n')).toEqual(['3 หัวข้อระดับ 1 "หัวข้อ" ซ้ำกับชื่อเรื่อง']);
    expect(check('หัวข้อ\n======\n')).toEqual(['1 หัวข้อระดับ 1 "หัวข้อ" ซ้ำกับชื่อเรื่อง']);
  });
});

describe('an image', () => {
  it.each(['![](./photo.jpg)', '![ ](./photo.jpg)', '![][photo]\n\n[photo]: ./photo.jpg'])('has a description, unlike %s', (body) => {
    expect(check(`ก\n\n${body}\n`)).toEqual(['3 ภาพไม่มีคำบรรยาย']);
  });

  it.each([
    '![ภาพ](https://example.go.th/a.jpg)',
    '![ภาพ](HTTP://example.go.th/a.jpg)',
    '![ภาพ][photo]\n\n[photo]: https://example.go.th/a.jpg',
  ])('is a file of our own, unlike %s', (body) => {
    expect(check(`ก\n\n${body}\n`)).toEqual([expect.stringMatching(/^\d ภาพอยู่ที่เว็บไซต์อื่น$/)]);
  });

  it('is there', () => {
    expect(check('![ภาพ](./foto.jpg)')).toEqual(['1 ไม่พบไฟล์ "foto.jpg"']);
  });

  it.each(['md', 'mdx'] as const)('in %s is a file that browsers show, since anything else would be a broken picture or code', (format) => {
    expect(check('ก\n\n![ภาพ](./map.js)\n', format)).toEqual(['3 "map.js" เปิดเป็นภาพไม่ได้ หรือเป็นชนิดที่เว็บแสดงไม่ได้']);
    expect(check('![ภาพ](../data/%2e%2e/%2e%2e/private.png)', format)).toEqual(['1 "../data/%2e%2e/%2e%2e/private.png" ไม่ใช่ไฟล์ภาพ']);
    expect(check('![ภาพ](/plans/2565/)', format)).toEqual(['1 "/plans/2565/" ไม่ใช่ไฟล์ภาพ']);
  });
});

describe('a link', () => {
  it.each([
    'https://example.go.th/a?b=1#c',
    'http://example.go.th',
    'mailto:saraban@example.go.th',
    'tel:+6655123456',
    '#หัวข้อ',
    '/guides/roles/',
    '/guides/roles/#หัวข้อ',
    './roles.md',
    'roles.md#หัวข้อ',
    '../guides/roles.md',
    '../guides/roles.mdx',
    '../plans/2565.yaml',
    '/plans/2565/#km-1-3',
    '/guides/old/',
    '/guides/',
    '/guides/2/',
    '/',
    '/search/?q=ภาษี',
    './photo.jpg',
    '../assets/form.pdf',
    './%E0%B9%81%E0%B8%9A%E0%B8%9A%E0%B8%9F%E0%B8%AD%E0%B8%A3%E0%B9%8C%E0%B8%A1.pdf',
  ])('may lead to %s', (url) => {
    expect(check(`[ก](${url})`)).toEqual([]);
  });

  it.each([
    ['[ก](javascript:alert(1))', 'javascript:alert(1)'],
    ['[ก](JAVASCRIPT:alert)', 'JAVASCRIPT:alert'],
    ['[ก](javascript&#58;alert)', 'javascript:alert'],
    ['[ก](javascript&colon;alert)', 'javascript:alert'],
    ['<javascript:alert>', 'javascript:alert'],
    ['[ก][x]\n\n[x]: javascript:alert', 'javascript:alert'],
    ['[ก](data:text/html,x)', 'data:text/html,x'],
    ['[ก](vbscript:x)', 'vbscript:x'],
    ['[ก](file:///etc/passwd)', 'file:///etc/passwd'],
    ['[ก](//evil.example)', '//evil.example'],
    ['![ก](data:image/png,x)', 'data:image/png,x'],
  ])('does not run code or leave by a back door: %s', (body, url) => {
    expect(check(body)).toEqual([expect.stringContaining(`ลิงก์ "${url}" ไม่ปลอดภัย`)]);
  });

  it('is told on which line it is unsafe', () => {
    expect(check('ก\n\nข\n\n- [ค](javascript:x)\n')).toEqual(['5 ลิงก์ "javascript:x" ไม่ปลอดภัย']);
  });

  it('does not leave by a backslash, which browsers read as a slash', () => {
    expect(check('[ก](</\\evil.example/>)')).toEqual([expect.stringContaining('ไม่ปลอดภัย')]);
  });

  it.each([
    ['./role.md', '1 ลิงก์ไปหน้า /guides/role/ ที่ไม่มีอยู่'],
    ['/guides/role/#x', '1 ลิงก์ไปหน้า /guides/role/ ที่ไม่มีอยู่'],
    ['../manuals/roles.md', '1 ลิงก์ไปหน้า /manuals/roles/ ที่ไม่มีอยู่'],
    ['/plans/2570/', '1 ลิงก์ไปหน้า /plans/2570/ ที่ไม่มีอยู่'],
    ['../plans/2570.yaml', '1 ลิงก์ไปหน้า /plans/2570/ ที่ไม่มีอยู่'],
    ['./gone.pdf', '1 ไม่พบไฟล์ "gone.pdf"'],
    ['../assets/photo.jpg', '1 ไม่พบไฟล์ "photo.jpg"'],
  ])('leads somewhere, unlike %s', (url, problem) => {
    expect(check(`[ก](${url})`)).toEqual([problem]);
  });

  it('to a page that is not there is answered with the nearest that is', () => {
    expect(checkLink('./role.md', makeRaw(''), context)?.[1]).toBe('ที่ใกล้เคียง: /guides/roles/');
  });

  it('to a file that is not there is answered with the nearest that is', () => {
    expect(checkLink('./foto.jpg', makeRaw(''), context)?.[1]).toBe('น่าจะหมายถึง guides/photo.jpg');
  });

  it('with a stray % is a problem of the entry, not a crash', () => {
    expect(check('ก\n\n[แบบ](./50%.pdf)\n')).toEqual(['3 ไม่พบไฟล์ "50%.pdf"']);
  });
});

describe('a body in MDX', () => {
  it('may hold the components that we offer', () => {
    const body = `
<Callout kind="tip" title="ก">

ข้อความ **หนา**

</Callout>

<Details title="เพิ่มเติม">ก</Details>

<Quotation author="ขงจื๊อ">ก</Quotation>

<ProcessWheel />

<ChangeElements />
`;
    expect(check(body, 'mdx')).toEqual([]);
  });

  it.each([
    ['an import', 'import X from "./x.js"\n\nก\n', '1 มีโค้ดใน MDX: import X from "./x.js"'],
    ['an export', 'ก\n\nexport const x = 1\n', '3 มีโค้ดใน MDX: export const x = 1'],
    ['an expression on its own', 'ก\n\n{process.env.HOME}\n', '3 มีโค้ดใน MDX: process.env.HOME'],
    ['an expression within a line', 'ก\n\nข {1 + 1} ค\n', '3 มีโค้ดใน MDX: 1 + 1'],
    ['a comment', '{/* ลับ */}\n', '1 มีโค้ดใน MDX: /* ลับ */'],
    ['a component of another name', 'ก\n\n<Chart />\n', '3 ใช้ <Chart> ไม่ได้'],
    ['an element of HTML', 'ก\n\nข <b>ค</b>\n', '3 ใช้ <b> ไม่ได้'],
    ['a script', '<script src="https://evil.example/x.js"></script>\n', '1 ใช้ <script> ไม่ได้'],
    ['a part of an object', '<Callout.Title />\n', '1 ใช้ <Callout.Title> ไม่ได้'],
    ['no name', '<>ก</>\n', '1 ใช้ <> ไม่ได้'],
    ['a word of the language for a name', '<constructor />\n', '1 ใช้ <constructor> ไม่ได้'],
    ['an attribute in code', '<Callout title={x}>ก</Callout>\n', '1 ค่าของ title ใน <Callout> เป็นโค้ด'],
    ['attributes in code', '<Callout {...x}>ก</Callout>\n', '1 ค่าของ {…} ใน <Callout> เป็นโค้ด'],
    ['an attribute that nobody knows', '<Callout onclick="x">ก</Callout>\n', '1 <Callout> ไม่มีช่อง onclick'],
    ['a word of the language for an attribute', '<Callout constructor="x">ก</Callout>\n', '1 <Callout> ไม่มีช่อง constructor'],
    ['a value that nobody knows', '<Callout kind="danger">ก</Callout>\n', '1 ค่า "danger" ของ kind ใช้ไม่ได้'],
    ['a component within a component', '<Callout>\n\n<Chart />\n\n</Callout>\n', '3 ใช้ <Chart> ไม่ได้'],
  ])('has no %s', (_, body, problem) => {
    expect(check(body, 'mdx')).toEqual([problem]);
  });

  it.each([
    ['a tag that is not closed', 'ก\n\n<Callout>\n'],
    ['a brace that is not closed', 'ก\n\nข { ค\n'],
    ['a comment of HTML', 'ก\n\n<!-- ลับ -->\n'],
  ])('that cannot be read for %s is said to be so, with the line', (_, body) => {
    expect(check(body, 'mdx')).toEqual(['3 MDX เขียนไม่ครบหรือปิดแท็กไม่ถูกต้อง']);
  });

  it('has links, images and headings like any other', () => {
    expect(check('# ก\n\n[ข](javascript:x) ![](./photo.jpg)\n', 'mdx')).toEqual([
      '3 ลิงก์ "javascript:x" ไม่ปลอดภัย',
      '3 ภาพไม่มีคำบรรยาย',
      '1 หัวข้อระดับ 1 "ก" ซ้ำกับชื่อเรื่อง',
    ]);
  });
});
