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

/** A body, parsed once, as checks want it. */
export interface CheckedBody {
  facts: BodyFacts;
  headings: readonly Heading[];
}

/**
 * What pages and the search index want of a body too; a check alone never makes it. Where a link leads depends on
 * who may read the site, so links stay open until a page is made (`render.ts`).
 */
export interface Body extends CheckedBody {
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

/** Reads a body; its headings get no id that is taken. @throws when MDX is not well formed; the message begins with `line:column:`. */
export type ReadBody<Read extends CheckedBody> = (source: string, format: BodyFormat, isTaken?: IsTaken) => Read;

const isEmpty = (source: string): boolean => !source.trim();

const parse = (source: string, format: BodyFormat, isTaken: IsTaken = () => false): CheckedBody & { tree: Root } => {
  const tree = parseMarkdown(source, format);
  const coverage = coverageOf(source, tree);
  linkAddresses(tree);
  return { facts: collectFacts(tree, source, coverage), headings: addHeadingIds(tree, isTaken), tree };
};

/** A body for checks: without its tree and HTML, which take most of the memory. */
export const inspectBody: ReadBody<CheckedBody> = (source, format, isTaken) => {
  if (isEmpty(source)) return EMPTY_BODY;
  const { facts, headings } = parse(source, format, isTaken);
  return { facts, headings };
};

/** A body for checks, pages and the search index. */
export const parseBody: ReadBody<Body> = (source, format, isTaken) => {
  if (isEmpty(source)) return EMPTY_BODY;
  const { facts, headings, tree } = parse(source, format, isTaken);
  const text = textOf(tree);
  finishTables(tree);
  finishControls(tree);
  const hasMdx = facts.components.length > 0 || facts.code.length > 0;
  return { facts, headings, text, content: hasMdx ? { kind: 'tree', tree } : { kind: 'html', ...cutAtLinks(tree) } };
};
