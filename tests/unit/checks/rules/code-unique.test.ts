import { describe, expect, it } from 'vitest';
import { codeUnique } from '#src/checks/rules/code-unique.ts';
import { makeDepartment } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const two = (code: string, change = {}) => ({
  'departments/finance.yaml': makeDepartment({ code: 'กค.' }),
  'departments/works.yaml': makeDepartment({ title: 'กองช่าง', code, ...change }),
});

describe('codes of departments', () => {
  it('differ by more than dots and spaces', () => {
    expect(findingsOf(codeUnique, two('กค'))).toMatchObject([
      { file: 'departments/finance.yaml', field: 'code' },
      { file: 'departments/works.yaml', field: 'code', what: 'รหัสย่อ "กค" ซ้ำกับกองคลัง (departments/finance.yaml)' },
    ]);
    expect(findingsOf(codeUnique, two('กช.'))).toEqual([]);
  });

  it('may be taken by a draft', () => {
    expect(findingsOf(codeUnique, two('กค.', { status: 'draft' }))).toEqual([]);
  });
});
