import { knowledgeBaseOf } from '../content/audience.ts';
import { entryNames } from '../content/entry-names.ts';
import type { Attachment, RawEntry } from '../content/raw-entry.ts';
import { ReferenceIndex } from '../content/reference-index.ts';
import type { RuleText } from '../content/rule-text.ts';
import { siteOf, usageOf, validEntries, type ContentTree, type TreeEntry, type ValidEntry } from '../content/tree.ts';
import { entryAddress } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { BodyFacts } from '../markdown/facts.ts';
import { RULE_TEXTS } from './registry.ts';
import { routesOf, type RouteTable } from '../routes/table.ts';
import type { Names } from '../schemas/examples.ts';
import type { Site } from '../schemas/site.ts';

/** What rules look at: a content tree, and what would be made of all of it, drafts and staff entries too. */
export interface CheckContext {
  tree: ContentTree;
  site: Site | undefined;
  entries: readonly TreeEntry[];
  valid: readonly ValidEntry[];
  byCollection: ReadonlyMap<string, readonly ValidEntry[]>;
  /** Entries with the facts of their bodies; those whose body cannot be parsed are left out. */
  bodies: readonly { raw: RawEntry; facts: BodyFacts; entry: TreeEntry }[];
  index: ReferenceIndex;
  names: Names;
  /** What is said of every rule, so that a rule can speak of others. */
  ruleTexts: readonly RuleText[];
  /** `collection/name` of every file beside entries. */
  files: ReadonlySet<string>;
  kb: KnowledgeBase;
  routes: RouteTable;
  /** Whether an address leads to a page or file; those of an entry that breaks its schema do, as they will when it is mended. */
  hasAddress: (address: string) => boolean;
  /** A file beside entries; undefined where there is none. */
  attachmentAt: (collection: string, name: string) => Attachment | undefined;
}

/**
 * A municipality for checking the rest of a tree whose own data are missing or broken. It has an office to reach, so that
 * links to where pages tell of it are not told as faults of their own.
 */
const UNKNOWN_SITE = { fiscalYear: 0, topServices: [], contact: { place: '–' } } as unknown as Site;

export const makeContext = (tree: ContentTree, today: string): CheckContext => {
  const site = siteOf(tree);
  const attachments = new Map(tree.attachments.map((attachment) => [`${attachment.collection}/${attachment.name}`, attachment]));
  const valid = validEntries(tree);
  const kb = knowledgeBaseOf(site ?? UNKNOWN_SITE, 'staff', today, valid, usageOf(tree));
  const routes = routesOf(kb);
  const broken = tree.entries.filter(({ data }) => data === undefined).map(({ raw }) => entryAddress(raw.collection, raw.id));
  return {
    tree,
    site,
    entries: tree.entries,
    valid,
    byCollection: Map.groupBy(valid, ({ raw }) => raw.collection),
    bodies: tree.entries.flatMap((entry) => ('error' in entry.body ? [] : [{ raw: entry.raw, facts: entry.body.facts, entry }])),
    ruleTexts: RULE_TEXTS,
    names: entryNames(tree.entries.map(({ raw }) => raw)),
    index: new ReferenceIndex(tree.entries.map(({ raw }) => raw)),
    files: new Set(attachments.keys()),
    kb,
    routes,
    hasAddress: (address) => routes.has(address) || broken.some((beginning) => address.startsWith(beginning)),
    attachmentAt: (collection, name) => attachments.get(`${collection}/${name}`),
  };
};
