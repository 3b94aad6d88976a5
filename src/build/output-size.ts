import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Size of a built site: pages (HTML files), bytes in all and bytes of the search index. */
export const measureFolder = (folder: string): { pages: number; bytes: number; index: number } => {
  const size = { pages: 0, bytes: 0, index: 0 };
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const { size: bytes } = statSync(join(item.parentPath, item.name));
    size.bytes += bytes;
    if (item.name.endsWith('.html')) size.pages += 1;
    if (`${item.parentPath}${sep}`.includes(`${sep}pagefind${sep}`)) size.index += bytes;
  }
  return size;
};

/** `1.4 MB`. */
export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
