import { isInForce, madeOn, type AnyEntry, type Entry } from './entry.ts';
import type { AssetStage } from '../schemas/vocabulary.ts';
import { ASSET_STAGES } from '../schemas/vocabulary.ts';
import { daysBetween } from '../thai/days.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { servedRows } from './related.ts';
import { compareCodes } from '../thai/order.ts';

/** The ties between pieces of knowledge: what each came from, and what it became. */
interface Ties {
  from: ReadonlyMap<AnyEntry, ReadonlySet<AnyEntry>>;
  to: ReadonlyMap<AnyEntry, ReadonlySet<AnyEntry>>;
}
const known = new WeakMap<KnowledgeBase, Ties>();

/** Both ways of writing a tie (`from` of an asset, `assets` of a summary or report) make one; worked out once a build. */
const ties = (kb: KnowledgeBase): Ties => {
  const made = known.get(kb);
  if (made) return made;
  const from = new Map<AnyEntry, Set<AnyEntry>>();
  const to = new Map<AnyEntry, Set<AnyEntry>>();
  const tie = (source: AnyEntry | undefined, result: AnyEntry | undefined) => {
    if (!source || !result || source === result) return;
    if (!from.has(result)) from.set(result, new Set());
    if (!to.has(source)) to.set(source, new Set());
    from.get(result)!.add(source);
    to.get(source)!.add(result);
  };
  for (const entry of kb.all) {
    if (entry.collection === 'assets') for (const key of entry.data.from) tie(kb.at(key), entry);
    if (entry.collection === 'cop-summaries' || entry.collection === 'training-reports')
      for (const id of entry.data.assets) tie(entry, kb.at(`assets/${id}`));
  }
  const result = { from, to };
  known.set(kb, result);
  return result;
};

/** What came directly from an entry: assets distilled from it. */
export const becameOf = (kb: KnowledgeBase, entry: AnyEntry): AnyEntry[] => [...(ties(kb).to.get(entry) ?? [])];

/** Steps that a chain is followed in each direction, and most entries drawn in one step. */
const MAX_CHAIN_STEPS = 3;
const MAX_ENTRIES_PER_STEP = 6;

/** Entries at one distance from the entry in the middle. */
export interface ChainStep {
  /** −1 is what it directly came from, 1 what it directly became. */
  distance: number;
  entries: readonly AnyEntry[];
  /** How many more there are than are listed. */
  more: number;
}

/** Where a piece of knowledge came from, what it became, and which plan rows it serves. */
export interface Chain {
  /** From the farthest origin to what it finally became; the entry itself stands at distance 0. */
  steps: readonly ChainStep[];
  /** Ties between entries that are listed, from source to result. */
  links: readonly { from: AnyEntry; to: AnyEntry }[];
  /** Keys of plan rows. */
  rows: readonly string[];
}

/** The chain around an asset, a CoP summary or a training report. An entry stands once, at its shortest distance. */
export const chainOf = (kb: KnowledgeBase, entry: AnyEntry): Chain => {
  const { from, to } = ties(kb);
  const seen = new Set<AnyEntry>([entry]);
  const before: ChainStep[] = [];
  const after: ChainStep[] = [];
  // Both ways at once, so that what ties into a circle stands at its shorter distance.
  let sources: readonly AnyEntry[] = [entry];
  let results: readonly AnyEntry[] = [entry];
  const follow = (edge: readonly AnyEntry[], direction: Ties['from'], distance: number): ChainStep | undefined => {
    const next = [...new Set(edge.flatMap((place) => [...(direction.get(place) ?? [])]))].filter((other) => !seen.has(other));
    if (next.length === 0) return undefined;
    next.sort((a, b) => stageOrder(a) - stageOrder(b) || compareCodes(a.address, b.address));
    next.forEach((other) => seen.add(other));
    const entries = next.slice(0, MAX_ENTRIES_PER_STEP);
    return { distance, entries, more: next.length - entries.length };
  };
  for (let distance = 1; distance <= MAX_CHAIN_STEPS; distance += 1) {
    const source = follow(sources, from, -distance);
    const result = follow(results, to, distance);
    if (source) before.unshift(source);
    if (result) after.push(result);
    sources = source?.entries ?? [];
    results = result?.entries ?? [];
  }
  const steps = [...before, { distance: 0, entries: [entry], more: 0 }, ...after];
  const listed = new Set(steps.flatMap(({ entries }) => entries));
  const links = [...listed].flatMap((source) =>
    [...(to.get(source) ?? [])].filter((result) => listed.has(result)).map((result) => ({ from: source, to: result })),
  );
  return { steps, links, rows: servedRows(kb, entry) };
};

