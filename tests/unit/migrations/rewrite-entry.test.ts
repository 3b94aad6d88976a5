import { describe, expect, it } from 'vitest';
import { isMap } from 'yaml';
import { applyEdits } from '#src/content/fault.ts';
import { readContent } from '#src/content/read.ts';
import type { Migration } from '#src/migrations/migration.ts';
import { rewriteEntry } from '#src/migrations/rewrite-entry.ts';
import { writeTree } from '../support/content-tree.ts';

/** Takes `was` for `is`, at the top of the document. */
const renaming: Migration = {
  id: 'was-is',
  title: 'was เป็น is',
  collections: ['guides'],
  rewrite: ({ contents }) => {
    const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === 'was') : undefined;
    if (!pair) return [];
    (pair.key as { value: string }).value = 'is';
    return ['เปลี่ยน was เป็น is'];
  },
};

const rewrite = (path: string, text: string): { text: string; done: readonly string[] } | undefined => {
  const [entry] = readContent(writeTree({ [path]: text })).entries;
  const rewritten = rewriteEntry(entry!, [renaming]);
  return rewritten && { text: applyEdits(entry!.text, rewritten.edits), done: rewritten.done };
};

describe('an entry that a migration rewrites', () => {
  it('keeps everything that the migration does not touch as it was written', () => {
    const text = (key: string) =>
      [
        '# บนสุด',
        "title:   'ก'   # ท้ายบรรทัด",
        'aliases:',
        '    - "หนึ่ง"',
        '    - สอง',
        `${key}: {a:   1}`,
        'summary: >-',
        '  ข้อความยาว',
        '  สองบรรทัด',
        `note: ${'ยาว '.repeat(60)}จบ`,
        '# ล่างสุด',
        '',
      ].join('\n');
    expect(rewrite('guides/a.yaml', text('was'))?.text).toBe(text('is').replace('{a:   1}', '{ a: 1 }'));
    expect(rewrite('guides/a.yaml', text('was'))?.done).toEqual(['เปลี่ยน was เป็น is']);
  });

  it('changes front matter only, never the body', () => {
    const file = (key: string) => `---\ntitle: ก\n${key}: 1\n---\nwas: 1\n\n---\n`;
    expect(rewrite('guides/a.md', file('was'))?.text).toBe(file('is'));
    expect(rewrite('guides/a.mdx', file('was'))?.text).toBe(file('is'));
  });

  it('keeps the missing line end of a file', () => {
    expect(rewrite('guides/a.yaml', 'title: ก\nwas: 1')?.text.trimEnd()).toBe('title: ก\nis: 1');
  });

  it('is left alone when it is of today, of another collection, or cannot be read', () => {
    expect(rewrite('guides/a.yaml', 'is: 1\n')).toBeUndefined();
    expect(rewrite('assets/a.yaml', 'was: 1\n')).toBeUndefined();
    expect(rewrite('guides/a.yaml', 'was: "1\n')).toBeUndefined();
    expect(rewrite('guides/a.md', '---\n---\nwas: 1\n')).toBeUndefined();
  });

  it('is not changed by a second run', () => {
    const once = rewrite('guides/a.yaml', 'was: 1\n')!.text;
    expect(rewrite('guides/a.yaml', once)).toBeUndefined();
  });
});
