import { describe, expect, it } from 'vitest';
import { glossaryTermUnique } from '#src/checks/rules/glossary-term-unique.ts';
import { makeGlossaryTerm, type Fields } from '../../../support/entries.ts';
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

  it('may be written in several ways in one term', () => {
    expect(findingsOf(glossaryTermUnique, terms({ synonyms: ['ขุมความรุ้', 'ขุมความรู้'] }, {}))).toEqual([]);
  });
});
