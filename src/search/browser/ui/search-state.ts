import { FACETS, type Facet } from '../../shared/page-record.ts';
import type { Filters } from '../retrieve.ts';

/** What the results page shows. It is all in the address, so that a search can be sent to somebody and the back button undoes a choice. */
export interface SearchState {
  text: string;
  filters: Filters;
  isNewestFirst: boolean;
}

/** A search for a text, with nothing chosen. */
export const makeState = (text: string): SearchState => ({ text, filters: {}, isNewestFirst: false });

/** The state of an address's query string; what it does not know is passed over. */
export const parseState = (queryString: string): SearchState => {
  const parameters = new URLSearchParams(queryString);
  const filters: Filters = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value) filters[facet] = value;
  }
  return { text: parameters.get('q') ?? '', filters, isNewestFirst: parameters.get('sort') === 'newest' };
};

/** The query string of a state. */
export const formatState = ({ text, filters, isNewestFirst }: SearchState): string =>
  `?${new URLSearchParams({ q: text, ...filters, ...(isNewestFirst && { sort: 'newest' }) })}`;

/** A state with another choice of one facet; an empty value takes the choice back. */
export const chooseFilter = (state: SearchState, facet: Facet, value: string): SearchState => {
  const { [facet]: _, ...others } = state.filters;
  return { ...state, filters: value ? { ...others, [facet]: value } : others };
};

/** Whether there is nothing to search for. */
export const isBlank = ({ text }: SearchState): boolean => text.trim() === '';

/** What an entry of the history remembers: whether its search is still being typed. */
export interface HistoryEntry {
  isTyping: boolean;
}

/** How a new state enters the history: in place of the entry that is there, or as one more, which the back button leaves. */
export interface HistoryStep extends HistoryEntry {
  method: 'replace' | 'push';
}

/** The first letter typed leaves the earlier search behind the back button; the next ones replace the address. */
export const stepByTyping = (shown: SearchState, { isTyping }: HistoryEntry): HistoryStep => ({
  method: isTyping || !shown.text ? 'replace' : 'push',
  isTyping: true,
});

/** What the reader decides on (Enter, a filter, an order) is a page of its own; what was being typed becomes that page. */
export const stepByChoice = ({ isTyping }: HistoryEntry): HistoryStep => ({ method: isTyping ? 'replace' : 'push', isTyping: false });
