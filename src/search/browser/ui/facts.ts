import { splitAtTelephones } from '../../../thai/telephone.ts';
import type { Fact } from '../fact.ts';
import { createElement } from './create-element.ts';

/** The facts of a result, as a list of terms. */
export const createFacts = (facts: readonly Fact[]): HTMLDListElement => {
  const list = createElement('dl', '', 'answer-facts');
  for (const { label, text } of facts) {
    const value = createElement('dd');
    for (const piece of splitAtTelephones(text)) {
      if (piece.dial === undefined) value.append(piece.text);
      else {
        const link = createElement('a', piece.text);
        link.href = `tel:${piece.dial}`;
        value.append(link);
      }
    }
    const pair = createElement('div');
    pair.append(createElement('dt', label), value);
    list.append(pair);
  }
  return list;
};
