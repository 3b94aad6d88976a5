import type { Root } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';
import { collectFacts, type BodyFacts } from './facts.ts';
import { addHeadingIds, type Heading } from './headings.ts';
import { cutAtLinks, type Link } from './links.ts';
import { finishControls } from './controls.ts';
import { finishTables } from './tables.ts';
import { textOf } from './text.ts';

/** How a body is written: MDX is Markdown with our components as tags, and no code. */
export type BodyFormat = 'md' | 'mdx';

/**
 * A body, parsed once: everything that checks, pages and the search index want of it. Where a link leads
 * depends on who may read the site, so links stay open until a page is made (`render.ts`).
 */
export interface Body {
  facts: BodyFacts;
  headings: readonly Heading[];
  /** Its words as a reader sees them, a block a line. */
  text: string;
  content: BodyContent;
}

/** HTML cut at the address of each link, so one piece more than links; or the tree, where MDX stands in it, which HTML has no word for. */
export type BodyContent = { kind: 'html'; pieces: readonly string[]; links: readonly Link[] } | { kind: 'tree'; tree: Root };

/** The body of an entry that has none. */
export const EMPTY_BODY: Body = {
  facts: { links: [], headings: [], rawHtml: [], components: [], code: [] },
  headings: [],
  text: '',
  content: { kind: 'html', pieces: [''], links: [] },
};

/** The dialect: GitHub's, with Thai words around footnotes. */
export const FEATURES = {
  smartPunctuation: false,
  // The front matter is cut off before: a body may begin with a thematic break.
  frontmatter: false,
  gfm: { footnotes: { label: 'เชิงอรรถ', backLabel: 'กลับไปยังจุดอ้างอิงที่ {reference}' } },
} as const;

/** Parses a body; its headings get none of the ids that are `taken`. @throws when MDX is not well formed; the message begins with `line:column:`. */
export const parseBody = (source: string, format: BodyFormat, taken: Iterable<string> = []): Body => {
  if (!source.trim()) return EMPTY_BODY;
  const tree = (format === 'mdx' ? mdxToHast(source, { features: FEATURES }) : markdownToHast(source, { features: FEATURES })) as Root;
  const facts = collectFacts(tree, source);
  const headings = addHeadingIds(tree, taken);
  const text = textOf(tree);
  finishTables(tree);
  finishControls(tree);
  const hasMdx = facts.components.length > 0 || facts.code.length > 0;
  return { facts, headings, text, content: hasMdx ? { kind: 'tree', tree } : { kind: 'html', ...cutAtLinks(tree) } };
};
