import type { Finding } from '../content/problem.ts';
import type { RuleText } from '../content/rule-text.ts';
import type { TreeEntry } from '../content/tree.ts';
import type { CheckContext } from './context.ts';

export type { ExampleFiles, RuleText } from '../content/rule-text.ts';

/** A rule about content beyond the shape of single fields, which the schemas hold. */
export interface Rule extends RuleText {
  check: (context: CheckContext) => Iterable<Finding>;
}

/** A rule that looks at each file by itself. It is asked as soon as a file is read, in whichever thread that happens. */
export interface FileRule extends RuleText {
  checkFile: (entry: TreeEntry, today: string) => Iterable<Finding>;
  /** What else it looks at, once the whole tree is read. */
  check?: Rule['check'];
}

export const isFileRule = (rule: Rule | FileRule): rule is FileRule => 'checkFile' in rule;

/** Everything that a rule finds in a tree. */
export const findingsIn = (rule: Rule | FileRule, context: CheckContext): Finding[] => [
  ...(isFileRule(rule) ? context.entries.flatMap((entry) => [...rule.checkFile(entry, context.kb.today)]) : []),
  ...(rule.check?.(context) ?? []),
];
