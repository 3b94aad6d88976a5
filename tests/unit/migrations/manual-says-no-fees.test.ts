import { describe, expect, it } from 'vitest';
import { applyEdits } from '#src/content/fault.ts';
import { readContent } from '#src/content/read.ts';
import { manualSaysNoFees } from '#src/migrations/manual-says-no-fees.ts';
import { MIGRATIONS } from '#src/migrations/registry.ts';
import { rewriteEntry } from '#src/migrations/rewrite-entry.ts';
import { writeTree } from '../support/content-tree.ts';

const migrate = (text: string): string | undefined => {
  const [entry] = readContent(writeTree({ 'manuals/a.yaml': text })).entries;
  const rewritten = rewriteEntry(entry!, MIGRATIONS);
  return rewritten && applyEdits(entry!.text, rewritten.edits);
};

describe(manualSaysNoFees.id, () => {
  it('writes down that a manual for citizens has no fees, and keeps all else', () => {
    expect(migrate('# คู่มือ\ntitle: ก # ชื่อ\nissued: 2022-01-12\n')).toBe('# คู่มือ\ntitle: ก # ชื่อ\nissued: 2022-01-12\nnoFees: true\n');
    expect(migrate('title: ก\nfees: []\nissued: 2022-01-12\n')).toBe('title: ก\nissued: 2022-01-12\nnoFees: true\n');
  });

  it.each([
    'title: ก\nnoFees: true\n',
    'title: ก\nfees:\n  - { item: ใบอนุญาต, baht: 20 }\n',
    'title: ก\naudience: staff\n',
    'title: ก\nstatus: draft\n',
  ])('leaves %j as it is', (text) => {
    expect(migrate(text)).toBeUndefined();
  });
});
