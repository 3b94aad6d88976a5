import { describe, expect, it } from 'vitest';
import { englishInLatin } from '#src/checks/rules/english-in-latin.ts';
import { makeGlossaryTerm, makeSite } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

describe('English', () => {
  it('is no Thai, of a term and of the municipality', () => {
    expect(findingsOf(englishInLatin, { 'glossary/a.yaml': makeGlossaryTerm({ english: 'ขุมความรู้' }) })).toMatchObject([
      { field: 'english' },
    ]);
    expect(findingsOf(englishInLatin, { 'site/site.yaml': makeSite({ nameEnglish: 'เทศบาล Thotsop' }) })).toMatchObject([
      { field: 'nameEnglish' },
    ]);
  });

  it('may be of another language, or missing', () => {
    for (const english of ['Étude', undefined])
      expect(findingsOf(englishInLatin, { 'glossary/a.yaml': makeGlossaryTerm({ english }) })).toEqual([]);
  });
});
