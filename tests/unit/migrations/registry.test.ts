import { describe, expect, it } from 'vitest';
import { applyEdits } from '#src/content/fault.ts';
import { readContent } from '#src/content/read.ts';
import { MIGRATIONS } from '#src/migrations/registry.ts';
import { rewriteEntry } from '#src/migrations/rewrite-entry.ts';
import { writeTree } from '../support/content-tree.ts';

const migrate = (text: string): string | undefined => {
  const [entry] = readContent(writeTree({ 'plans/2565.yaml': text })).entries;
  const rewritten = rewriteEntry(entry!, MIGRATIONS);
  return rewritten && applyEdits(entry!.text, rewritten.edits);
};

const OLD = `focusAreas:
  - id: tax
    benefits:
      - group: citizens # ผู้เสียภาษี
tables:
  - rows:
      - number: 1
        period: { printed: ต.ค. ๖๔, start: 2021-10-01 }
        # ตามแผน
        target:
          printed: "ร้อยละ ๙๐"
          atLeast: 90
          unit: ร้อยละ
        remark: ก
        # นับเอง
        measure:
          by: none
          reason: ข
`;

describe('a plan of version 0.1', () => {
  it('is of the shape of today after one run, with its comments and quotes', () => {
    const now = migrate(OLD)!;
    expect(now).toContain('group: ประชาชนไทย / ชาวต่างชาติ / ชุมชน');
    expect(now).toMatch(/code: citizens # ผู้เสียภาษี/);
    expect(now).toMatch(/spans: \[ \{ start: 2021-10-01 \} \]/);
    expect(now).toContain(
      '        # ตามแผน\n        targets:\n          - printed: "ร้อยละ ๙๐"\n            atLeast: 90\n            unit: ร้อยละ\n            # นับเอง\n',
    );
    expect(now).toContain('        remark: ก\n');
    expect(migrate(now)).toBeUndefined();
  });
});
