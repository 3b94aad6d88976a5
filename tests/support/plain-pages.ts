import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createKnowledgeBase } from '#src/domain/knowledge-base.ts';
import { keptPages } from '#src/routes/kept.ts';
import { readSettings } from '#src/settings.ts';
import { currentContent } from '#src/store/current.ts';

/** Pages beside those of entries, so that a build writes for a while. */
const MORE_PAGES = 40;
const PAUSE_MILLISECONDS = 10;

/** What Astro does, without Astro: empties the output folder and writes a page for each entry, and others. */
export const build = async ({ outDir }: { outDir: string }): Promise<void> => {
  await rm(outDir, { recursive: true, force: true });
  const { entries, site } = currentContent();
  const { audience, today } = readSettings();
  // What devices keep is looked for when the pages are there.
  const kept = keptPages(createKnowledgeBase(site, audience, today, entries)).map(({ address }) => address.slice(1));
  const pages = [
    ...kept.map((address) => ({ address, text: site.name })),
    ...entries.map(({ collection, id, data }) => ({ address: `${collection}/${id}`, text: data.title })),
    ...Array.from({ length: MORE_PAGES }, (_, index) => ({ address: `more/${index}`, text: site.name })),
  ];
  for (const { address, text } of pages) {
    await mkdir(join(outDir, address), { recursive: true });
    await writeFile(join(outDir, address, 'index.html'), `<h1>${text}</h1>`);
    await setTimeout(PAUSE_MILLISECONDS);
  }
  await mkdir(join(outDir, '_astro'));
};
