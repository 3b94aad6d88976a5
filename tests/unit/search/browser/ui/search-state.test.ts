import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseFilter,
  formatState,
  isBlank,
  makeState,
  parseState,
  stepByChoice,
  stepByTyping,
  type SearchState,
} from '#src/search/browser/ui/search-state.ts';
import { FACETS } from '#src/search/shared/page-record.ts';

const anyText = fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'ขยะ&=?#%+ "')) });
const anyState: fc.Arbitrary<SearchState> = fc.record({
  text: anyText,
  filters: fc.dictionary(
    fc.constantFrom(...FACETS),
    anyText.filter((value) => value !== ''),
    { noNullPrototype: true },
  ),
  isNewestFirst: fc.boolean(),
});

describe('the state of the address', () => {
  it('comes back from the query string as it was', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });
  it('of a search is short and can be read', () => expect(decodeURIComponent(formatState(makeState('ขยะ')))).toBe('?q=ขยะ'));
  it('passes over what it does not know, and empty choices', () =>
    expect(parseState('?q=ขยะ&kind=&page=2&sort=oldest&__proto__=x')).toEqual(makeState('ขยะ')));
  it('of no query string is blank', () => {
    expect(parseState('')).toEqual(makeState(''));
    expect(isBlank(parseState('?q=%20'))).toBe(true);
    expect(isBlank(makeState('ข'))).toBe(false);
  });
});

describe('a choice of a facet', () => {
  const state = { ...makeState('ขยะ'), filters: { kind: 'แผน', year: '2565' }, isNewestFirst: true };
  it('takes the place of the one before, and leaves the rest', () =>
    expect(chooseFilter(state, 'kind', 'บทความ')).toEqual({ ...state, filters: { kind: 'บทความ', year: '2565' } }));
  it('is taken back by an empty one', () => expect(chooseFilter(state, 'kind', '')).toEqual({ ...state, filters: { year: '2565' } }));
  it('changes nothing of the state it is made in', () => {
    chooseFilter(state, 'kind', '');
    expect(state.filters.kind).toBe('แผน');
  });
});

describe('the history', () => {
  /** Addresses behind the back button after these steps, the shown one last. */
  const go = (...steps: (['type' | 'choose', string] | ['back'])[]): string[] => {
    const entries = [{ text: '', isTyping: false }];
    for (const [action, text = ''] of steps) {
      const shown = entries.at(-1)!;
      if (action === 'back') entries.pop();
      else {
        const { method, isTyping } = action === 'type' ? stepByTyping(makeState(shown.text), shown) : stepByChoice(shown);
        if (method === 'replace') entries.pop();
        entries.push({ text, isTyping });
      }
    }
    return entries.map(({ text }) => text);
  };

  it('has one entry for what is typed letter by letter', () => expect(go(['type', 'ข'], ['type', 'ขย'], ['type', 'ขยะ'])).toEqual(['ขยะ']));
  it('keeps the search that was decided on behind the next one', () =>
    expect(go(['type', 'ขยะ'], ['choose', 'ขยะ'], ['type', 'น'], ['type', 'น้ำ'])).toEqual(['ขยะ', 'น้ำ']));
  it('makes what was typed the page that Enter leads to', () =>
    expect(go(['type', 'ขยะ'], ['choose', 'ขยะ'], ['type', 'น้ำ'], ['choose', 'น้ำ'])).toEqual(['ขยะ', 'น้ำ']));
  it('has an entry for each filter', () =>
    expect(go(['choose', 'ขยะ'], ['choose', 'ขยะ'], ['choose', 'ขยะ'])).toEqual(['', 'ขยะ', 'ขยะ', 'ขยะ']));
  it('replaces a blank search', () => expect(go(['type', 'ขยะ'], ['choose', ''], ['type', 'น้ำ'])).toEqual(['น้ำ']));
});
