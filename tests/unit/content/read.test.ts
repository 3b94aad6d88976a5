import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { MAX_BYTES } from '#src/content/read-entry.ts';
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

  it('reads folders within a collection, where an entry keeps its id', () => {
    const { entries, attachments, problems } = read({
      'assets/2565/checklist.yaml': makeGuide(),
      'assets/2565/photo.jpg': 'x',
      'assets/2566/q1/photo.jpg': 'x',
    });
    expect(problems).toEqual([]);
    expect(entries.map(({ id, path }) => [id, path])).toEqual([['checklist', 'assets/2565/checklist.yaml']]);
    expect(attachments.map(({ name }) => name)).toEqual(['2565/photo.jpg', '2566/q1/photo.jpg']);
  });

  it('reads endings in capitals like any other', () => {
    const { entries, problems } = read({
      'guides/a.MD': markdown(makeGuide(), 'ข\n'),
      'guides/b.Yaml': makeGuide(),
      'guides/c.MDX': markdown(makeGuide()),
    });
    expect(problems).toEqual([]);
    expect(entries.map(({ id, format }) => [id, format])).toEqual([
      ['a', 'md'],
      ['b', 'yaml'],
      ['c', 'mdx'],
    ]);
  });

  it('passes over what nobody put there, and notes for editors', () => {
    expect(
      read({
        '.git/config': 'x',
        'README.md': 'x',
        'Thumbs.db': 'x',
        'desktop.ini': 'x',
        '__MACOSX/guides/x.md': 'x',
        'guides/README.md': 'x',
        'guides/.draft.md': 'x',
        'guides/.DS_Store': 'x',
        'guides/~$plan.docx': 'x',
        'guides/.~lock.plan.odt#': 'x',
        'guides/km.md~': 'x',
        'guides/2565/Thumbs.db': 'x',
      }),
    ).toEqual({
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

  it.each(['การจัดการความรู้.md', 'Building-Permit.md', 'building permit.md', 'building_permit.md'])('for the file name %s', (name) => {
    expect(problem({ [`guides/${name}`]: markdown(makeGuide()) })).toEqual([
      `guides/${name}:1 ชื่อไฟล์ "${name.replace('.md', '')}" ใช้เป็นที่อยู่ของหน้าไม่ได้`,
    ]);
  });

  it('for a file name that is too long for what is made of it', () => {
    expect(problem({ [`guides/${'a'.repeat(100)}.md`]: markdown(makeGuide()) })).toEqual([]);
    expect(problem({ [`guides/${'a'.repeat(101)}.md`]: markdown(makeGuide()) })).toEqual([
      `guides/${'a'.repeat(101)}.md:1 ชื่อไฟล์ ชื่อไฟล์ยาว 101 ตัวอักษร ยาวเกินไปสำหรับที่อยู่ของหน้า`,
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
    ['a field that is there twice', 'title: ก\nupdated: 2022-01-12\ntitle: ข', 4, 'มีช่อง title เขียนซ้ำ'],
    ['a tab', 'steps:\n\t- ก', 3, 'ย่อหน้าด้วยปุ่ม Tab'],
    ['a colon in a text', 'summary: ก\ntitle: ก: ข', 3, 'มีเครื่องหมาย : ตามด้วยวรรคในข้อความ'],
    ['a quotation mark that is not closed', 'title: "ก', 2, 'เครื่องหมายคำพูด " เปิดแล้วไม่ปิด'],
  ])('for %s, with the line in the file', (_, fields, line, what) => {
    const problems = problem({ 'guides/km.md': `---\n${fields}\n---\nเนื้อหา\n` });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`guides/km.md:${line} YAML ${what}`);
  });

  it('for YAML files from their first line', () => {
    expect(problem({ 'glossary/asset.yaml': 'title: ก\ntitle: ข\n' })).toEqual(['glossary/asset.yaml:2 YAML มีช่อง title เขียนซ้ำ']);
  });

  it('for a body that begins before the front matter is closed, once', () => {
    const file = '---\ntitle: ก\n\n## หัวข้อ\n\nข้อความ: ก\n\n- ข้อ\n\n---\n\nต่อ\n';
    expect(problem({ 'guides/km.md': file })).toEqual(['guides/km.md:4 YAML เนื้อหาเริ่มก่อนที่ส่วนหัวจะปิด']);
    expect(read({ 'guides/km.md': file }).problems[0]?.edit).toEqual({ start: file.indexOf('##'), end: file.indexOf('##'), text: '---\n' });
  });

  it.each(['----', ' ---', '———', '...'])('for a front matter that %s should close, though a line of --- stands in the body', (line) => {
    expect(problem({ 'guides/km.md': `---\ntitle: ก\n${line}\n\nข้อความ\n\n---\n\nต่อ\n` })).toEqual([
      `guides/km.md:3 YAML บรรทัดปิดส่วนหัวต้องเป็น --- ไม่ใช่ ${line.trim()}`,
    ]);
  });

  it('with what mends it, as offsets in the text of the entry', () => {
    const { entries, problems } = read({ 'guides/km.md': '---\r\n\u200Btitle: ก\r\nsummary: *ข\r\n---\r\n' });
    const { start, end, text } = problems[0]!.edit!;
    expect(entries[0]!.text.slice(start, end)).toBe('*ข');
    expect(text).toBe('"*ข"');
  });

  it('and does not keep the other files from being read', () => {
    const { entries, problems } = read({
      'guides/bad.md': 'ก\n',
      'guides/good.md': markdown(makeGuide()),
      'guides/worse.md': '---\na: 1\na: 2\n---\n',
      'nothing/x.md': '',
    });
    expect(entries.map(({ id, unreadable }) => [id, unreadable ?? false])).toEqual([
      ['bad', true],
      ['good', false],
      ['worse', true],
    ]);
    expect(problems).toHaveLength(3);
  });
});

describe('a file that nothing uses', () => {
  it.each([
    ['guides/drain.md.txt', '.md.txt', '.md'],
    ['guides/drain.MD.TXT', '.MD.TXT', '.md'],
    ['guides/2565/drain.markdown', '.markdown', '.md'],
    ['plans/2565.yml.txt', '.yml.txt', '.yml'],
    ['glossary/a.yaml.bak', '.yaml.bak', '.yaml'],
    ['guides/a.mdx.docx', '.mdx.docx', '.mdx'],
  ])('%s has a warning with the ending that was meant', (path, extension, right) => {
    const { entries, attachments, problems } = read({ [path]: 'x' });
    expect([entries, attachments]).toEqual([[], []]);
    expect(problems).toMatchObject([{ rule: 'unused-file', severity: 'warning', file: path, what: `ไม่ได้ใช้ไฟล์นี้: นามสกุล ${extension}` }]);
    expect(problems[0]?.fix).toContain(`เปลี่ยนนามสกุลเป็น ${right} `);
  });

  it.each(['top.md', 'แผน.docx', 'site.yaml', 'site/other.yaml', 'site/about.md'])('%s has a warning', (path) => {
    const { entries, problems } = read({ [path]: 'x' });
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'unused-file', severity: 'warning', file: path }]);
  });
});

