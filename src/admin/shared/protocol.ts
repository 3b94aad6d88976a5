import type { Unsaved } from '../../content/as-saved.ts';
import type { Problem } from '../../content/problem.ts';

/** A file of the content as the form gets it: a text, or a name alone. */
export interface TownFile {
  /** Path within the content folder, with slashes. */
  path: string;
  text?: string;
  /** Entries that it refers to, as `collection/id`, where its text is not whole. */
  refers?: string[];
}

/** What the form knows of a town when it opens. */
export interface TownFacts {
  /** Name of the municipality, for the heading. */
  town: string;
  /** The day that counts as today, ISO 8601. */
  today: string;
  /** Path of the content in the repository, with a slash at its end; empty where the folder itself is served. */
  prefix: string;
  /** How the form reaches the files, as Decap's configuration has it. */
  backend: Record<string, unknown>;
  /** Whether an entry goes through ร่าง → รอตรวจ → เผยแพร่. */
  workflow: boolean;
  /** Where a whole check can be asked for; none where only the browser checks. */
  check?: string;
  /** Where the page of an entry can be asked for that is not saved; none where no server could make it. */
  preview?: string;
  files: TownFile[];
  /** Entries of the engine's base, as `collection/id`: they are in no file of the town. */
  base: string[];
}

/**
 * What a whole check is asked: files as they would be, and pictures that are saved with them. Of each file the form says what it knows to
 * stand there, so that it never writes over what somebody else has changed meanwhile.
 */
export interface CheckQuestion {
  files: { path: string; text: string; known: string[] }[];
  assets: { path: string; content: string }[];
}

export interface CheckAnswer {
  problems: Problem[];
}

/** What the page of an entry is asked with: the entry as it would be saved. */
export type PreviewQuestion = Unsaved;

/** Where its page can be looked at, or why there is none to show. */
export type PreviewAnswer = { page: string } | { problems: readonly Problem[] } | { pageless: true };
