import type { Document } from 'yaml';
import type { RawEntry } from '../content/raw-entry.ts';

/** One change of the shape of content, from which old files can be written anew without asking. */
export interface Migration {
  /** Kebab case, as its file is named. */
  id: string;
  /** What changed, in Thai, for whoever keeps the content. */
  title: string;
  /** Whose entries it may change. */
  collections: readonly RawEntry['collection'][];
  /**
   * Rewrites the data of an entry in place, and says in Thai what it did; nothing where there was nothing to do, so that
   * a second run changes nothing. Nodes that it leaves alone keep their comments, order and quoting.
   */
  rewrite: (document: Document.Parsed) => string[];
}
