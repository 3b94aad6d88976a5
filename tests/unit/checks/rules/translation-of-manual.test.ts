import { describe, expect, it } from 'vitest';
import { translationOfManual } from '#src/checks/rules/translation-of-manual.ts';
import { makeDepartment, makeGuide, makeManual, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const english = makeManual({ title: 'Tax', translationOf: 'tax' });
const told = (files: Record<string, Fields>) =>
  findingsOf(translationOfManual, {
    'departments/finance.yaml': makeDepartment(),
    'manuals/tax.yaml': makeManual(),
    'manuals/tax-en.yaml': english,
    ...files,
  });

describe('the English version of a manual', () => {
  it('is the only one of it', () => {
    expect(told({})).toEqual([]);
    expect(told({ 'manuals/tax-in-english.yaml': english })).toMatchObject([
      { field: 'translationOf', what: expect.stringContaining('มีฉบับภาษาอังกฤษอยู่แล้ว') as string },
    ]);
  });

  it('is of a manual in Thai', () => {
    expect(told({ 'manuals/tax-fr.yaml': makeManual({ translationOf: 'tax-en' }) })).toMatchObject([
      { field: 'translationOf', fix: 'ใส่รหัสของคู่มือภาษาไทย คือ tax' },
    ]);
  });

  it('is named by no other entry, which means the manual', () => {
    expect(told({ 'guides/km.yaml': makeGuide({ related: ['manuals/tax-en'] }) })).toMatchObject([
      { field: 'related[1]', fix: expect.stringContaining('เปลี่ยนเป็น manuals/tax ') as string },
    ]);
    expect(told({ 'guides/km.yaml': makeGuide({ related: ['manuals/tax'] }) })).toEqual([]);
  });
});
