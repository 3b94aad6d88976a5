import { describe, expect, it } from 'vitest';
import { checkContent, ContentError } from '#src/checks/check-content.ts';
import { RULE_TEXTS } from '#src/checks/registry.ts';
import type { Problem } from '#src/content/problem.ts';
import { ALLOWABLE_RULES } from '#src/schemas/vocabulary.ts';
import { makeGuide, makeSite } from '../../support/entries.ts';
import { markdown, problemsOf, TODAY, within, writeTree, type Tree } from '../support/content-tree.ts';

const site = { 'site/site.yaml': makeSite() };
const warningsOf = (tree: Tree): Problem[] => {
  const folder = writeTree({ ...site, ...tree });
  return checkContent(folder, TODAY).warnings.map((problem) => within(folder, problem));
};
const allowing = (...allow: object[]) => makeGuide({ allow });
const CALL = 'โทร. 081-234-5678\n';
const REASON = 'เจ้าของเบอร์ยินยอม';

describe('an allowance', () => {
  it('excuses its entry from its rule, on its last day too', () => {
    for (const until of [TODAY, '2027-09-30'])
      expect(warningsOf({ 'guides/a.md': markdown(allowing({ rule: 'mobile-number', reason: REASON, until }), CALL) })).toEqual([]);
  });

  it('is offered by the message in the form that works', () => {
    const [{ fix }] = warningsOf({ 'guides/a.md': markdown(makeGuide(), CALL) }) as [Problem];
    const offered = /allow: \[.*?\]/.exec(fix)![0].replace('ปี-เดือน-วัน', '2027-09-30');
    expect(warningsOf({ 'guides/a.md': markdown(makeGuide(), CALL).replace('---\n', `---\n${offered}\n`) })).toEqual([]);
  });

  it('excuses no other entry', () => {
    const tree = {
      'guides/a.md': markdown(allowing({ rule: 'mobile-number', reason: REASON, until: '2027-09-30' }), CALL),
      'guides/b.md': markdown(makeGuide(), CALL),
    };
    expect(warningsOf(tree)).toMatchObject([{ rule: 'mobile-number', file: 'guides/b.md' }]);
  });

  it('excuses nothing after its last day, which the message tells', () => {
    const [warning, ...more] = warningsOf({
      'guides/a.md': markdown(allowing({ rule: 'mobile-number', reason: REASON, until: '2022-05-31' }), CALL),
    });
    expect(warning).toMatchObject({ rule: 'mobile-number' });
    expect(warning!.fix).toMatch(/เลื่อน until .*31.พ\.ค\..(?:25)?65/);
    expect(more).toEqual([]);
  });

  it('that excuses nothing is told, at its place', () => {
    const first = { rule: 'mobile-number', reason: REASON, until: '2027-09-30' };
    const tree = { 'guides/a.md': markdown(allowing(first, { ...first, rule: 'bank-account' }), CALL) };
    expect(warningsOf(tree)).toMatchObject([{ rule: 'allowance-used', field: 'allow[2]', line: 9, fix: 'ลบข้อยกเว้นนี้ออก' }]);
  });

  it('holds although another field is wrong', () => {
    const fields = { ...allowing({ rule: 'mobile-number', reason: REASON, until: '2027-09-30' }), group: 'consept' };
    expect(problemsOf(writeTree({ ...site, 'guides/a.md': markdown(fields, CALL) }))).toMatchObject([{ field: 'group' }]);
  });

  it('holds in the data of the municipality too', () => {
    const allow = [{ rule: 'mobile-number', reason: REASON, until: '2027-09-30' }];
    expect(warningsOf({ 'site/site.yaml': makeSite({ notes: [CALL.trim()], allow }) })).toEqual([]);
  });

  it.each([
    ['without a reason', { rule: 'mobile-number', until: '2027-09-30' }, 'allow[1].reason'],
    ['without an end', { rule: 'mobile-number', reason: REASON }, 'allow[1].until'],
    ['of a rule that is never excused', { rule: 'national-id', reason: REASON, until: '2027-09-30' }, 'allow[1].rule'],
  ])('%s is an error', (_, allowance, field) => {
    const folder = writeTree({ ...site, 'guides/a.md': markdown(allowing(allowance)) });
    expect(() => checkContent(folder, TODAY)).toThrow(ContentError);
    expect(problemsOf(folder)).toMatchObject([{ field }]);
  });

  it('is of a rule that there is, and that stops no build', () => {
    for (const id of Object.keys(ALLOWABLE_RULES)) expect(RULE_TEXTS.find((rule) => rule.id === id)?.severity, id).toBe('warning');
  });
});
