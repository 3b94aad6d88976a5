import { describe, expect, it } from 'vitest';
import yaml from 'js-yaml';
import { inspectContent } from '#src/checks/check-content.ts';
import { readContent } from '#src/content/read.ts';
import { allSchemas } from '#src/schemas/collections.ts';
import { codesOf, describe as describeField } from '#src/schemas/field.ts';
import { fieldsOf } from '#src/schemas/field-shape.ts';
import { walkSchema } from '#src/schemas/walk.ts';
import { fieldPage, fieldPageId } from '#src/text/field-pages.ts';
import { makeSite } from '../../support/entries.ts';
import { writeTree } from '../support/content-tree.ts';

const NAMES = Object.keys(allSchemas) as (keyof typeof allSchemas)[];

describe.each(NAMES)('the page of the fields of %s', (name) => {
  const page = fieldPage(name);
  const fields = fieldsOf(describeField(allSchemas[name]));

  it('has every field with its Thai label, and every code with its own', () => {
    const missing: string[] = [];
    walkSchema(allSchemas[name], ({ node, path }) => {
      const field = describeField(node);
      const key = path.at(-1);
      if (key !== undefined && key !== '*' && field.title && key !== 'by' && !page.includes(`**\`${key}\`** ${field.title}`))
        missing.push(path.join('.'));
      for (const code of codesOf([field]))
        if (field.labels && !page.includes(`${code}\` ${field.labels[code]}`)) missing.push(`${path.join('.')}: ${code}`);
      return false;
    });
    expect(missing).toEqual([]);
  });

  it('has lists of two levels at most, with choices: more leave no room on a telephone', () => {
    expect(page.split('\n').filter((line) => /^ {4,}- \*\*/.test(line))).toEqual([]);
  });

  it('has under a heading what is said to be there', () => {
    const sent = [...page.matchAll(/ดูหัวข้อ (`[^`]+`)/g)].map(([, path]) => path!);
    expect(sent.filter((path) => !page.includes(`### ${path}`))).toEqual([]);
  });

  it('has for each field an example that the field takes', () => {
    const examples = [...page.matchAll(/^ {2}```yaml\n([\s\S]*?)^ {2}```$/gm)].map(
      ([, text]) => yaml.load(text!.replace(/^ {2}/gm, ''), { schema: yaml.CORE_SCHEMA }) as Record<string, unknown>,
    );
    expect(examples.map((example) => Object.keys(example)[0]).sort()).toEqual(fields.map(([field]) => field).sort());
    const schema = allSchemas[name].shape as Record<string, { safeParse: (value: unknown) => { success: boolean } }>;
    const refused = examples
      .flatMap((example) => Object.entries(example))
      .filter(([field, value]) => !schema[field]!.safeParse(value).success);
    expect(refused).toEqual([]);
  });
});

it('says what must be there, and how much a field takes', () => {
  expect(fieldPage('meetings')).toContain('- **`number`** ครั้งที่ (จำนวนเต็ม · 1–999 · ต้องมี)');
  expect(fieldPage('meetings')).toContain('- **`agenda`** ระเบียบวาระ (รายการ (หลายค่า) ของกลุ่มของช่องย่อย · อย่างน้อย 1 รายการ · ต้องมี)');
  expect(fieldPage('experts')).toContain('- **`role`** บทบาท KM (ตัวเลือก · ต้องมี เว้นแต่เขียน `outside: true`)');
  expect(fieldPage('assets')).toContain('- **`title`** ชื่อเรื่อง (ข้อความ · ไม่เกิน 300 ตัวอักษร · ต้องมี)');
});

describe('the content that towns share', () => {
  const base = { ...makeSite(), base: true, updated: '2026-11-27' };
  const pages = (tree: Record<string, string | Record<string, unknown>>) =>
    readContent(writeTree({ 'site/site.yaml': base, ...tree })).entries;

  it('is whole by itself, names no town, and is there only where a town asks for it', async () => {
    const folder = writeTree({ 'site/site.yaml': base });
    expect((await inspectContent(folder, '2026-11-27')).problems).toEqual([]);
    const ids = readContent(folder).entries.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['writing-guide', 'check-rules', 'field-reference', ...NAMES.map(fieldPageId), 'knowledge-management']),
    );
    expect(
      readContent(folder)
        .entries.filter(({ text }) => /สันโป่ง|ปากน้ำท่าเรือ/.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
    expect(readContent(writeTree({ 'site/site.yaml': makeSite() })).entries.map(({ id }) => id)).toEqual(['site']);
  });

  it('gives way to an entry of the town of the same name, in whatever format and folder', () => {
    const own = '---\ntitle: ของเรา\ngroup: concept\nupdated: 2026-11-27\n---\n\nข้อความของเรา\n';
    const found = pages({ 'guides/2570/what-is-km.mdx': own }).filter(
      ({ collection, id }) => collection === 'guides' && id === 'what-is-km',
    );
    expect(found.map(({ path, text }) => [path, text])).toEqual([['guides/2570/what-is-km.mdx', own]]);
  });

  it('keeps its own places in messages, and the links within it', () => {
    const entry = pages({}).find(({ id }) => id === 'what-is-km')!;
    expect(entry.file).toBe('src/base-content/guides/what-is-km.md');
    expect(entry.path).toBe('base-content/guides/what-is-km.md');
  });
});