describe('what is no plain file', () => {
  const outside = () => writeTree({ 'secret/secret.md': markdown(makeGuide({ title: 'ลับ' })) });
  const told = (folder: string) => readContent(folder).problems.map(({ rule, file, severity }) => [rule, severity, relative(folder, file)]);

  it('is told and not read: a link to a file or a folder, wherever it leads', () => {
    const folder = writeTree({ 'guides/km.md': markdown(makeGuide()) });
    const away = outside();
    symlinkSync(join(away, 'secret/secret.md'), join(folder, 'guides/linked.md'));
    symlinkSync(join(away, 'secret'), join(folder, 'guides/folder'));
    symlinkSync(join(away, 'secret'), join(folder, 'glossary'));
    symlinkSync('km.md', join(folder, 'guides/photo.jpg'));
    symlinkSync('nowhere', join(folder, 'guides/dead.md'));
    const { entries, attachments } = readContent(folder);
    expect(told(folder).map(([rule, severity, file]) => `${rule} ${severity} ${file}`)).toEqual(
      ['glossary', 'guides/dead.md', 'guides/folder', 'guides/linked.md', 'guides/photo.jpg'].map((file) => `plain-file error ${file}`),
    );
    expect(attachments).toEqual([]);
    // Who refers to it is not to blame.
    expect(entries.map(({ id, unreadable, text }) => [id, unreadable ?? false, text.includes('ลับ')])).toEqual([
      ['dead', true, false],
      ['km', false, false],
      ['linked', true, false],
    ]);
  });

  it('is told and not read: a socket, a folder named as a file', async () => {
    const folder = writeTree({ 'guides/km.md/x.md': markdown(makeGuide()), 'guides/a.yaml/photo.jpg': 'x' });
    const socket = createServer();
    await new Promise<void>((resolve) => socket.listen(join(folder, 'guides/socket.md'), resolve));
    expect(told(folder)).toEqual(['a.yaml', 'km.md', 'socket.md'].map((name) => ['plain-file', 'error', `guides/${name}`]));
    socket.close();
  });
});

