import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSERS, isBrowserName, startChromium, type Browser, type BrowserName } from './browsers.ts';
import { readDocuments, type PageDocument } from './documents.ts';
import { ENGINES, indexSize, isEngineName, prepareEngine, type EngineName } from './engines.ts';
import { searchInNode } from './in-node.ts';
import { KINDS, makeQueries, type BenchQuery, type Kind } from './queries.ts';
import { placeOfAnswer, readQuestions, scoreQuestions } from './questions.ts';
import { formatKinds, formatRows, formatTyping, formatVerdicts, type Row } from './report.ts';
import { failures, scoreAnswers, SHOWN, type Answer } from './score.ts';
import { serve } from './server.ts';
import { prepareSite, SITE_NAMES, type Site } from './sites.ts';
import { measureCold, measureTyping, type TypingTimes } from './speed.ts';

const HELP = `Measures search in Thai: ours against other engines, in real browsers.

  node tests/bench/search/run.ts [options]

  --sites a,b        of ${SITE_NAMES.join(', ')}, or folders of built sites (default san-pong,pak-nam)
  --engines a,b      of ${Object.keys(ENGINES).join(', ')} (default all)
  --browsers a,b     of ${Object.keys(BROWSERS).join(', ')} (default chromium)
  --kinds a,b        of ${Object.keys(KINDS).join(', ')} (default all)
  --articles FILE    real articles for the site “articles”, JSON a line: {id, title, text, questions: [{question}]}
  --count 40         queries of every kind and site
  --seed TEXT        draws other queries
  --no-cold          leave out the bytes of a cold query and the times of typing
  --by-kind          also print a table by kind of query
  --failures 10      print so many failures of ours per site, worst first
  --node             score ours in this process, without a browser, and nothing else: seconds, for tuning
  --questions FILE   ask the site, in this process, the questions of a file ([{ "q": …, "urls": […] }], as in questions/)
  --reuse            keep sites that are built, although the project has changed (ranking needs no new index)
  --index-only       write indexes without pages: 20,000 entries in minutes (typing on the page is then not timed)
  --out FILE         where the report goes (default RESULTS.md beside this file; - for nowhere)
`;

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: 'san-pong,pak-nam' },
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
    browsers: { type: 'string', default: 'chromium' },
    kinds: { type: 'string', default: Object.keys(KINDS).join(',') },
    articles: { type: 'string' },
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: 'tessaban-km' },
    'no-cold': { type: 'boolean', default: false },
    'by-kind': { type: 'boolean', default: false },
    failures: { type: 'string', default: '0' },
    node: { type: 'boolean', default: false },
    questions: { type: 'string' },
    reuse: { type: 'boolean', default: false },
    'index-only': { type: 'boolean', default: false },
    out: { type: 'string', default: fileURLToPath(new URL('RESULTS.md', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});

/** Progress goes to stderr, so that stdout is the report alone. */
const progress = (line: string) => console.error(line);

/** The names of a list option. @throws when there is one that the test does not know. */
const readList = <Name extends string>(option: string, list: string, isName: (name: string) => name is Name): Name[] =>
  list.split(',').map((name) => {
    if (!isName(name)) throw new Error(`${option}: there is no ${name}`);
    return name;
  });
const isKind = (name: string): name is Kind => name in KINDS;

const prepare = (name: string): Site => {
  const { articles, reuse, 'index-only': indexOnly } = values;
  return prepareSite(name, { articles, indexOnly, reuse }, progress);
};

const readSite = (name: string): { site: Site; documents: PageDocument[]; queries: BenchQuery[] } => {
  const site = prepare(name);
  const documents = readDocuments(site.folder);
  const kinds = readList('--kinds', values.kinds, isKind);
  const all = makeQueries(documents, `${values.seed}/${site.name}`, Number(values.count), site.asked);
  const queries = all.filter(({ kind }) => kinds.includes(kind));
  progress(`${site.name}: ${documents.length} pages, ${queries.length} queries`);
  return { site, documents, queries };
};

const printFailures = (where: string, queries: readonly BenchQuery[], answers: readonly Answer[]) => {
  const most = Number(values.failures);
  if (!most) return;
  const failed = failures(queries, answers);
  console.log(`\n### Failures, ${where}: ${failed.length} of ${queries.length} queries are not perfect\n`);
  for (const { query, answer, quality } of failed.slice(0, most)) {
    const mark = (address: string) => (query.right.includes(address) ? `+${address}` : address);
    console.log(`- ${query.kind}: “${query.text}” (recall ${quality.recall.toFixed(2)}, 1/place ${quality.mrr.toFixed(2)})`);
    console.log(`  right: ${query.right.join(' ')}`);
    console.log(`  got:   ${answer.addresses.slice(0, SHOWN).map(mark).join(' ') || 'nothing'}`);
  }
};

/** Our ranking alone, without a browser. */
const scoreInNode = async (): Promise<void> => {
  for (const name of values.sites.split(',')) {
    const { site, queries } = readSite(name);
    const started = performance.now();
    const answers = await searchInNode(
      site,
      queries.map(({ text }) => text),
    );
    const { all, byKind } = scoreAnswers(queries, answers);
    const line = (label: string, { recall, mrr, empty }: typeof all) =>
      console.log(`${label.padEnd(16)} ${recall.toFixed(3)}  ${mrr.toFixed(3)}  ${(100 * empty).toFixed(1)} %`);
    console.log(`\n## ${site.name}, in Node: Recall@10, MRR@10, empty (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
    for (const [kind, quality] of byKind) line(kind, quality);
    line('all', all);
    printFailures(site.name, queries, answers);
  }
};

/** Questions as people ask them, on each site. */
const askInNode = async (file: string): Promise<void> => {
  const questions = readQuestions(file);
  for (const name of values.sites.split(',')) {
    const site = prepare(name);
    const answers = await searchInNode(
      site,
      questions.map(({ q }) => q),
    );
    const { first, amongThree } = scoreQuestions(questions, answers);
    console.log(
      `\n## ${site.name}, ${questions.length} questions: right page first ${first.toFixed(3)}, among three ${amongThree.toFixed(3)}\n`,
    );
    for (const [at, question] of questions.entries()) {
      const place = placeOfAnswer(question, answers[at]!);
      if (place !== 1) console.log(`- “${question.q}”: ${place || 'not found'}; first ${answers[at]!.addresses[0] ?? 'nothing'}`);
    }
  }
};

const compare = async (): Promise<void> => {
  const engines = readList('--engines', values.engines, isEngineName);
  const browserNames = readList('--browsers', values.browsers, isBrowserName);
  const rows: Row[] = [];
  const typing = new Map<string, TypingTimes>();
  for (const name of values.sites.split(',')) {
    const { site, documents, queries } = readSite(name);
    for (const engine of engines) await prepareEngine(engine, site, documents);
    for (const browserName of browserNames) {
      const browser = await BROWSERS[browserName]();
      try {
        for (const engine of engines) {
          const row = await measureRow(site, documents, queries, engine, browserName, browser);
          if (row) rows.push(row);
        }
      } finally {
        await browser.close();
      }
    }
    if (!values['no-cold'] && engines.includes('ours')) typing.set(site.name, await typeInto(site, queries));
  }
  report(rows, typing);
};

/** One row of the report; undefined, with a word on stderr, when the engine broke. */
const measureRow = async (
  site: Site,
  documents: readonly PageDocument[],
  queries: readonly BenchQuery[],
  engine: EngineName,
  browserName: BrowserName,
  browser: Browser,
): Promise<Row | undefined> => {
  const server = await serve(site);
  try {
    const answers = await browser.run(server, { engine, queries: queries.map(({ text }) => text) });
    const { all, byKind } = scoreAnswers(queries, answers);
    progress(`  ${engine}, ${browserName}: ${all.recall.toFixed(3)} / ${all.mrr.toFixed(3)}`);
    if (engine === 'ours') printFailures(`${site.name}, ${browserName}`, queries, answers);
    // A browser that is not driven cannot be given a fresh context for every query.
    const cold = !values['no-cold'] && 'playwright' in browser ? await measureCold(browser as never, server, engine, queries) : undefined;
    return {
      site: site.name,
      pages: documents.length,
      engine,
      browser: browserName,
      queries: queries.length,
      quality: all,
      byKind,
      size: indexSize(engine, site),
      cold,
    };
  } catch (error) {
    progress(`  ${engine}, ${browserName}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return undefined;
  } finally {
    server.close();
  }
};

const typeInto = async (site: Site, queries: readonly BenchQuery[]): Promise<TypingTimes> => {
  const [server, browser] = [await serve(site), await startChromium()];
  try {
    return await measureTyping(browser, server, queries);
  } finally {
    await browser.close();
    server.close();
  }
};

const report = (rows: readonly Row[], typing: ReadonlyMap<string, TypingTimes>): void => {
  const sites = [...new Map(rows.map((row) => [row.site, row])).values()];
  const about = sites.map(({ site, pages, queries }) => `${site}: ${pages} pages, ${queries} queries`).join('; ');
  const parts = [
    '# Search benchmark',
    `${about}. Means over ${Object.keys(KINDS).length} kinds of query; every engine runs in the browser. Cold: code and index fetched for one query with nothing cached, mean of 20.`,
    formatRows(rows),
    ...(typing.size ? ['## From keystroke to results', formatTyping(typing)] : []),
    '## Targets',
    formatVerdicts(rows, typing),
    '## By kind of query (Recall@10 / MRR@10)',
    formatKinds(rows),
  ];
  const shown = values['by-kind'] ? parts : parts.slice(0, -2);
  console.log(`\n${shown.join('\n\n')}`);
  if (values.out !== '-') writeFileSync(values.out, `${parts.join('\n\n')}\n`);
};

if (values.help) console.log(HELP);
else if (values.questions) await askInNode(values.questions);
else if (values.node) await scoreInNode();
else await compare();
