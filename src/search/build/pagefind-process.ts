import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { answerJob } from './job.ts';
import type { PagefindRecord } from './pagefind-records.ts';

/** What the build sends to this process. */
export interface PagefindJob {
  /** File of Pagefind's records, one a line. */
  input: string;
  /** Folder to write its files to. */
  outputPath: string;
  /** All words of the records with how many hold each. */
  words: ReadonlyMap<string, number>;
}

/** Pagefind's older interfaces: those that it writes for new sites are its components. */
const UNUSED = /^pagefind-(?:ui|modular-ui|highlight)\./;
/** Records that Pagefind is given at once. */
const MAX_RECORDS_AT_ONCE = 50;
/** The module that makes queries; browsers get what it imports, too. */
const QUERY_MODULE = new URL('../shared/pagefind-query.ts', import.meta.url);

const failOn = (errors: readonly string[]) => {
  if (errors.length) throw new Error(errors.join('; '));
};

/** One after the other: all at once they would take more memory than Pagefind's index of them. */
const addRecords = async (index: PagefindIndex, input: string): Promise<void> => {
  let waiting: Promise<void>[] = [];
  for await (const line of createInterface({ input: createReadStream(input) })) {
    // “unknown” has Pagefind leave the words as they are.
    const record = { ...(JSON.parse(line) as PagefindRecord), language: 'unknown' };
    waiting.push(index.addCustomRecord(record).then(({ errors }) => failOn(errors)));
    if (waiting.length < MAX_RECORDS_AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
};

/** A line of the modules that browsers get. */
const importLine = (names: string, module: string): string => `import ${names} from '${module}.js';`;

/** What a module imports from a file of ours. */
const IMPORTED = /(?<=from ')[^']*\.ts(?=')/g;

/** Pagefind's module with queries made for it: it takes the place of `pagefind.js` wherever that is asked for. */
const WRAPPER = `${importLine('* as pagefind', '../pagefind')}
${importLine('{ INDEX_WORDS }', './index-words')}
${importLine('{ makePagefindQuery }', './pagefind-query')}
const toQuery = makePagefindQuery(INDEX_WORDS);
const basePath = new URL('../', import.meta.url).href;
const withQueries = (of) => {
  const ask = (name) => (text, ...rest) => of[name](text && toQuery(text), ...rest);
  return { ...of, search: ask('search'), debouncedSearch: ask('debouncedSearch'), preload: ask('preload') };
};
export const createInstance = (options) => withQueries(pagefind.createInstance({ ...options, basePath }));
export const { search, debouncedSearch, preload, options, init, destroy, filters, mergeIndex } = withQueries(pagefind);
`;

/** Writes the modules that queries are made by into one folder, as JavaScript, and the words of the index. */
const writeQueryModules = (folder: string, words: ReadonlyMap<string, number>): void => {
  mkdirSync(folder);
  const modules = new Set([QUERY_MODULE.href]);
  // A set is walked to its end, also to what is added meanwhile.
  for (const module of modules) {
    const source = stripTypeScriptTypes(readFileSync(new URL(module), 'utf8')).replace(IMPORTED, (imported) => {
      modules.add(new URL(imported, module).href);
      return `./${basename(imported, '.ts')}.js`;
    });
    writeFileSync(join(folder, `${basename(module, '.ts')}.js`), source);
  }
  writeFileSync(join(folder, 'pagefind.js'), WRAPPER);
  writeFileSync(join(folder, 'index-words.js'), `export const INDEX_WORDS = new Map(${JSON.stringify([...words])});\n`);
};

/** Writes Pagefind's index for its own module, `pagefind.js`, with what makes queries for it. Our search reads none of this. */
answerJob(async ({ input, outputPath, words }: PagefindJob): Promise<void> => {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  await addRecords(index, input);
  const { files, errors: failures } = await index.getFiles();
  failOn(failures);
  await close();
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path))))) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) if (!UNUSED.test(path)) writeFileSync(join(outputPath, path), content);
  writeQueryModules(join(outputPath, 'thai'), words);
});
