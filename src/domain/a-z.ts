import type { AnyEntry } from './entry.ts';
import { byTitle, type KnowledgeBase } from './knowledge-base.ts';
import { initialOf, type Initial } from '../thai/order.ts';

/** Entries whose titles begin with one letter, in dictionary order. */
export interface Letter extends Initial {
  entries: AnyEntry[];
}

const made = new WeakMap<KnowledgeBase, Letter[]>();

/** The A–Z index: ก–ฮ, then A–Z, then digits; only letters that have entries. */
export const alphabet = (kb: KnowledgeBase): Letter[] => {
  const known = made.get(kb);
  if (known) return known;
  const letters = new Map<string, Letter>();
  for (const entry of kb.all) {
    const initial = initialOf(entry.data.title);
    if (!letters.has(initial.id)) letters.set(initial.id, { ...initial, entries: [] });
    letters.get(initial.id)!.entries.push(entry);
  }
  const rank = ({ label }: Initial) => (label >= 'ก' && label <= 'ฮ' ? 0 : /[A-Z]/.test(label) ? 1 : 2);
  const list = [...letters.values()].sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'th'));
  for (const { entries } of list) entries.sort(byTitle);
  made.set(kb, list);
  return list;
};

/** Titles on one page of a letter. */
export const LETTER_PAGE_SIZE = 150;
