import { cutToAudience, cutWithDrafts, type Content } from '../content/audience.ts';
import { readAttachment } from '../content/attachment.ts';
import type { Finding, Problem } from '../content/problem.ts';
import { findContent, type ContentFiles } from '../content/read.ts';
import { readTree, siteOf, toTree, type ContentTree } from '../content/tree.ts';
import type { Body, CheckedBody } from '../markdown/body.ts';
import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/vocabulary.ts';
import { applyAllowances } from './allowances.ts';
import { makeContext } from './context.ts';
import { findingsInFile, type FileFindings } from './inspect-file.ts';
import { inspectFiles } from './inspect-files.ts';
import { currentShape } from './rules/current-shape.ts';
import { RULES, RULE_TEXTS } from './registry.ts';
import { isFileRule } from './rule.ts';
import { asTownTakes } from './severity.ts';

/** Thrown when content has errors; carries all of them, and the warnings. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`เนื้อหามีปัญหา ${problems.filter(({ severity }) => severity === 'error').length} รายการ`);
    this.problems = problems;
  }
}

/** A tree without errors. */
export interface CheckedContent {
  tree: ContentTree<Body>;
  warnings: readonly Problem[];
}

/** A tree, whole or not, with everything that is wrong in it. */
export interface Inspection<Read extends CheckedBody = CheckedBody> {
  tree: ContentTree<Read>;
  problems: readonly Problem[];
}

/** Asks every rule about a content tree; those that look at one file have been asked. */
const inspect = <Read extends CheckedBody>(tree: ContentTree<Read>, files: readonly FileFindings[], today: string): Inspection<Read> => {
  const context = makeContext(tree, today);
  const findingsOf = (rule: (typeof RULES)[number]): Finding[] => [
    ...(isFileRule(rule) ? files.flatMap((findings) => findings.get(rule.id) ?? []) : []),
    ...(rule.check?.(context) ?? []),
  ];
  const byRules = RULES.flatMap((rule) =>
    findingsOf(rule).map((finding): Problem => ({ ...finding, rule: rule.id, severity: rule.severity })),
  );
  // What is wrong with single fields of an old file is mended by rewriting it, and is told again if it is not.
  const old = new Set(byRules.filter(({ rule }) => rule === currentShape.id).map(({ file }) => file));
  const found: Problem[] = [...tree.problems.filter(({ file }) => !old.has(file)), ...byRules];
  const asTaken = (problems: readonly Problem[]): Problem[] => asTownTakes(problems, tree, RULE_TEXTS);
  // What a town takes as a warning may be allowed in a file; of allowances themselves it may think otherwise too.
  return { tree, problems: asTaken(applyAllowances(asTaken(found), tree, today)) };
};

/** Asks every rule about the files of a content tree; entries among them may be texts that are not written yet. */
export const inspectFound = async (folder: string, found: ContentFiles, today: string, inspectAll = inspectFiles): Promise<Inspection> => {
  const files = await inspectAll(found.entries, today);
  return inspect(
    toTree(folder, found, files),
    files.map(({ findings }) => findings),
    today,
  );
};

/**
 * Reads a content tree and asks every rule about it. `today` is the day that counts as today, ISO 8601.
 * Whoever asks again and again may remember the files that have not changed (`inspect-changed.ts`).
 */
export const inspectContent = (folder: string, today: string, inspectAll = inspectFiles): Promise<Inspection> =>
  inspectFound(folder, findContent(folder), today, inspectAll);

/** A content tree without errors. @throws {ContentError} with every problem of every file, when any is an error. */
export const checkContent = (folder: string, today: string): CheckedContent => {
  const read = readTree(folder);
  const findings = read.entries.map((entry) => findingsInFile(entry, today));
  const { tree, problems } = inspect(read, findings, today);
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  return { tree, warnings: problems };
};

/** Content that has been checked and cut to one audience. */
export interface LoadedContent extends Content {
  warnings: readonly Problem[];
  /** Which post has which e-mail address in Git; for no page. */
  editors: Site['editors'];
}

/** Checks a content tree and cuts it to an audience; only that of a town's own staff may see drafts. @throws {ContentError} */
export const loadContent = (folder: string, audience: Audience, today: string): LoadedContent => {
  const { tree, warnings } = checkContent(folder, today);
  const content = (audience === 'staff' ? cutWithDrafts : cutToAudience)(tree, audience, today);
  // Those that no rule asked for are read now: only what was there at the check is published.
  content.attachments.forEach(readAttachment);
  return { ...content, warnings, editors: siteOf(tree)?.editors ?? [] };
};
