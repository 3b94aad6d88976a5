import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { markdownFiles } from '../authoring/editor-schemas.ts';
import { frontMatterIndex } from '../authoring/front-matter-index.ts';
import { canAsk } from './ask.ts';

/** Tells VS Code which Markdown files there are now. Only somebody at a terminal has an editor open beside it. */
export const renewFrontMatterIndex = (): void => {
  if (!canAsk()) return;
  const root = resolve(import.meta.dirname, '../..');
  const folder = join(root, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(frontMatterIndex(markdownFiles(root)))) writeFileSync(join(folder, path), text);
};
