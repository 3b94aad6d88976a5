import type { Problem } from '../content/problem.ts';
import type { CheckContext } from './context.ts';

/** What a rule finds; which rule it is and how severe, the registry adds. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/** A rule about content beyond the shape of single fields, which the schemas hold. */
export interface Rule {
  /** Its name in kebab case, the same as its file's. */
  id: string;
  severity: Problem['severity'];
  check: (context: CheckContext) => Iterable<Finding>;
}
