import { describe, expect, it } from 'vitest';
import { makeDepartment, makeGuide, makeSite, type Fields } from '../../support/entries.ts';
import { loadTree, markdown, problemsOf, writeTree } from '../support/content-tree.ts';

const allow = (rule: string, until = '2027-09-30') => ({ allow: [{ rule, reason: 'เบอร์ของสำนักงาน', until }] });
const tree = (fields: Parameters<typeof makeGuide>[0], body = 'โทร. 081-234-5678\n') =>
  writeTree({
    'site/site.yaml': makeSite(),
    'departments/engineering.yaml': makeDepartment(),
    'guides/km.md': markdown(makeGuide(fields), body),
  });

describe('what an editor allows', () => {
  it('is not told while it is allowed', () => {
    expect(loadTree(tree({})).warnings.map(({ rule }) => rule)).toEqual(['mobile-number']);
    expect(loadTree(tree(allow('mobile-number'))).warnings).toEqual([]);
  });

  it('is told again when its time is over, with the day', () => {
    const told = loadTree(tree(allow('mobile-number', '2022-05-31'))).warnings;
    expect(told.map(({ rule }) => rule).sort()).toEqual(['allowance', 'mobile-number']);
    expect(told.find(({ rule }) => rule === 'allowance')?.what).toContain('31 พฤษภาคม 2565');
  });

  it('is told when there is nothing to allow', () => {
    expect(
      loadTree(tree(allow('personal-name')))
        .warnings.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['allowance', 'mobile-number']);
  });

  it('is never an error: a national ID stays one', () => {
    const told = problemsOf(tree(allow('national-id'), 'เลขประจำตัวประชาชน 1-1017-00230-70-8\n'));
    expect(told.map(({ rule }) => rule).sort()).toEqual(['allowance', 'national-id']);
  });

  it('may stand in the file of the municipality too, and is not published from there', () => {
    const site = (fields: Fields) =>
      loadTree(
        writeTree({
          'site/site.yaml': makeSite({ notes: ['สายด่วน 081-234-5678'], ...fields }),
          'guides/km.md': markdown(makeGuide(), 'ก\n'),
        }),
      );
    expect(site({}).warnings.map(({ rule }) => rule)).toEqual(['mobile-number']);
    const allowed = site(allow('mobile-number'));
    expect(allowed.warnings).toEqual([]);
    expect(allowed.site).not.toHaveProperty('allow');
    expect(site(allow('mobile-number', '2022-05-31')).warnings.map(({ rule, file }) => `${rule} ${file.split('/').at(-1)}`)).toEqual([
      'mobile-number site.yaml',
      'allowance site.yaml',
    ]);
  });

  it('is published nowhere', () => {
    expect(loadTree(tree(allow('mobile-number'))).entries.every(({ data }) => !('allow' in data))).toBe(true);
  });
});
