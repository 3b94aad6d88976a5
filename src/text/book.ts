import type { AnyEntry } from '../domain/entry.ts';
import { formalDigits, type Block, type Section } from './paper.ts';
import { sampleWarning } from './samples.ts';

/** A booklet (รูปเล่ม) as data: papers bound as chapters. */

/** What begins on a page of its own and stands in the contents. */
export interface Chapter {
  title: string;
  /** What several chapters in a row have in common; the contents name it once. */
  group?: string | undefined;
  /** Said under the title of what was made up as a sample. */
  notice?: string | undefined;
  sections: readonly Section[];
}

export interface Book {
  /** The lines of the cover, the name of the booklet first. */
  title: readonly [string, ...string[]];
  chapters: readonly Chapter[];
  /** Whether the contents list the sections of the chapters too. */
  listsSections: boolean;
}

/** The body of an entry, as a paper prints it. */
export type BodyOf = (entry: AnyEntry) => readonly Block[];

/** An entry that fills a chapter. */
export const entryChapter = ({ collection, data: { title, sample } }: AnyEntry, sections: readonly Section[], group?: string): Chapter => ({
  title: formalDigits(title),
  group,
  notice: sample ? sampleWarning(collection) : undefined,
  sections,
});
