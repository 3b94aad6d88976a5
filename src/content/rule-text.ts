import type { allSchemas } from '../schemas/collections.ts';
import type { Severity } from './problem.ts';

/** A file of a town: what the example is about in it, or what it is, where no text can show it (`ไฟล์ PDF`). */
type ExampleFile = string | { described: string };

/** Files by path: fields of a `.yaml`, body of a `.md` or `.mdx`, with `---` above it where fields matter too. */
export type ExampleFiles = Readonly<Record<string, ExampleFile>>;

/**
 * Content that breaks a rule, and the same content mended; the page of rules shows both, a test checks both. Only what
 * matters is said: the test adds what else an entry must have.
 */
export type Example =
  | {
      /** Where it stands: the body of a guide (`body`, `mdx`), or fields of an entry or of a row of a plan. */
      at: 'body' | 'mdx' | 'plan-row' | keyof typeof allSchemas;
      wrong: string;
      right: string;
    }
  | { wrong: ExampleFiles; right: ExampleFiles };

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
  example: Example;
}
