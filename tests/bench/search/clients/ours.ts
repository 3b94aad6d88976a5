import { openIndex } from '../../../../src/search/browser/engine.ts';

/** Our engine over the index that the site itself serves; `folder` is the engine's own and holds none. */
export const open = async (_folder: string, index = '/pagefind/pagefind.js'): Promise<(text: string) => Promise<string[]>> => {
  const { search } = await openIndex(index);
  return async (text) => (await search(text)).found.map(({ page }) => page.address);
};
