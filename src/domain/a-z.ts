import type { AnyEntry } from './entry.ts';
import { byTitle, type KnowledgeBase } from './knowledge-base.ts';
import { initialOf, type Initial } from '../thai/order.ts';

/** Entries whose titles begin with one letter, in dictionary order. */
export interface Letter extends Initial {
  /** How many they are; only pages want them in order, which takes long. */
  count: number;
  readonly entries: readonly AnyEntry[];
}

const made = new WeakMap<KnowledgeBase, Letter[]>();

/** The A–Z index: ก–ฮ, then A–Z, then digits; only letters that have entries. */
export const alphabet = (kb: KnowledgeBase): Letter[] => {
  const known = made.get(kb);
  if (known) return known;
  const initials = new Map<string, Initial>();
  const under = Map.groupBy(kb.all, ({ data }) => {
    const initial = initialOf(data.title);
    initials.set(initial.id, initial);
    return initial.id;
  });
  const rank = ({ label }: Initial) => (label >= 'ก' && label <= 'ฮ' ? 0 : /[A-Z]/.test(label) ? 1 : 2);
  const list = [...initials.values()]
    .sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'th'))
    .map((initial) => letterOf(initial, under.get(initial.id)!));
  made.set(kb, list);
  return list;
};

const letterOf = (initial: Initial, entries: readonly AnyEntry[]): Letter => {
  let sorted: readonly AnyEntry[] | undefined;
  return {
    ...initial,
    count: entries.length,
    get entries() {
      return (sorted ??= entries.toSorted(byTitle));
    },
  };
};

/** Titles on one page of a letter. */
export const LETTER_PAGE_SIZE = 150;
