import { globSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { allSchemas } from '../schemas/collections.ts';
import { jsonSchemaOf } from '../schemas/json-schema.ts';

const NAMES = Object.keys(allSchemas) as (keyof typeof allSchemas)[];

/** Where content folders are: a town's own, the examples that it keeps, and the towns of the tests. */
const FOLDERS = ['content', 'examples/*', 'tests/municipalities/*'] as const;

/** Files of editors by path within `.vscode`: a JSON Schema for the fields of each collection. */
export const editorSchemas = (): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [`schemas/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`]));

/** What `yaml.schemas` of the settings of VS Code says: which files each schema is for. */
export const schemaFiles = (): Record<string, string[]> =>
  Object.fromEntries(
    NAMES.map((name) => [
      `./.vscode/schemas/${name}.json`,
      FOLDERS.flatMap((folder) => [`${folder}/${name}/**/*.yaml`, `${folder}/${name}/**/*.yml`]),
    ]),
  );

/** A file of a collection, with its whole path. */
export interface CollectionFile {
  file: string;
  collection: keyof typeof allSchemas;
}

/** Markdown files of the content folders, which have their fields in front matter. */
export const markdownFiles = (root: string): CollectionFile[] =>
  FOLDERS.flatMap((folder) =>
    globSync(`${folder}/*/**/*.{md,mdx}`, { cwd: root }).flatMap((path) => {
      const inside = path.split(sep)[folder.split('/').length];
      const collection = NAMES.find((name) => name === inside);
      return collection ? [{ file: resolve(root, path), collection }] : [];
    }),
  );
