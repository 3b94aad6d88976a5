import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../../src/checks/check-content.ts';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { readSettings } from '../../../src/settings.ts';

/** Writes the search index of a site as its build does, without the pages. */
const { content, out, audience, today } = readSettings();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await buildIndex(loadContent(content, audience, today), join(out, 'pagefind'), new AbortController().signal);
