import { describe, expect, it } from 'vitest';
import { referenceVisible } from '#src/checks/rules/reference-visible.ts';
import { makeAsset, makeDepartment, makeGuide, makeManual, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const manual = { 'manuals/sign-tax.yaml': makeManual() };
const department = (change: Fields) => ({ 'departments/finance.yaml': makeDepartment(change) });

describe('what an audience sees', () => {
  it('needs nothing that it may not see', () => {
    const [finding, ...others] = findingsOf(referenceVisible, { ...manual, ...department({ audience: 'staff' }) });
    expect(finding).toMatchObject({ file: 'manuals/sign-tax.yaml', field: 'department' });
    expect(finding?.what).toContain('"finance"');
    expect(others).toEqual([]);
  });

  it('and neither audience may see is said once', () => {
    expect(findingsOf(referenceVisible, { ...manual, ...department({ status: 'draft' }) })).toHaveLength(1);
  });

  it('may need what the same audience sees, though others do not', () => {
    const tree = { 'manuals/sign-tax.yaml': makeManual({ audience: 'staff' }), ...department({ audience: 'staff' }) };
    expect(findingsOf(referenceVisible, tree)).toEqual([]);
  });

  it('may name what it can do without: that is left out', () => {
    const tree = { 'assets/drain.yaml': makeAsset({ related: ['guides/inside'] }), 'guides/inside.yaml': makeGuide({ audience: 'staff' }) };
    expect(findingsOf(referenceVisible, tree)).toEqual([]);
  });
});
