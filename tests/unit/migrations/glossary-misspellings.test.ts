import { describe, expect, it } from 'vitest';
import { applyEdits } from '#src/content/fault.ts';
import { readContent } from '#src/content/read.ts';
import { glossaryMisspellings } from '#src/migrations/glossary-misspellings.ts';
import { MIGRATIONS } from '#src/migrations/registry.ts';
import { rewriteEntry } from '#src/migrations/rewrite-entry.ts';
import { writeTree } from '../support/content-tree.ts';

const migrate = (text: string): string | undefined => {
  const [entry] = readContent(writeTree({ 'glossary/a.yaml': text })).entries;
  const rewritten = rewriteEntry(entry!, MIGRATIONS);
  return rewritten && applyEdits(entry!.text, rewritten.edits);
};

describe(glossaryMisspellings.id, () => {
  it('moves what is misspelt out of the synonyms, with its comments, and keeps all else', () => {
    const now = migrate('# คำ\ntitle: ก\nsynonyms:\n  - ยื่นอุทธรณ์ # ใช้บ่อย\n  - อุธรณ์ # ค้นบ่อย\n  - "คัดค้านคำสั่ง"\nrelated: []\n');
    expect(now).toBe('# คำ\ntitle: ก\nsynonyms:\n  - ยื่นอุทธรณ์ # ใช้บ่อย\n  - "คัดค้านคำสั่ง"\nmisspellings:\n  - อุธรณ์ # ค้นบ่อย\nrelated: []\n');
    expect(migrate(now!)).toBeUndefined();
  });

  it('adds to those that are there, and leaves no list empty', () => {
    expect(migrate('title: ก\nmisspellings:\n  - อุทรณ์\nsynonyms:\n  - อุธรณ์\n')).toBe('title: ก\nmisspellings:\n  - อุทรณ์\n  - อุธรณ์\n');
    expect(migrate('title: ก\nsynonyms: [อุธรณ์, คัดค้าน]\n')).toBe('title: ก\nsynonyms: [ คัดค้าน ]\nmisspellings: [ อุธรณ์ ]\n');
  });

  it.each(['title: ก\nsynonyms:\n  - อุทธรณ์\n', 'title: ก\nsynonyms: อุธรณ์\n', 'title: อุธรณ์\n', 'title: ก\nsynonyms: [1, { ก: ข }]\n'])(
    'leaves %j as it is',
    (text) => {
      expect(migrate(text)).toBeUndefined();
    },
  );
});
