import type { Root } from 'hast';
import Slugger, { slug } from 'github-slugger';
import { isFootnoteTitle } from './footnotes.ts';
import { textOf } from './text.ts';
import { walk } from './walk.ts';

/** A heading of a body: where links, the table of contents and search results lead to. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** Whether the page of a body has an id already, or may have. */
export type IsTaken = (id: string) => boolean;

/** The id of a heading of these words, where it is free. */
export const headingId = (words: string): string => slug(words);

/** Whether words have something of which an id is made: nearly always a letter, which is seen at once. */
const hasId = (words: string): boolean => /[a-z\u0e01-\u0e2e]/i.test(words) || headingId(words) !== '';

/** Ids that every page may have: those that the parser gives to footnotes, and that of the top of a page, which browsers know. */
const isReserved = (id: string): boolean => id.startsWith('user-content-') || id === 'footnote-label' || id === 'top';

/** Gives every heading below the title an id, made of its words, and lists them. Changes the tree. */
export const addHeadingIds = (tree: Root, isTaken: IsTaken): Heading[] => {
  const slugger = new Slugger();
  /** With a number behind it, as words that come twice get one; with a word in front, where all ids of that kind are taken. */
  const freeId = (text: string): string => {
    for (const words of [text, text, `heading-${text}`]) {
      const id = slugger.slug(words);
      if (!isTaken(id) && !isReserved(id)) return id;
    }
    return freeId(`heading-${text}`);
  };
  const headings: Heading[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element') return true;
    // No heading stands in these, and most of a body does.
    if (node.tagName === 'p' || node.tagName === 'table') return false;
    if (!/^h[2-6]$/.test(node.tagName) || isFootnoteTitle(node)) return true;
    const text = textOf(node);
    const id = freeId(hasId(text) ? text : 'heading');
    node.properties.id = id;
    headings.push({ depth: Number(node.tagName[1]), id, text });
    return false;
  });
  return headings;
};
