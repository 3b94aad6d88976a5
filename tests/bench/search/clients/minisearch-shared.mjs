import MiniSearch from 'minisearch';

/** A client of MiniSearch with a tokenizer and search options. */
export const clientOf = (tokenize, searchOptions) => {
  const options = {
    idField: 'address',
    fields: ['title', 'names', 'headings', 'summary', 'text'],
    extractField: (document, field) => (Array.isArray(document[field]) ? document[field].join('\n') : document[field]),
    storeFields: ['title', 'summary'],
    tokenize,
    searchOptions: { boost: { title: 3, names: 2.5, headings: 1.5 }, ...searchOptions },
  };
  return {
    build: (documents) => {
      const index = new MiniSearch(options);
      index.addAll(documents);
      return JSON.stringify(index);
    },
    open: async (folder) => {
      const index = MiniSearch.loadJSON(await (await fetch(`${folder}index/index.json`)).text(), options);
      return async (text) => index.search(text).map(({ id }) => id);
    },
  };
};
