import type { allSchemas } from '../schemas/collections.ts';

/** A content file as read, before validation. */
export interface RawEntry {
  collection: keyof typeof allSchemas;
  id: string;
  /** Path as shown to editors, relative to the working directory. */
  file: string;
  /** Path inside the content folder, for the edit link. */
  path: string;
  format: 'md' | 'mdx' | 'yaml';
  data: unknown;
  /** The whole file, its lines ended by `\n`. */
  text: string;
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
  name: string;
  path: string;
}

/** An attachment that a build publishes. */
export interface PublishedAttachment extends Attachment {
  /** Whether it is shown as a picture and never offered as a file: then the build may make it smaller. */
  onlyShown: boolean;
}
