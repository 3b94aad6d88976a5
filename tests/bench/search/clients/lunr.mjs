import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import thai from 'lunr-languages/lunr.th.js';
import wordcut from 'lunr-languages/wordcut.js';

// Its Thai reads the word cutter from here.
lunr.wordcut = wordcut;
stemmerSupport(lunr);
thai(lunr);

export const build = (documents) =>
  JSON.stringify(
    lunr(function () {
      this.use(lunr.th);
      this.ref('address');
      this.field('title', { boost: 3 });
      this.field('names', { boost: 2.5 });
      this.field('headings', { boost: 1.5 });
      this.field('summary');
      this.field('text');
      for (const document of documents) this.add({ ...document, names: document.names.join('\n'), headings: document.headings.join('\n') });
    }),
  );

export const open = async (folder) => {
  const index = lunr.Index.load(await (await fetch(`${folder}index/index.json`)).json());
  // Its query language would take a whole Thai query for one term: the words are given one by one.
  return async (text) =>
    index
      .query((query) => {
        for (const word of lunr.th.tokenizer(text)) if (String(word).trim()) query.term(String(word).trim());
      })
      .map(({ ref }) => ref);
};
