import type { Element, Nodes, Root } from 'hast';
import { normalLabel, referenceLabel, type Coverage, type LostText, type Place } from './coverage.ts';
import { isFootnoteMark, isFootnoteTitle } from './footnotes.ts';
import { hasFrontMatter, leftoversOf, type Leftover } from './leftovers.ts';
import { textOf } from './text.ts';
import { walk } from './walk.ts';

/** What the checks want to know of a body; lines count from its first. */
export interface BodyFacts {
  /**
   * Links and images as they are written, in the letters of their author. `line` and `column` give the address, which of one
   * by reference is not where it is used. `text` are the words of a link and the descriptions of pictures in it.
   */
  links: ({ url: string; usedAt: Place; image: boolean; alt: string; text: string } & Place)[];
  /** `underlined` ones are made of the text above a line of `---`. */
  headings: ({ depth: number; text: string; underlined: boolean } & Place)[];
  rawHtml: ({ html: string } & Place)[];
  components: ({ name: string; attributes: { name: string; value: string | undefined; code: boolean }[] } & Place)[];
  code: ({ source: string } & Place)[];
  /** Words that are not on the page. */
  lost: LostText[];
  /** Marks that are on the page as characters. */
  leftovers: Leftover[];
  /** Blocks of code whose closing fence is missing. */
  openFences: Place[];
  /** Whether fields stand in the body that belong above it. */
  frontMatter: boolean;
}

/** The facts of a body that is empty. */
export const NO_FACTS: BodyFacts = {
  links: [],
  headings: [],
  rawHtml: [],
  components: [],
  code: [],
  lost: [],
  leftovers: [],
  openFences: [],
  frontMatter: false,
};

/** Collects the facts of a body in one walk over its tree; `source` is what the tree was parsed from. */
export const collectFacts = (tree: Root, source: string, coverage: Coverage): BodyFacts => {
  const facts: BodyFacts = {
    links: [],
    headings: [],
    rawHtml: [],
    components: [],
    code: [],
    lost: coverage.lost,
    leftovers: leftoversOf(source, coverage),
    openFences: [],
    frontMatter: hasFrontMatter(source),
  };
  const definitions = definitionPlaces(source);
  // What the parser makes itself (task boxes, footnotes) has no place; nothing asks for it.
  let place: Place = { line: 1, column: 1 };
  walk(tree, (node) => {
    if (node.position) place = { line: node.position.start.line, column: node.position.start.column };
    switch (node.type) {
      case 'element':
        if (isOpenFence(node, source)) facts.openFences.push(place);
        collectElement(node, place, definitions.get(referenceLabel(node, source)) ?? place, source, facts);
        break;
      case 'raw':
        facts.rawHtml.push({ html: node.value, ...place });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        facts.components.push({
          name: node.name ?? '',
          ...place,
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
        facts.code.push({ source: node.value, ...place });
        break;
      default:
      // Text, comments and the root say nothing that is checked.
    }
  });
  return facts;
};

/** Place of each definition (`[label]: address`) by its label; the first of a label is the one that counts. */
const definitionPlaces = (source: string): Map<string, Place> => {
  const places = new Map<string, Place>();
  if (!source.includes(']:')) return places;
  for (const [index, text] of source.split('\n').entries()) {
    const [, before = '', label] = /^([ \t>]*)\[((?:\\.|[^[\]\\])+)\]:/.exec(text) ?? [];
    if (label !== undefined && !places.has(normalLabel(label)))
      places.set(normalLabel(label), { line: index + 1, column: before.length + 1 });
  }
  return places;
};

const collectElement = (element: Element, place: Place, address: Place, source: string, facts: BodyFacts): void => {
  const { tagName, properties } = element;
  if (isFootnoteMark(element)) return;
  const image = tagName === 'img';
  const url = tagName === 'a' ? properties.href : image ? properties.src : undefined;
  if (typeof url === 'string')
    facts.links.push({
      url: readableUrl(url),
      ...address,
      usedAt: place,
      image,
      alt: properties.alt ?? '',
      text: wordsOf(element),
    });
  else if (/^h[1-6]$/.test(tagName) && !isFootnoteTitle(element))
    facts.headings.push({ depth: Number(tagName[1]), text: textOf(element), underlined: isUnderlined(element, source), ...place });
};

/** What a reader who hears the page is told of an element: its words, and what its pictures show. */
const wordsOf = (node: Nodes): string => {
  if (node.type === 'element' && node.tagName === 'img') return node.properties.alt ?? '';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return node.type === 'text' ? node.value : '';
};

/** Whether a heading is one by the line of `---` below it. */
const isUnderlined = ({ position }: Element, source: string): boolean =>
  position !== undefined && /\n[ \t>]*-+[ \t]*$/.test(source.slice(position.start.offset, position.end.offset));

/** Whether an element is a block of code that nothing closes, so that all that follows is code. */
const isOpenFence = ({ tagName, position }: Element, source: string): boolean => {
  if (tagName !== 'pre' || !position) return false;
  const written = source.slice(position.start.offset, position.end.offset);
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  if (!fence) return false;
  const last = written.slice(written.lastIndexOf('\n') + 1).replace(/^[ \t>]+/, '');
  return !written.includes('\n') || !last.startsWith(fence) || last.replaceAll(fence[0]!, '').trim() !== '';
};

/**
 * An address in the letters of its author: the parser has put Thai letters into percent signs. A percent
 * sign itself stays encoded, or what follows it would be read as a letter once more.
 */
export const readableUrl = (url: string): string => {
  if (!url.includes('%')) return url;
  try {
    return decodeURI(url.replaceAll('%25', '%2525'));
  } catch {
    return url;
  }
};
