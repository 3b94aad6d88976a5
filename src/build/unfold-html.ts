import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedEntry } from '../content/audience.ts';
import { formerAddressOf } from '../schemas/fragments/former-address.ts';

/** Astro makes a folder of every page; a former address that ends in `.html` is a file of that name, as servers look for it. */
export const unfoldHtml = (entries: readonly LoadedEntry[], site: string): void => {
  for (const { data } of entries)
    for (const alias of data.aliases) {
      const address = formerAddressOf(alias);
      if (address === undefined || address.endsWith('/')) continue;
      const folder = join(site, address);
      const page = join(folder, 'index.html');
      // The same address twice is one page.
      if (!existsSync(page)) continue;
      renameSync(page, `${folder}.moved`);
      rmdirSync(folder);
      renameSync(`${folder}.moved`, folder);
    }
};
