import Fuse from 'fuse.js';

/** It scans the pages themselves. */
export const build = (documents) => JSON.stringify(documents);

export const open = async (folder) => {
  const index = new Fuse(await (await fetch(`${folder}index/index.json`)).json(), {
    keys: [{ name: 'title', weight: 3 }, { name: 'names', weight: 2.5 }, { name: 'headings', weight: 1.5 }, 'summary', 'text'],
    // By default a match far from the beginning of a text is none.
    ignoreLocation: true,
    threshold: 0.4,
  });
  return async (text) => index.search(text, { limit: 10 }).map(({ item }) => item.address);
};
