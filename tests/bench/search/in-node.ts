import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { open } from './clients/ours.ts';
import type { Answer } from './score.ts';
import type { Site } from './sites.ts';

/**
 * Runs our search in this process: all that it needs of a browser is `fetch`. For tuning; the figures that count come from browsers.
 */
export const searchInNode = async (site: Site, queries: readonly string[]): Promise<Answer[]> => {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    return url.startsWith('file:') ? new Response(readFileSync(fileURLToPath(url.replace(/\?.*$/, '')))) : fetch(input, init);
  };
  try {
    const search = await open('', pathToFileURL(join(site.folder, 'pagefind/search.json')).href);
    const answers: Answer[] = [];
    for (const text of queries) {
      const started = performance.now();
      const addresses = await search(text);
      answers.push({ addresses, milliseconds: performance.now() - started });
    }
    return answers;
  } finally {
    globalThis.fetch = fetch;
  }
};
