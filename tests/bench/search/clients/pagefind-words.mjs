/** Pagefind's own module on the index that our build has it write, queries made for it by what lies beside. */
export const open = async () => {
  const pagefind = await import(/* @vite-ignore */ `${location.origin}/pagefind/thai/pagefind.js`);
  await pagefind.options({ baseUrl: '/' });
  return async (text) => {
    const { results } = await pagefind.search(text);
    return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(({ raw_url, url }) => raw_url ?? url);
  };
};
