import { describe, expect, it } from 'vitest';
import { emptyPlan, isEmptyPlan } from '#src/authoring/empty-plan.ts';

const made = emptyPlan({ title: 'แผนการจัดการความรู้ เทศบาลตำบล: ทดสอบ', fiscalYear: 2570, updated: '2026-11-27' });

describe('the empty plan of a new town', () => {
  it('is known again, also with the line ends of Windows', () => {
    expect(isEmptyPlan(made)).toBe(true);
    expect(isEmptyPlan(made.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each([
    ['a comment', `${made}# ถามกองคลังก่อน\n`],
    ['a field', `${made}vision: เมืองน่าอยู่\n`],
    ['a table', made.replace('tables: []', 'tables:\n  - id: km-1')],
    ['no draft', made.replace('status: draft\n', '')],
    ['what YAML cannot read', `${made}: : [\n`],
    ['nothing', ''],
  ])('is none once there is in it: %s', (_, text) => {
    expect(isEmptyPlan(text)).toBe(false);
  });
});
