import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isFootnoteMark, isFootnoteTitle } from './footnotes.ts';
import { textOf } from './text.ts';

/** What the checks want to know of a body; lines count from its first. */
export interface BodyFacts {
  /**
   * Links and images as they are written, in the letters of their author. `line` gives the address, which of one
   * by reference is not the line that uses it.
   */
  links: { url: string; line: number; usedOn: number; image: boolean; alt: string }[];
  headings: { depth: number; text: string; line: number }[];
  rawHtml: { html: string; line: number }[];
  components: { name: string; attributes: { name: string; value: string | undefined; code: boolean }[]; line: number }[];
  code: { source: string; line: number }[];
}

/** Collects the facts of a body in one walk over its tree; `source` is what the tree was parsed from. */
export const collectFacts = (tree: Root, source: string): BodyFacts => {
  const facts: BodyFacts = { links: [], headings: [], rawHtml: [], components: [], code: [] };
  const definitions = definitionLines(source);
  // What the parser makes itself (task boxes, footnotes) has no place; nothing asks for it.
  let line = 1;
  visit(tree, (node) => {
    line = node.position?.start.line ?? line;
    switch (node.type) {
      case 'element':
        collectElement(node, line, definitions.get(referenceLabel(node, source)) ?? line, facts);
        break;
      case 'raw':
        facts.rawHtml.push({ html: node.value, line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        facts.components.push({
          name: node.name ?? '',
          line,
          attributes: node.attributes.map((attribute) => ({
            name: attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
            value: typeof attribute.value === 'string' ? attribute.value : undefined,
            code: attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'),
          })),
        });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        facts.code.push({ source: node.value, line });
        break;
      default:
      // Text, comments and the root say nothing that is checked.
    }
  });
  return facts;
};

/** Line of each definition (`[label]: address`) by its label; the first of a label is the one that counts. */
const definitionLines = (source: string): Map<string, number> => {
  const lines = new Map<string, number>();
  for (const [index, text] of source.split('\n').entries()) {
    const label = /^[ >]*\[((?:\\.|[^[\]\\])+)\]:/.exec(text)?.[1];
    if (label !== undefined && !lines.has(normalLabel(label))) lines.set(normalLabel(label), index + 1);
  }
  return lines;
};

/** Label of the definition that a link or image uses (`[text][label]`, `[label][]`, `[label]`); empty where the address stands in it. */
const referenceLabel = ({ tagName, position }: Element, source: string): string => {
  if (!position || (tagName !== 'a' && tagName !== 'img')) return '';
  const written = source.slice(position.start.offset, position.end.offset);
  return normalLabel(/\[((?:\\.|[^[\]\\])+)\](?:\[\])?$/.exec(written)?.[1] ?? '');
};

const normalLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const collectElement = (element: Element, line: number, addressLine: number, facts: BodyFacts): void => {
  const { tagName, properties } = element;
  if (tagName === 'a' && typeof properties.href === 'string' && !isFootnoteMark(element))
    facts.links.push({ url: readableUrl(properties.href), line: addressLine, usedOn: line, image: false, alt: '' });
  else if (tagName === 'img' && typeof properties.src === 'string')
    facts.links.push({ url: readableUrl(properties.src), line: addressLine, usedOn: line, image: true, alt: properties.alt ?? '' });
  else if (/^h[1-6]$/.test(tagName) && !isFootnoteTitle(element))
    facts.headings.push({ depth: Number(tagName[1]), text: textOf(element), line });
};

/**
 * An address in the letters of its author: the parser has put Thai letters into percent signs. A percent
 * sign itself stays encoded, or what follows it would be read as a letter once more.
 */
export const readableUrl = (url: string): string => {
  try {
    return decodeURI(url.replaceAll('%25', '%2525'));
  } catch {
    return url;
  }
};
