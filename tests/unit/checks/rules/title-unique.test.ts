import { describe, expect, it } from 'vitest';
import { titleUnique } from '#src/checks/rules/title-unique.ts';
import { makeGlossaryTerm, makeGuide, makeSite } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

describe('titles in a collection', () => {
  it('are two for two entries, whatever marks and spaces they are written with', () => {
    const found = findingsOf(titleUnique, {
      'guides/a.yaml': makeGuide({ title: 'การจัดการ ความรู้' }),
      'guides/b.yaml': makeGuide({ title: 'การจัดการ  ความรู้' }),
    });
    expect(found).toMatchObject([
      { file: 'guides/a.yaml', field: 'title', what: 'ชื่อเรื่อง "การจัดการ ความรู้" ซ้ำกับ guides/b.yaml' },
      { file: 'guides/b.yaml', field: 'title' },
    ]);
  });

  it('are told at the entry of the town, where towns share the other', () => {
    const tree = { 'site/site.yaml': makeSite({ base: true }), 'guides/own.yaml': makeGuide({ title: 'คู่มือผู้เขียน' }) };
    expect(findingsOf(titleUnique, tree)).toMatchObject([
      {
        file: 'guides/own.yaml',
        field: 'title',
        fix: 'ถ้าจะใช้แทนของกลาง ให้เปลี่ยนชื่อไฟล์เป็น writing-guide ถ้าเป็นคนละเรื่อง ให้ใช้ชื่อที่บอกความต่าง',
      },
    ]);
  });

  it('may be the same in two collections, of a draft, and of what was replaced', () => {
    const tree = {
      'guides/a.yaml': makeGuide({ title: 'ขุมความรู้' }),
      'guides/b.yaml': makeGuide({ title: 'ขุมความรู้', status: 'draft' }),
      'guides/c.yaml': makeGuide({ title: 'ขุมความรู้', status: 'superseded', supersededBy: 'a' }),
      'glossary/d.yaml': makeGlossaryTerm({ title: 'ขุมความรู้' }),
    };
    expect(findingsOf(titleUnique, tree)).toEqual([]);
  });
});
