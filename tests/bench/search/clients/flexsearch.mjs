import { Index } from 'flexsearch';
import { words } from './tokens.mjs';

/** Its export is a folder of parts, so the pages themselves are sent and indexed in the browser. */
export const build = (documents) => JSON.stringify(documents);

export const open = async (folder) => {
  const documents = await (await fetch(`${folder}index/index.json`)).json();
  // One index over all fields: its lists by field come one after another, and any scrap of a title before a whole phrase.
  const index = new Index({ tokenize: 'forward', encode: words, resolution: 9 });
  documents.forEach(({ title, names, headings, summary, text }, id) =>
    index.add(id, [title, ...names, summary, ...headings, text].join('\n')),
  );
  return async (text) => index.search(text, { limit: 10, suggest: true }).map((id) => documents[id].address);
};
