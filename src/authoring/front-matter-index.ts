import { pathToFileURL } from 'node:url';
import { allSchemas } from '../schemas/collections.ts';
import type { CollectionFile } from './editor-schemas.ts';

/**
 * Files by path within `.astro/collections`, from which Astro's language server knows what to complete and explain in
 * the front matter of `.md` and `.mdx`. Astro would write them from schemas of its own; ours are those of the YAML files.
 */
export const frontMatterIndex = (files: readonly CollectionFile[]): Record<string, string> => {
  const names = Object.keys(allSchemas);
  const collections = names.map((name) => ({ name, hasSchema: true }));
  // The server looks for the address of a file without escapes and in small letters.
  const entries = Object.fromEntries(files.map(({ file, collection }) => [decodeURI(pathToFileURL(file).href).toLowerCase(), collection]));
  return {
    'collections.json': `${JSON.stringify({ collections, entries }, undefined, 2)}\n`,
    ...Object.fromEntries(
      names.map((name) => [`${name}.schema.json`, `${JSON.stringify({ $ref: `../../.vscode/schemas/${name}.json` })}\n`]),
    ),
  };
};