/** How far an entry is distilled: gatherings and reports, then stories, assets, cores. */
const stageOrder = (entry: AnyEntry): number =>
  entry.collection === 'assets' ? 1 + (Object.keys(ASSET_STAGES) as AssetStage[]).indexOf(entry.data.stage) : 0;

/** Days after which a story or summary that nothing has come from is said to stall. */
export const STALL_DAYS = 90;
/** Assets on one topic from which a core could be distilled. */
export const CORE_AFTER = 3;

/** Where the knowledge of the municipality is at risk on a day. */
export interface Risks {
  /** Departments without a real asset, with the number of their samples. */
  withoutAssets: readonly { department: Entry<'departments'>; samples: number }[];
  /** Stories and CoP summaries that nothing came from, the oldest first; `days` since they were told. */
  stalled: readonly { entry: Entry<'assets'> | Entry<'cop-summaries'>; days: number }[];
  /** Topics with assets but no core, the most assets first. */
  withoutCore: readonly { topic: string; assets: readonly Entry<'assets'>[] }[];
  /** Topics that one expert alone holds, those with the most assets first. */
  singleExpert: readonly { topic: string; expert: Entry<'experts'>; assets: readonly Entry<'assets'>[] }[];
}

/** Who knows of each topic: by their card, or as holders of an asset on it. */
export const holdersByTopic = (kb: KnowledgeBase): ReadonlyMap<string, ReadonlySet<Entry<'experts'>>> => {
  const holders = new Map<string, Set<Entry<'experts'>>>();
  const hold = (topic: string, expert: Entry<'experts'> | undefined) => {
    if (!expert) return;
    if (!holders.has(topic)) holders.set(topic, new Set());
    holders.get(topic)!.add(expert);
  };
  for (const { data } of kb.entries('assets'))
    for (const topic of data.topics) for (const id of data.holders) hold(topic, kb.find('experts', id));
  for (const expert of kb.entries('experts')) for (const topic of expert.data.topics) hold(topic, expert);
  return holders;
};

/** Works out the risks from the whole knowledge base. */
export const knowledgeRisks = (kb: KnowledgeBase, today = kb.today): Risks => {
  const assets = kb.entries('assets');
  const { to } = ties(kb);

  const withoutAssets = kb
    .entries('departments')
    .map((department) => ({ department, own: assets.filter(({ data }) => data.department === department.id) }))
    .filter(({ own }) => own.every(({ data }) => data.sample))
    .map(({ department, own }) => ({ department, samples: own.length }));

  const stalled = [
    ...assets.filter(({ data }) => data.stage === 'story').map((entry) => ({ entry, days: daysBetween(madeOn(entry as AnyEntry), today) })),
    ...kb.entries('cop-summaries').map((entry) => ({ entry, days: daysBetween(entry.data.date, today) })),
  ]
    .filter(({ entry, days }) => days > STALL_DAYS && isInForce(entry as AnyEntry, today) && !to.has(entry as AnyEntry))
    .sort((a, b) => b.days - a.days || compareCodes(a.entry.address, b.entry.address));

  const byTopic = new Map<string, Entry<'assets'>[]>();
  for (const asset of assets)
    for (const topic of asset.data.topics) {
      if (!byTopic.has(topic)) byTopic.set(topic, []);
      byTopic.get(topic)!.push(asset);
    }

  const byCount = <Item extends { topic: string; assets: readonly unknown[] }>(items: Item[]) =>
    items.sort((a, b) => b.assets.length - a.assets.length || compareCodes(a.topic, b.topic));
  return {
    withoutAssets,
    stalled,
    withoutCore: byCount(
      [...byTopic]
        .filter(([, on]) => on.length >= CORE_AFTER && on.every(({ data }) => data.stage !== 'core'))
        .map(([topic, on]) => ({ topic, assets: on })),
    ),
    singleExpert: byCount(
      [...holdersByTopic(kb)]
        .filter(([, experts]) => experts.size === 1)
        .map(([topic, experts]) => ({ topic, expert: [...experts][0]!, assets: byTopic.get(topic) ?? [] })),
    ),
  };
};
