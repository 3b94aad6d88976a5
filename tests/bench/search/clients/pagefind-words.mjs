/** Pagefind's own module on the index that our build has it write, queries cut by the module that lies beside it. */
export const open = async () => {
  const folder = '/pagefind/';
  const pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const { toPagefindQuery, LEFT_OUT } = await import(/* @vite-ignore */ `${folder}thai-words.js`);
  await pagefind.options({ baseUrl: '/' });
  return async (text) => {
    const { results } = await pagefind.search(toPagefindQuery(text, LEFT_OUT));
    return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(({ raw_url, url }) => raw_url ?? url);
  };
};