describe('bytes that are no UTF-8', () => {
  // Windows-874 keeps Thai letters 0xD60 below their place in Unicode.
  const windows874 = (text: string) =>
    Uint8Array.from([...text].map((letter) => (letter >= '\u0E01' ? letter.codePointAt(0)! - 0xd60 : letter.codePointAt(0)!)));
  const text = '---\ntitle: ท่อตัน\ngroup: editing\nupdated: 2022-05-06\n---\n\nข้อความ\n';
  const utf16 = (endian: 'le' | 'be', mark: boolean) => {
    const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
    return endian === 'le' ? bytes : bytes.swap16();
  };
  const found = (bytes: Uint8Array, name = 'guides/a.md') => {
    const { entries, problems } = read({ [name]: bytes });
    expect(entries).toMatchObject([{ unreadable: true, data: {} }]);
    expect(problems).toHaveLength(1);
    return problems[0]!;
  };

  it.each(['guides/a.md', 'guides/a.mdx', 'glossary/a.yaml'])('are named in %s, with what to do in Notepad', (name) => {
    const problem = found(windows874(text), name);
    expect(problem).toMatchObject({ rule: 'utf-8', line: 2, column: 8 });
    expect(problem.what).toContain('ANSI/TIS-620');
    expect(problem.fix).toContain('Notepad');
  });

  it.each([
    ['le', true],
    ['le', false],
    ['be', true],
    ['be', false],
  ] as const)('are named for UTF-16 (%s, with its mark: %s)', (endian, mark) => {
    expect(found(utf16(endian, mark))).toMatchObject({ rule: 'utf-8', line: 1, what: 'ไฟล์ไม่ได้บันทึกเป็น UTF-8 (เป็น UTF-16)' });
  });

  it.each([
    ['pasted below UTF-8', Buffer.concat([Buffer.from(text), windows874('สวย')]), 8, 1],
    ['within a line', Buffer.concat([Buffer.from(`${text}ดี `), windows874('สวย\nข')]), 8, 4],
    ['a letter cut short', Buffer.concat([Buffer.from(text), Buffer.from('ข').subarray(0, 2)]), 8, 1],
    ['half of a pair (CESU-8)', Buffer.concat([Buffer.from(text), Uint8Array.of(0xed, 0xa0, 0x80)]), 8, 1],
  ])('are named at the first of them: %s', (_, bytes, line, column) => {
    const problem = found(bytes);
    expect(problem).toMatchObject({ rule: 'utf-8', line, column });
    // Saved anew, the broken letters would stay.
    expect(problem.fix).toContain('พิมพ์ใหม่');
  });
});

