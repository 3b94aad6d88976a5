import { openSearchIndex } from '../../../../src/search/browser/search-index.ts';

/** Our search over the index that the site itself serves; `folder`, where other engines keep theirs, is not used. */
export const open = async (_folder: string, index = '/pagefind/search.json'): Promise<(text: string) => Promise<string[]>> => {
  const { search } = await openSearchIndex(index);
  return async (text) => (await search(text)).results.map(({ page }) => page.address);
};
