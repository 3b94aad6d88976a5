import type { Finding } from '../content/problem.ts';
import type { RuleText } from '../content/rule-text.ts';
import type { CheckContext } from './context.ts';

export type { ExampleFiles, RuleText } from '../content/rule-text.ts';

/** A rule about content beyond the shape of single fields, which the schemas hold. */
export interface Rule extends RuleText {
  check: (context: CheckContext) => Iterable<Finding>;
}
