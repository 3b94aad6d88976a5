/** Pagefind as it comes: its own module, its own results. */
export const open = async (folder) => {
  const pagefind = await import(/* @vite-ignore */ `${folder}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: '/' });
  return async (text) => {
    const { results } = await pagefind.search(text);
    return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(({ raw_url, url }) => raw_url ?? url);
  };
};
