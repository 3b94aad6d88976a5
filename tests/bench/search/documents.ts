import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ALL_PAGES, MANIFEST, pageFile, type Manifest } from '../../../src/search/shared/manifest.ts';
import { unpackPages } from '../../../src/search/shared/packed-pages.ts';

/** A page as search sees it, read back from a built site. */
export interface PageDocument {
  address: string;
  title: string;
  /** Other names: aliases, synonyms, English. */
  names: string[];
  headings: string[];
  summary: string;
  text: string;
}

/** Every page of a built site, by address; read from the index, so that it works on any site that `npm run build` made. */
export const readDocuments = (site: string): PageDocument[] => {
  const folder = join(site, 'pagefind');
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  const read = (file: string) => unpackPages(gunzipSync(readFileSync(join(folder, manifest.folder, file))));
  const records = manifest.files ? Array.from({ length: manifest.size }, (_, page) => read(pageFile(page))[0]!) : read(ALL_PAGES);
  return records.map(({ address, title, names, headings, summary, text }) => ({
    address,
    title,
    names,
    headings: headings.map((heading) => heading.text),
    summary,
    text,
  }));
};

/** All that a page says, a field or paragraph a line. */
export const wholeText = ({ title, names, summary, headings, text }: PageDocument): string =>
  [title, ...names, summary, ...headings, text].join('\n');
