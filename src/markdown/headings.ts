import type { Root } from 'hast';
import Slugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { isFootnoteTitle } from './footnotes.ts';
import { textOf } from './text.ts';

/** A heading of a body: where links, the table of contents and search results lead to. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/**
 * Gives every heading below the title an id, made of its words, and lists them. `taken` are ids that the page
 * has already. Changes the tree.
 */
export const addHeadingIds = (tree: Root, taken: Iterable<string>): Heading[] => {
  const slugger = new Slugger();
  for (const id of taken) slugger.slug(id);
  const headings: Heading[] = [];
  visit(tree, 'element', (element) => {
    if (!/^h[2-6]$/.test(element.tagName) || isFootnoteTitle(element)) return;
    const text = textOf(element);
    const id = slugger.slug(text);
    element.properties.id = id;
    headings.push({ depth: Number(element.tagName[1]), id, text });
  });
  return headings;
};
