import { describe, expect, it } from 'vitest';
import { glossaryTermUnique } from '#src/checks/rules/glossary-term-unique.ts';
import { makeGlossaryTerm, makeSite, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const terms = (first: Fields, second: Fields) => ({
  'glossary/a.yaml': makeGlossaryTerm({ title: 'ขุมความรู้', ...first }),
  'glossary/b.yaml': makeGlossaryTerm({ title: 'แก่นความรู้', ...second }),
});

describe('words of the glossary', () => {
  it('lead to one term', () => {
    expect(findingsOf(glossaryTermUnique, terms({}, { synonyms: ['ความรู้หลัก', 'ขุมความรู้'] }))).toMatchObject([
      { file: 'glossary/b.yaml', field: 'synonyms[2]', what: '"ขุมความรู้" เป็นคำของ "ขุมความรู้" (glossary/a.yaml) อยู่แล้ว' },
    ]);
    expect(findingsOf(glossaryTermUnique, terms({ abbreviation: 'KA' }, { abbreviation: 'ka' }))).toMatchObject([
      { field: 'abbreviation' },
    ]);
  });

  it('lead to one term though they are misspelt', () => {
    expect(findingsOf(glossaryTermUnique, terms({ synonyms: ['คลังความรู้'] }, { misspellings: ['คลังความรู้'] }))).toMatchObject([
      { file: 'glossary/b.yaml', field: 'misspellings[1]' },
    ]);
  });

  it('are told at the term of the town, where towns share the other', () => {
    const own = (fields: Fields) => ({
      'site/site.yaml': makeSite({ base: true }),
      'glossary/own.yaml': makeGlossaryTerm({ title: 'คำของเรา', ...fields }),
    });
    expect(findingsOf(glossaryTermUnique, own({}))).toEqual([]);
    // The shared ones have it as a title, as a synonym, and as a synonym of which the town makes a term of its own.
    expect(findingsOf(glossaryTermUnique, own({ synonyms: ['การฟังอย่างลึกซึ้ง', 'วงเล่า'] }))).toMatchObject([
      { file: 'glossary/own.yaml', field: 'synonyms[1]', fix: 'ตัดคำนี้ออก หรือสร้าง glossary/deep-listening.yaml ของเราขึ้นใช้แทนคำศัพท์กลาง' },
      { file: 'glossary/own.yaml', field: 'synonyms[2]', fix: 'ตัดคำนี้ออก หรือสร้าง glossary/story-circle.yaml ของเราขึ้นใช้แทนคำศัพท์กลาง' },
    ]);
    expect(findingsOf(glossaryTermUnique, own({ title: 'วงเล่า' }))).toMatchObject([{ file: 'glossary/own.yaml', field: 'title' }]);
    const replaced = { ...own({ synonyms: ['วงเล่า'] }), 'glossary/story-circle.yaml': makeGlossaryTerm({ title: 'วงเล่าเรื่อง' }) };
    expect(findingsOf(glossaryTermUnique, replaced)).toEqual([]);
  });

  it('may be written in several ways in one term', () => {
    expect(findingsOf(glossaryTermUnique, terms({ synonyms: ['ขุมความรุ้', 'ขุมความรู้'] }, {}))).toEqual([]);
  });
});
