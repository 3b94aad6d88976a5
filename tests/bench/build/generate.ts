import yaml from 'js-yaml';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateEntries, siteData } from './entries.ts';
import { toPlainMarkdown } from './plain.ts';

/** A corpus on disk, in the two forms that the engines take. */
export interface Corpus {
  /** Content tree by our schemas, for `KM_CONTENT`. */
  content: string;
  /** The same text as Markdown files, `collection/id.md`. */
  plain: string;
  /** `collection/id` of every entry. */
  ids: string[];
}

const SEED = 'tessaban-km';

/** Writes a corpus of `count` entries into `folder`, replacing what is there. The same seed writes the same bytes. */
export const generateCorpus = (folder: string, count: number, seed = SEED): Corpus => {
  rmSync(folder, { recursive: true, force: true });
  const corpus: Corpus = { content: join(folder, 'content'), plain: join(folder, 'plain'), ids: [] };
  write(join(corpus.content, 'site/site.yaml'), yaml.dump(siteData()));
  for (const entry of generateEntries(count, seed)) {
    const path = `${entry.collection}/${entry.id}`;
    const data = yaml.dump(entry.data, { lineWidth: -1 });
    if (entry.body === undefined) write(join(corpus.content, `${path}.yaml`), data);
    else write(join(corpus.content, `${path}.md`), `---\n${data}---\n\n${entry.body}`);
    write(join(corpus.plain, `${path}.md`), toPlainMarkdown(entry));
    corpus.ids.push(path);
  }
  return corpus;
};

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** `node tests/bench/build/generate.ts --entries 200 --out DIR`: a corpus to look at. */
if (import.meta.main) {
  const { values } = parseArgs({
    options: { entries: { type: 'string', default: '200' }, out: { type: 'string' }, seed: { type: 'string', default: SEED } },
  });
  if (!values.out) throw new Error('Say where: --out DIR (what is there is deleted)');
  const corpus = generateCorpus(values.out, Number(values.entries), values.seed);
  console.log(`${corpus.ids.length} entries\n  KM_CONTENT=${corpus.content}\n  plain Markdown: ${corpus.plain}`);
}
