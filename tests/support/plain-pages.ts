import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { currentContent } from '#src/store/current.ts';

/** Pages beside those of entries, so that a build writes for a while. */
const MORE_PAGES = 40;
const PAUSE_MILLISECONDS = 10;

/** What Astro does, without Astro: empties the output folder and writes a page for each entry, and others. */
export const build = async ({ outDir }: { outDir: string }): Promise<void> => {
  await rm(outDir, { recursive: true, force: true });
  const pages = [
    ...currentContent().entries.map(({ collection, id, data }) => ({ address: `${collection}/${id}`, text: data.title })),
    ...Array.from({ length: MORE_PAGES }, (_, index) => ({ address: `more/${index}`, text: currentContent().site.name })),
  ];
  for (const { address, text } of pages) {
    await mkdir(join(outDir, address), { recursive: true });
    await writeFile(join(outDir, address, 'index.html'), `<h1>${text}</h1>`);
    await setTimeout(PAUSE_MILLISECONDS);
  }
  await mkdir(join(outDir, '_astro'));
};
