import type { Root } from 'hast';
import { linkAddresses } from './addresses.ts';
import { coverageOf } from './coverage.ts';
import { collectFacts, NO_FACTS, type BodyFacts } from './facts.ts';
import { addHeadingIds, type Heading, type IsTaken } from './headings.ts';
import { cutAtLinks, type Link } from './links.ts';
import { finishControls } from './controls.ts';
import { parseMarkdown, type BodyFormat } from './parse.ts';
import { finishTables } from './tables.ts';
import { textOf } from './text.ts';

export type { BodyFormat } from './parse.ts';

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
  facts: NO_FACTS,
  headings: [],
  text: '',
  content: { kind: 'html', pieces: [''], links: [] },
};

/**
 * Parses a body; its headings get no id that is taken.
 *
 * @throws when MDX is not well formed; the message begins with `line:column:`.
 */
export const parseBody = (source: string, format: BodyFormat, isTaken: IsTaken = () => false): Body => {
  if (!source.trim()) return EMPTY_BODY;
  const tree = parseMarkdown(source, format);
  const coverage = coverageOf(source, tree);
  linkAddresses(tree);
  const facts = collectFacts(tree, source, coverage);
  const headings = addHeadingIds(tree, isTaken);
  const text = textOf(tree);
  finishTables(tree);
  finishControls(tree);
  const hasMdx = facts.components.length > 0 || facts.code.length > 0;
  return { facts, headings, text, content: hasMdx ? { kind: 'tree', tree } : { kind: 'html', ...cutAtLinks(tree) } };
};
