import { inspectChanged } from '../checks/inspect-changed.ts';
import { inspectFound } from '../checks/check-content.ts';
import { cutWithDrafts, type Content, type LoadedEntry } from '../content/audience.ts';
import type { Problem } from '../content/problem.ts';
import { findContent, type ContentFiles } from '../content/read.ts';
import { bodyToBuild, type TreeEntry } from '../content/tree.ts';
import type { Body, CheckedBody } from '../markdown/body.ts';
import type { Settings } from '../settings.ts';
import { handOver } from '../store/current.ts';

/** What a reading found; `isShown` where the pages show it, which content with errors is not. */
export interface Reading {
  problems: readonly Problem[];
  isShown: boolean;
}

/** One page is looked at at a time: its body is kept, those of all pages would take most of the memory. */
let last: { file: TreeEntry; body: Body } | undefined;
const wholeBody = (file: TreeEntry): Body => {
  if (last?.file !== file) last = { file, body: bodyToBuild(file) };
  return last.body;
};

/** The words of bodies, once a search has asked for them: the next search reads those that have changed. */
const words = new WeakMap<TreeEntry, string>();
const wordsOf = (file: TreeEntry): string => {
  const text = words.get(file) ?? bodyToBuild(file).text;
  words.set(file, text);
  return text;
};

/** A body as it was checked, whose HTML and words are made when somebody asks for them. */
const madeOnDemand = (file: TreeEntry, { facts, headings }: CheckedBody): Body => ({
  facts,
  headings,
  get text() {
    return wordsOf(file);
  },
  get content() {
    return wholeBody(file).content;
  },
});

/** Content for pages of dev, of a tree that was only read for a check. */
const toContent = (content: Content<CheckedBody>, files: readonly TreeEntry[]): Content => {
  const byPath = new Map(files.map((file) => [file.raw.path, file]));
  const live = ({ withDrafts, ...rest }: Content<CheckedBody>): Content => ({
    ...rest,
    entries: rest.entries.map((entry): LoadedEntry => ({ ...entry, body: madeOnDemand(byPath.get(entry.path)!, entry.body) })),
    ...(withDrafts && { withDrafts: live(withDrafts) }),
  });
  return live(content);
};

/**
 * Content that is read again and again while somebody works on it: only what has changed is read and inspected. Pages get
 * it when it has no errors; until then they have what was there before. `find` gives the files of the folder.
 */
export const liveContent = (settings: () => Settings, find: (folder: string) => ContentFiles = findContent): (() => Promise<Reading>) => {
  const inspectAll = inspectChanged();
  return async () => {
    const { content: folder, audience, today } = settings();
    const { tree, problems } = await inspectFound(folder, find(folder), today, inspectAll);
    const isShown = problems.every(({ severity }) => severity !== 'error');
    if (isShown) handOver(toContent(cutWithDrafts(tree, audience, today), tree.entries));
    return { problems, isShown };
  };
};
