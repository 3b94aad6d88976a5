import { describe, expect, it } from 'vitest';
import { pageShowsSomething } from '#src/checks/rules/page-shows-something.ts';
import { makeGlossaryTerm, makeGuide, type Fields } from '../../../support/entries.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

const guide = (change: Fields, body = '') => findingsOf(pageShowsSomething, { 'guides/a.md': markdown(makeGuide(change), body) });

describe('a published page', () => {
  it('has a body, or fields that fill it', () => {
    expect(guide({})).toMatchObject([{ field: 'เนื้อหา', line: 2, what: 'หน้านี้ไม่มีเนื้อหา' }]);
    expect(guide({}, '\n \n')).toHaveLength(1);
    expect(guide({}, 'เนื้อหา')).toEqual([]);
    expect(guide({ quotations: [{ text: 'ก' }] })).toEqual([]);
    expect(guide({ status: 'draft' })).toEqual([]);
  });

  it('of another kind is filled by its own fields', () => {
    expect(findingsOf(pageShowsSomething, { 'glossary/a.yaml': makeGlossaryTerm() })).toEqual([]);
  });
});
