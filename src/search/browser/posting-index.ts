import { hashGram, placeGram } from '../shared/grams.ts';
import { FACETS_FILE, pageFile, postingFile, type Manifest } from '../shared/manifest.ts';
import { unpackFacets } from '../shared/packed-facets.ts';
import { unpackPages } from '../shared/packed-pages.ts';
import { unpackPostings } from '../shared/posting-file.ts';
import { fetchGzip } from './fetch-gzip.ts';
import { memoize } from './memoize.ts';
import type { PageIndex } from './page-index.ts';

/** Pages whose texts are fetched for a query. */
const MAX_FETCHED = 30;

/** A large site: the lists that a query asks for are fetched, and the texts of the likeliest pages. */
export const openPostings = (folder: string, { size, files }: Manifest & Required<Pick<Manifest, 'files'>>): PageIndex => {
  const readPostings = memoize(async (path: string) => unpackPostings(await fetchGzip(folder + path)));
  const readPage = memoize(async (path: string) => unpackPages(await fetchGzip(folder + path))[0]!);
  const readFacets = memoize(async (path: string) => unpackFacets(await fetchGzip(folder + path)));
  return {
    size,
    maxScored: MAX_FETCHED,
    lookUp: async (kind, gram) => {
      const { file, key } = placeGram(hashGram(gram, 0, gram.length), files[kind]);
      return (await readPostings(postingFile(kind, file))).get(key) ?? [];
    },
    readPage: (page) => readPage(pageFile(page)),
    readFacets: () => readFacets(FACETS_FILE),
  };
};
