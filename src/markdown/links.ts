import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { readableUrl } from './facts.ts';
import { isFootnoteMark } from './footnotes.ts';
import { walkElements } from './walk.ts';

/** A link or image of a body, as its author wrote its address. */
export interface Link {
  url: string;
  image: boolean;
}

/** Where a link leads on the site that is built. */
export interface Target {
  href: string;
  /** Pixels of an image, so that the page does not jump when it loads. */
  width?: number | undefined;
  height?: number | undefined;
  /** The image in other widths, and which of them it takes up (`srcset` and `sizes` of HTML). */
  srcset?: string | undefined;
  sizes?: string | undefined;
}

/** Finds the target of a link; none for a page that the build does not show. */
export type ResolveLink = (link: Link) => Target | undefined;

/** Calls `use` with every link and image of a tree in order; those of footnotes stay within the page and are none. */
const visitLinks = (tree: Root, use: (element: Element, attribute: 'href' | 'src', link: Link) => void): void => {
  walkElements(tree, (element) => {
    const { tagName, properties } = element;
    const attribute = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
    const url = attribute && properties[attribute];
    if (typeof url === 'string' && !isFootnoteMark(element)) use(element, attribute!, { url: readableUrl(url), image: tagName === 'img' });
  });
};

/** Stands for an address for a moment; no author can have written it. */
const MARK = crypto.randomUUID();
const MARKED = new RegExp(` (?:href|src)="${MARK}"`);

/** A tree as HTML, cut at the address of each link; and the links, one between two pieces. Changes the tree. */
export const cutAtLinks = (tree: Root): { pieces: string[]; links: Link[] } => {
  const links: Link[] = [];
  visitLinks(tree, ({ properties }, attribute, link) => {
    links.push(link);
    properties[attribute] = MARK;
  });
  return { pieces: toHtml(tree).split(MARKED), links };
};

/** Attributes of the element of a link; a link without a target keeps its words and is none. */
export const linkAttributes = ({ image }: Link, target: Target | undefined): Record<string, string | number> => {
  if (!target) return {};
  const { href, width, height, srcset, sizes } = target;
  if (!image) return { href };
  return {
    src: href,
    ...(srcset && sizes && { srcset, sizes }),
    ...(width && height && { width, height }),
    loading: 'lazy',
    decoding: 'async',
  };
};

/** A copy of a tree, whose links have the attributes of their targets. */
export const resolveTree = (tree: Root, resolve: ResolveLink): Root => {
  const copy = structuredClone(tree);
  visitLinks(copy, (element, attribute, link) => {
    const { [attribute]: _, ...rest } = element.properties;
    element.properties = { ...rest, ...linkAttributes(link, resolve(link)) };
  });
  return copy;
};
