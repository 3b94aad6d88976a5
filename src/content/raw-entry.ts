import type { allSchemas } from '../schemas/collections.ts';

/** What is known of an entry by the name of its file alone. */
export interface EntryFile {
  collection: keyof typeof allSchemas;
  id: string;
  /** Path as shown to editors, relative to the working directory. */
  file: string;
  /** Path inside the content folder, for the edit link. */
  path: string;
  format: 'md' | 'mdx' | 'yaml';
}

/** A content file as read, before validation. */
export interface RawEntry extends EntryFile {
  data: unknown;
  /** Set where the file or its data cannot be read: it is there for those that refer to it, and its data are empty. */
  unreadable?: true;
  /** The whole file, its lines ended by `\n`, without invisible characters where they change what is meant. */
  text: string;
  /** The YAML that the data are from, with what had to be mended for that; line by line as in the file. */
  yaml: string;
  /** Lines of the file before the first line of YAML. */
  yamlOffset: number;
  /** Markdown below the front matter; empty for YAML entries. */
  body: string;
  /** Lines of the file before the first line of the body. */
  bodyOffset: number;
}

/** A file kept beside the entries of a collection: an image or a document. */
export interface Attachment {
  collection: string;
  /** Path within the collection, with slashes: `form.pdf`, `2565/form.pdf`. */
  name: string;
  path: string;
  /** Whether it stands beside the content that towns share: a town that puts a page of its own there no longer shows it. */
  isOfBase?: true;
  /** Of its bytes when they were first read; no others are published (`attachment.ts`). */
  hash?: string;
}

/** An attachment that a build publishes. */
export interface PublishedAttachment extends Attachment {
  /** Whether it is shown as a picture and never offered as a file: then the build may make it smaller. */
  onlyShown: boolean;
}
