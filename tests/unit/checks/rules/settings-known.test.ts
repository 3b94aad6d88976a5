import { describe, expect, it } from 'vitest';
import { settingsKnown } from '#src/checks/rules/settings-known.ts';
import { makeGuide, makeSite } from '../../../support/entries.ts';
import { markdown, problemsOf, writeTree } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

const found = (checks: unknown) => findingsOf(settingsKnown, { 'site/site.yaml': makeSite({ checks }) });
/** A guide with a heading of the first level (an error) and a mobile number (a warning). */
const told = (checks: unknown) =>
  problemsOf(writeTree({ 'site/site.yaml': makeSite({ checks }), 'guides/a.md': markdown(makeGuide(), '# ก\n\nโทร 0812345678\n') })).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

describe('the severity of rules in a town', () => {
  it('is what it says in site.yaml, and otherwise the one of the rule', () => {
    expect(told(undefined)).toEqual(['heading-level error', 'mobile-number warning']);
    expect(told({ 'mobile-number': 'error' })).toEqual(['heading-level error', 'mobile-number error']);
    expect(told({ 'mobile-number': 'off' })).toEqual(['heading-level error']);
    expect(told({ 'heading-level': 'warning' })).toEqual([]);
  });

  it('may be set for rules that there are; the answer names the one that is meant', () => {
    expect(found({ 'heading-level': 'note', 'mobile-number': 'off' })).toEqual([]);
    expect(found({ 'headin-level': 'warning' })).toMatchObject([
      { field: 'checks.headin-level', fix: 'น่าจะหมายถึง heading-level เปลี่ยนชื่อเป็น heading-level', edit: { text: 'heading-level' } },
    ]);
    expect(found({ nothing: 'off' })).toMatchObject([{ what: 'ไม่มีกฎชื่อ "nothing"' }]);
  });

  it.each(['no-code', 'national-id', 'reference-exists', 'utf-8', 'field-date', 'settings-known'])('cannot be lowered for %s', (rule) => {
    for (const setting of ['off', 'note', 'warning'])
      expect(found({ [rule]: setting })).toMatchObject([{ what: expect.stringContaining('ลดระดับไม่ได้') as string }]);
    expect(found({ [rule]: 'error' })).toEqual([]);
  });

  it('that is lowered against that changes nothing', () => {
    const checks = { 'heading-level': 'error', 'field-required': 'off' };
    const problems = problemsOf(writeTree({ 'site/site.yaml': makeSite({ checks }), 'guides/a.yaml': makeGuide({ title: undefined }) }));
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual(['field-required error', 'settings-known error']);
  });

  it('that is lowered to a warning may be allowed in a file', () => {
    const guide = makeGuide({ allow: [{ rule: 'heading-level', reason: 'ตามต้นฉบับ', until: '2030-01-01' }] });
    const site = (checks: unknown) => ({ 'site/site.yaml': makeSite({ checks }), 'guides/a.md': markdown(guide, '# ก\n\nเนื้อหา\n') });
    expect(problemsOf(writeTree(site(undefined))).map(({ rule }) => rule)).toContain('allowance');
    expect(problemsOf(writeTree(site({ 'heading-level': 'warning' })))).toEqual([]);
  });

  it('is one of four words', () => {
    expect(problemsOf(writeTree({ 'site/site.yaml': makeSite({ checks: { 'heading-level': 'ปิด' } }) }))).toMatchObject([
      { rule: 'field-choice', field: 'checks.heading-level' },
    ]);
  });
});
