import { makeContext } from '#src/checks/context.ts';
import { RULES } from '#src/checks/registry.ts';
import { findingsIn, type FileRule, type Rule } from '#src/checks/rule.ts';
import type { Finding } from '#src/content/problem.ts';
import type { BodyFormat } from '#src/markdown/body.ts';
import { readTree } from '#src/content/tree.ts';
import { makeGuide, makePlan, makeSite } from '../../support/entries.ts';
import { pdf, photo } from '../../support/trees.ts';
import { markdown, TODAY, within, writeTree, type Tree } from './content-tree.ts';

/** A municipality for the entries of a test. */
const SITE = { 'site/site.yaml': makeSite() };

/**
 * What a rule finds in a content tree. All other rules are asked too, so that one mistake is told by one
 * rule: an error of another fails the test, unless the test names it in `beside`. What others warn of may be
 * true of a tree that holds the least.
 */
export const findingsOf = (rule: Rule | FileRule, tree: Tree, beside: readonly (Rule | FileRule)[] = []): Finding[] => {
  const folder = writeTree({ ...SITE, ...tree });
  const context = makeContext(readTree(folder), TODAY);
  for (const other of RULES)
    if (other !== rule && other.severity === 'error' && !beside.includes(other))
      for (const { what } of findingsIn(other, context)) throw new Error(`The rule ${other.id} finds something too: ${what}`);
  return findingsIn(rule, context).map((finding) => within(folder, finding));
};

/** What the bodies of a test may lead to; a guide uses the files, so that none is unused. */
const AROUND: Tree = {
  'guides/around.md': markdown(makeGuide(), '[ก](./photo.jpg) [ค](./แบบฟอร์ม.pdf) [ง](../assets/form.pdf)\n'),
  'guides/roles.yaml': makeGuide({ aliases: ['/guides/old/'] }),
  'guides/photo.jpg': photo(),
  'guides/map.js': 'alert(1)',
  'guides/แบบฟอร์ม.pdf': pdf(),
  'assets/form.pdf': pdf(),
  'plans/2565.yaml': makePlan(),
};

/** What a rule finds in the body of a guide, lines counted from the first of the body. */
export const findingsInBody = (
  rule: Rule | FileRule,
  body: string,
  format: BodyFormat = 'md',
  beside: readonly (Rule | FileRule)[] = [],
): Finding[] => {
  const above = markdown(makeGuide()).split('\n').length - 1;
  return findingsOf(rule, { ...AROUND, [`guides/km.${format}`]: markdown(makeGuide(), body) }, beside).map((finding) => ({
    ...finding,
    line: finding.line - above,
  }));
};

/** `line what` of everything that a rule finds in the body of a guide. */
export const inBody = (
  rule: Rule | FileRule,
  body: string,
  format: BodyFormat = 'md',
  beside: readonly (Rule | FileRule)[] = [],
): string[] => findingsInBody(rule, body, format, beside).map(({ line, what }) => `${line} ${what}`);