describe('a text', () => {
  const first = (text: string, name = 'guides/a.md') => {
    const { entries, problems } = read({ [name]: text });
    return { entry: entries[0]!, problems: problems.map(({ rule, line, column }) => ({ rule, line, column })) };
  };
  const head = '---\ntitle: ก\nupdated: 2022-05-06\n---\n';

  it.each(['\0', '\b', '\v', '\f', '\x1b', '\x7f', '\x81', '\uFFFE'])('has no control character such as %j, in body and data', (sign) => {
    expect(first(`${head}\nย่อ${sign}หน้า`).problems).toEqual([{ rule: 'no-control-characters', line: 6, column: 4 }]);
    expect(first(`title: ก\nenglish: a${sign}b\n`, 'glossary/a.yaml').problems).toEqual([
      { rule: 'no-control-characters', line: 2, column: 11 },
    ]);
  });

  it.each(['\uFFFD', 'à¸—à¹ˆà¸­', 'เธ—เนเธญเธ•เธฑเธ™', '\uF70Aประชุม', '\uF0B7 ข้อ'])(
    'has no letters that a program broke, such as %s',
    (broken) => {
      expect(first(`${head}ข้อความ ${broken}\n`).problems).toEqual([{ rule: 'no-broken-text', line: 5, column: 9 }]);
    },
  );

  it('has no mark of a conflict in Git, told once where it begins, and nothing else of that file', () => {
    const conflict = '<<<<<<< HEAD\nก\n=======\nข\n>>>>>>> main\n';
    expect(first(`${head}\nก่อน\n\n${conflict}\n${conflict}`).problems.map(({ line }) => line)).toEqual([8, 14]);
    expect(first(`title: ก\n${conflict.replace('=======', '||||||| base\nค\n=======')}`, 'glossary/a.yaml').problems).toEqual([
      { rule: 'no-conflict-marks', line: 2, column: 1 },
    ]);
    expect(first(`---\n${conflict}---\n`).problems.map(({ line }) => line)).toEqual([2]);
    expect(first(`${head}ก\n>>>>>>> main\n`).problems.map(({ line }) => line)).toEqual([6]);
    expect(first('title: ก\n=======\ntitle: ข\n', 'glossary/a.yaml').problems.map(({ line }) => line)).toEqual([2]);
    expect(first(`${head}~~~\nก\n<<<<<<< HEAD\nข\n~~~\n\n=======\n>>>>>>> main\n`).problems.map(({ line }) => line)).toEqual([7]);
  });

  it.each(['หัวข้อ\n=======\n', '```\n<<<<<<< HEAD\nก\n=======\nข\n>>>>>>> main\n```\n', '<<<<<<<< ก\n', '> > > > > > > ก\n'])(
    'may look like one where it is none: %j',
    (body) => {
      expect(first(`${head}${body}`).problems).toEqual([]);
    },
  );

  it.each(['\u200B', '\uFEFF', '\u2060', '\u00AD', '\u200E', '\u202A'])(
    'is read as it was meant with an invisible %j in names, codes and indentation',
    (sign) => {
      const { entry, problems } = first(
        `${sign}---\n${sign}title${sign}: ก\n${sign}list:\n${sign}  - ${sign}asset${sign}\nid: "a-b${sign}"\n---${sign}\nข`,
      );
      expect(problems).toEqual([]);
      expect(entry.data).toEqual({ title: 'ก', list: ['asset'], id: 'a-b' });
      expect(entry.body).toBe('ข');
    },
  );

  it.each(['\u00A0', '\u2003', '\u202F', '\u3000'])('is read as it was meant with a wide or fixed space %j for a space', (space) => {
    const { entry, problems } = first(
      `---\ntitle:${space}ก\nlist:\n${space}${space}-${space}km${space}\n---\n##${space}หัวข้อ\n-${space}ข\n`,
    );
    expect(problems).toEqual([]);
    expect(entry.data).toEqual({ title: 'ก', list: ['km'] });
    expect(entry.body).toBe('## หัวข้อ\n- ข\n');
  });

  it('keeps invisible characters within prose, which may be meant', () => {
    const { entry } = first('---\ntitle: ก\u200Bข 1\u00A0000 👨\u200D👩\n---\nก\u200Bข\n');
    expect(entry.data).toEqual({ title: 'ก\u200Bข 1\u00A0000 👨\u200D👩' });
    expect(entry.body).toBe('ก\u200Bข\n');
  });

  it.each(['\u2028', '\u2029', '\u0085'])('has %j for a line end in its body, for a space in its data', (sign) => {
    const { entry, problems } = first(`---\ntitle: หนึ่ง${sign}สอง\n---\nหนึ่ง${sign}สอง\n`);
    expect(problems).toEqual([]);
    expect(entry.data).toEqual({ title: 'หนึ่ง สอง' });
    expect(entry.body).toBe('หนึ่ง\nสอง\n');
  });

  it('may have the line ends of old Macs', () => {
    expect(first(head.replaceAll('\n', '\r')).entry.data).toEqual({ title: 'ก', updated: '2022-05-06' });
  });

  it('has its letters with marks in one form, Thai as it was typed', () => {
    expect(first('title: cafe\u0301 กุ่\n', 'glossary/a.yaml').entry.data).toEqual({ title: 'caf\u00E9 กุ่' });
  });

  it('is of a size that a text has', () => {
    const { entries, problems } = read({ 'guides/a.md': `${head}${'ก'.repeat(MAX_BYTES)}` });
    expect(problems).toMatchObject([{ rule: 'bounds', what: 'ไฟล์ใหญ่เกินไป (3,001 กิโลไบต์ รับได้ไม่เกิน 1,000 กิโลไบต์)' }]);
    expect(entries).toMatchObject([{ id: 'a', unreadable: true }]);
  });
});
