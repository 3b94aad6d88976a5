import type { allSchemas } from '../schemas/collections.ts';
import type { Severity } from './problem.ts';

/** Content that breaks a rule, and the same content mended; the page of rules shows both, a test checks both. */
export interface Example {
  wrong: string;
  right: string;
  /** Where it stands: the body of a guide (`body`, `mdx`), or fields of an entry beside those that it must have. */
  at: 'body' | 'mdx' | keyof typeof allSchemas;
  /** Names of the file, where the rule is about them. */
  file?: { wrong: string; right: string };
}

/** What editors read of a rule, in Thai. */
export interface RuleText {
  /** Its name in kebab case, the same as its file's. */
  id: string;
  severity: Severity;
  /** What content that keeps the rule is like. */
  title: string;
  /** What goes wrong for readers when it is broken. */
  why: string;
  /** Set where no town may lower its severity: what it keeps out breaks the build, runs code, or gives personal data away. */
  binding?: true;
  example?: Example;
}
