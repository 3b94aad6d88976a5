import { create, insertMultiple, load, save, search } from '@orama/orama';
import { words } from './tokens.mjs';

/** Thai is not among its languages; its manual's way out is a tokenizer of one's own. */
const make = () =>
  create({
    schema: { title: 'string', names: 'string[]', headings: 'string[]', summary: 'string', text: 'string' },
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: (text) => [...new Set(words(text))] } },
  });

export const build = async (documents) => {
  const index = make();
  await insertMultiple(
    index,
    documents.map(({ address, ...document }) => ({ id: address, ...document })),
  );
  return JSON.stringify(save(index));
};

export const open = async (folder) => {
  const index = make();
  load(index, await (await fetch(`${folder}index/index.json`)).json());
  return async (text) =>
    (await search(index, { term: text, limit: 10, boost: { title: 3, names: 2.5, headings: 1.5 } })).hits.map(({ id }) => id);
};
