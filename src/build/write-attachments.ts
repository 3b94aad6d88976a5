import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publish } from '../attachments/publish.ts';
import type { PublishedAttachment } from '../content/raw-entry.ts';

/**
 * Writes the files beside entries into a site, under the very names that they have: Astro would write `#` and `?`
 * in the name of a file as percent signs, and no link would find it.
 */
export const writeAttachments = async (attachments: readonly PublishedAttachment[], site: string): Promise<void> => {
  for (const file of attachments) {
    const place = join(site, file.collection, file.name);
    mkdirSync(dirname(place), { recursive: true });
    // A file stands where nothing else does: what would take the place of a page stops the build.
    writeFileSync(place, await publish(file), { flag: 'wx' });
  }
};
