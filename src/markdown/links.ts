import { randomUUID } from 'node:crypto';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { readableUrl } from './facts.ts';
import { isFootnoteMark } from './footnotes.ts';

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
}

/** Finds the target of a link; none for a page that the build does not show. */
export type ResolveLink = (link: Link) => Target | undefined;

/** What stands for an address until the page is made; no author can have written it. */
const MARK = randomUUID();
const MARKED = new RegExp(` (?:href|src)="${MARK}"`);

/** Marks the address of every link of a tree and lists the links in order. Changes the tree. */
export const markLinks = (tree: Root): Link[] => {
  const links: Link[] = [];
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    const attribute = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
    if (!attribute || typeof properties[attribute] !== 'string' || isFootnoteMark(element)) return;
    links.push({ url: readableUrl(properties[attribute]), image: tagName === 'img' });
    properties[attribute] = MARK;
  });
  return links;
};

/** HTML in pieces, cut at the address of each link. */
export const cutAtLinks = (html: string): string[] => html.split(MARKED);

/** Attributes of the element of a link; a link without a target keeps its words and is none. */
export const linkAttributes = ({ image }: Link, target: Target | undefined): Record<string, string | number> => {
  if (!target) return {};
  const { href, width, height } = target;
  return image ? { src: href, ...(width && height && { width, height }), loading: 'lazy', decoding: 'async' } : { href };
};

/** A copy of a marked tree, whose links have the attributes of their targets. */
export const resolveTree = (tree: Root, links: readonly Link[], resolve: ResolveLink): Root => {
  const copy = structuredClone(tree);
  let place = 0;
  visit(copy, 'element', (element) => {
    const attribute = element.properties['href'] === MARK ? 'href' : element.properties['src'] === MARK ? 'src' : undefined;
    if (!attribute) return;
    const { [attribute]: _, ...rest } = element.properties;
    const link = links[place++]!;
    element.properties = { ...rest, ...linkAttributes(link, resolve(link)) };
  });
  return copy;
};
