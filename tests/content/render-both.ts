import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { linkAddresses } from '../../src/markdown/addresses.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** One document by our renderer and by remark, in one spelling of HTML. */
export interface BothRenderings {
  ours: string;
  reference: string;
}

// Raw HTML is passed on by both, so that a difference in where it begins or ends shows.
const remark = unified()
  .use(remarkParse)
  // Thai writes ranges of hours with one tilde.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** Renders as pages are rendered, and with remark as the reference of GFM. */
export const renderBoth = (markdown: string): BothRenderings => {
  const tree = parseMarkdown(markdown, 'md');
  linkAddresses(tree);
  return {
    ours: normalise(toHtml(tree, { allowDangerousHtml: true })),
    reference: normalise(String(remark.processSync(markdown))),
  };
};

const speller = unified().use(rehypeStringify);

/**
 * HTML in one spelling: attributes in order, alignment always as `align`, no white space between
 * blocks and one space for each run of it elsewhere (code is kept), no words of the interface in
 * footnotes.
 */
const normalise = (html: string): string => {
  const tree = fromHtml(html, { fragment: true });
  tidy(tree, false);
  return speller.stringify(tree);
};

const INLINE = new Set(['a', 'b', 'br', 'code', 'del', 'em', 'img', 'input', 'strong', 'sup']);

/** Whether white space beside the node says nothing: at a block, or at the edge of one (no node). */
const isEdge = (node: RootContent | undefined, parent: Root | Element): boolean => {
  const beside = node ?? (parent.type === 'element' ? parent : undefined);
  return beside === undefined || (beside.type === 'element' && !INLINE.has(beside.tagName));
};

const tidy = (parent: Root | Element, inCode: boolean): void => {
  const children = parent.children as RootContent[];
  const kept: RootContent[] = [];
  children.forEach((child, place) => {
    if (child.type === 'element') {
      tidyAttributes(child);
      tidy(child, inCode || child.tagName === 'pre');
    }
    if (child.type === 'text' && !inCode) {
      child.value = child.value.replace(/[ \t\n\r]+/g, ' ');
      if (isEdge(children[place - 1], parent)) child.value = child.value.replace(/^ /, '');
      if (isEdge(children[place + 1], parent)) child.value = child.value.replace(/ $/, '');
      if (!child.value) return;
    }
    kept.push(child);
  });
  parent.children = kept;
};

const tidyAttributes = (element: Element): void => {
  const alignment = /^text-align: (\w+)$/.exec(String(element.properties.style))?.[1];
  if (alignment) {
    element.properties.align = alignment;
    delete element.properties.style;
  }
  if ('dataFootnoteBackref' in element.properties) delete element.properties.ariaLabel;
  if (element.properties.id === 'footnote-label') element.children = [];
  element.properties = Object.fromEntries(Object.entries(element.properties).sort(([a], [b]) => a.localeCompare(b)));
};
