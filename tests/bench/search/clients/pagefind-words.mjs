/** Pagefind's own module on the index that our build has it write, queries made by the module that lies beside it. */
export const open = async () => {
  const folder = '/pagefind/';
  const pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const { makePagefindQuery } = await import(/* @vite-ignore */ `${folder}thai/pagefind-query.js`);
  const { INDEX_WORDS } = await import(/* @vite-ignore */ `${folder}thai/index-words.js`);
  const toQuery = makePagefindQuery(INDEX_WORDS);
  await pagefind.options({ baseUrl: '/' });
  return async (text) => {
    const { results } = await pagefind.search(toQuery(text));
    return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(({ raw_url, url }) => raw_url ?? url);
  };
};
