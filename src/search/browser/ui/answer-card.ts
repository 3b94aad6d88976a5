import type { Fact } from '../fact.ts';
import { createElement } from './create-element.ts';

/** A telephone number as offices write it: 0 5321 1234, 053-211234 ต่อ 12, 08-1234-5678. */
const TELEPHONE = /(?<!\d)0(?:[ -]?\d){8,9}(?!\d)(?:\s*(?:ต่อ|กด)\s*\d+)?/g;

/** A text in pieces; every second one is a telephone number. */
export const splitAtTelephones = (text: string): string[] => {
  const numbers = text.match(TELEPHONE) ?? [];
  return text.split(TELEPHONE).flatMap((piece, at) => (at ? [numbers[at - 1]!, piece] : [piece]));
};

/** The number to dial; the extension is dialled after a pause. */
export const telephoneHref = (number: string): string => `tel:${number.replace(/\s*(?:ต่อ|กด)\s*/, ',').replace(/[ -]/g, '')}`;

const createTelephoneLink = (number: string): HTMLAnchorElement => {
  const link = createElement('a', number);
  link.href = telephoneHref(number);
  return link;
};

/** The facts of a result, as a list of terms. */
export const createFacts = (facts: readonly Fact[]): HTMLDListElement => {
  const list = createElement('dl', '', 'answer-facts');
  for (const { label, text } of facts) {
    const value = createElement('dd');
    value.append(...splitAtTelephones(text).map((piece, at) => (at % 2 ? createTelephoneLink(piece) : piece)));
    const pair = createElement('div');
    pair.append(createElement('dt', label), value);
    list.append(pair);
  }
  return list;
};
