import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { walk } from './walk.ts';

/** Letters of an address by RFC 3986; Thai ones only where a part of the path begins, or goes on in Thai. */
const ASCII = String.raw`[\w\-.~:/?#[\]@!$&'()*+,;=%]`;
const THAI_PART = String.raw`(?<=[/=#\p{Script=Thai}])(?![ฯๆ๏๚๛])\p{Script=Thai}`;
const DOMAIN = String.raw`(?:[a-z\d][\w-]*(?:\.[a-z\d][\w-]*)*|\p{Script=Thai}+(?:\.\p{Script=Thai}+)+)`;
const REST = String.raw`(?::\d+)?(?:[/?#](?:${ASCII}|${THAI_PART})*)?`;
const ADDRESS = new RegExp(String.raw`(?<![a-z\d])https?://${DOMAIN}${REST}|(?<![\w/.@:-])www\.${DOMAIN}${REST}`, 'giu');
const MAIL = /(?<![\w.+-])[\w.+-]+@[a-z\d][\w-]*(?:\.[a-z\d][\w-]*)+(?![\w@-])/gi;

/** Makes links of bare addresses and e-mail, which end where Thai text goes on. Changes the tree. */
export const linkAddresses = (tree: Root): void => {
  walk(tree, (node) => {
    if (!('children' in node)) return true;
    if (node.type === 'element' && (node.tagName === 'a' || node.tagName === 'code' || node.tagName === 'pre')) return false;
    if (node.children.some(mayHaveAddress))
      node.children = (node.children as ElementContent[]).flatMap((child) => (mayHaveAddress(child) ? partsOf(child) : [child]));
    return true;
  });
};

const mayHaveAddress = (node: Nodes): node is Text => node.type === 'text' && /[@/]|www\./i.test(node.value);

/** A text cut into links and the texts between them. */
const partsOf = (text: Text): ElementContent[] => {
  const { value } = text;
  const parts: ElementContent[] = [];
  let done = 0;
  for (const { start, end, href } of addressesIn(value)) {
    if (start < done) continue;
    if (start > done) parts.push({ type: 'text', value: value.slice(done, start) });
    parts.push(linkTo(href, value.slice(start, end), text, value.slice(0, start)));
    done = end;
  }
  if (done === 0) return [text];
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
};

const addressesIn = (value: string): { start: number; end: number; href: string }[] =>
  [
    ...Array.from(value.matchAll(ADDRESS), ({ 0: match, index }) => {
      const address = withoutEnd(match);
      return { start: index, end: index + address.length, href: encodeAddress(/^www\./i.test(address) ? `http://${address}` : address) };
    }),
    ...Array.from(value.matchAll(MAIL), ({ 0: match, index }) => {
      const address = match.replace(/[-_.]+$/, '');
      return { start: index, end: index + address.length, href: `mailto:${address}` };
    }),
  ].sort((a, b) => a.start - b.start);

/** An address without the punctuation of the sentence around it: marks at its end, and a bracket that it does not open. */
const withoutEnd = (address: string): string => {
  let depth = 0;
  for (const [place, letter] of [...address].entries()) {
    if (letter === '(') depth++;
    if (letter === ')' && depth-- === 0) return withoutEnd([...address].slice(0, place).join(''));
  }
  return address.replace(/(?:[.,:;!?'*_~[\]]|&[a-z\d]+;)+$/i, '');
};

/** Percent signs for all but ASCII, as the parser writes addresses. */
const encodeAddress = (address: string): string => address.replace(/[^\x21-\x7e]+/g, encodeURIComponent);

/** A link at the place of its words in a text: `before` is what stands in front of them there. */
const linkTo = (href: string, words: string, { position }: Text, before: string): Element => {
  const start = position?.start && {
    line: position.start.line + before.split('\n').length - 1,
    column: before.includes('\n') ? before.length - before.lastIndexOf('\n') : position.start.column + before.length,
  };
  return {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: words }],
    ...(start && { position: { start, end: start } }),
  };
};
