import type { CollectionName } from '#src/schemas/collections.ts';
import type { ASSET_STAGES, GUIDE_GROUPS, KM_STEPS } from '#src/schemas/vocabulary.ts';
import { body, line, placeName, summary, title, type LinkTarget } from './prose.ts';
import { seeded, type Random } from './random.ts';
import { ACTORS, LAWS, OBJECTS, PLACES, TIMES, TOPICS } from './vocabulary.ts';

/** An entry as it is written to disk. */
export interface GeneratedEntry {
  collection: CollectionName;
  id: string;
  data: Record<string, unknown>;
  /** Markdown below the front matter; undefined for an entry that is YAML alone. */
  body: string | undefined;
}

/** The current fiscal year of the generated municipality (B.E.). */
const FISCAL_YEAR = 2565;
/** 2022-06-15, in that year: the builds' “today”. */
export const SOURCE_DATE_EPOCH = '1655251200';

/** Bodies stop at the first block beyond this and so come to about 650 words (median). */
const MIN_WORDS_PER_BODY = 580;
const DEPARTMENTS = [
  ['office', 'สป.', 'สำนักปลัด'],
  ['finance', 'กค.', 'กองคลัง'],
  ['works', 'กช.', 'กองช่าง'],
  ['education', 'กศ.', 'กองการศึกษา'],
  ['health', 'กสธ.', 'กองสาธารณสุข'],
] as const;
const EXPERTS = 12;
const COMMUNITY = 'story-circle';
const PLAN_ROWS = 6;
const FIXED = DEPARTMENTS.length + EXPERTS + 2;

/** How the Markdown entries are shared among collections, in parts of 100. */
const SHARES = { assets: 42, manuals: 16, guides: 12, 'cop-summaries': 12, 'training-reports': 12, glossary: 6 } as const;
type Written = keyof typeof SHARES;
const WRITTEN = Object.keys(SHARES) as Written[];

const STEPS: (keyof typeof KM_STEPS)[] = ['identification', 'creation', 'organization', 'codification', 'access', 'sharing', 'learning'];
const STAGES: (keyof typeof ASSET_STAGES)[] = ['story', 'asset', 'core'];
const GROUPS: (keyof typeof GUIDE_GROUPS)[] = ['concept', 'process', 'tools', 'community', 'roles', 'culture', 'policy', 'editing'];

/** Smallest tree that `generateEntries` can make. */
const MIN_ENTRIES = FIXED + 40;

/** Every entry of a tree of `count` entries; the site file is not counted. */
export const generateEntries = function* (count: number, seed: string): Generator<GeneratedEntry> {
  if (count < MIN_ENTRIES) throw new RangeError(`A tree needs at least ${MIN_ENTRIES} entries, got ${count}`);
  const counts = shareOut(count - FIXED);
  yield* departments(seed);
  yield* experts(seed);
  yield community(seed);
  yield plan(seed);
  for (const collection of WRITTEN)
    for (let number = 1; number <= counts[collection]; number++) yield written(collection, number, counts, seed);
};

/** The front matter of `site/site.yaml`. */
export const siteData = () => ({
  name: 'เทศบาลตำบลตัวอย่าง',
  nameEnglish: 'Tuayang Subdistrict Municipality',
  kind: 'subdistrict-municipality',
  district: 'เมือง',
  province: 'ตัวอย่าง',
  description: 'คลังความรู้สำหรับวัดความเร็วการสร้างเว็บไซต์',
  head: 'นายกเทศมนตรี',
  cko: 'ปลัดเทศบาล',
  fiscalYear: FISCAL_YEAR,
  topServices: [1, 2, 3].map((number) => idOf('manuals', number)),
  updated: '2022-06-01',
});

const idOf = (collection: Written, number: number) =>
  `${collection.replace(/ies$/, 'y').replace(/s$/, '')}-${String(number).padStart(4, '0')}`;

const shareOut = (count: number): Record<Written, number> => {
  const counts = Object.fromEntries(WRITTEN.map((name) => [name, Math.floor((count * SHARES[name]) / 100)])) as Record<Written, number>;
  // What rounding left over goes to the largest collection, so that the total is exact.
  counts.assets += count - WRITTEN.reduce((sum, name) => sum + counts[name], 0);
  return counts;
};

/** A title depends on its own entry alone, so links can name pages that are not generated yet. */
const titleOf = (collection: Written, number: number, seed: string) => title(seeded(`${seed}/${collection}/${number}/title`));

const randomEntry = (random: Random, counts: Record<Written, number>, seed: string): LinkTarget => {
  const collection = random.pick(WRITTEN);
  const number = random.whole(1, counts[collection]);
  return { address: `/${collection}/${idOf(collection, number)}/`, title: titleOf(collection, number, seed) };
};

const written = (collection: Written, number: number, counts: Record<Written, number>, seed: string): GeneratedEntry => {
  const random = seeded(`${seed}/${collection}/${number}`);
  const updated = dayOf(random);
  const id = (other: Written) => idOf(other, random.whole(1, counts[other]));
  const common = {
    title: titleOf(collection, number, seed),
    summary: summary(random),
    department: random.pick(DEPARTMENTS)[0],
    updated,
    aliases: [random.pick(OBJECTS)],
    sources: [{ document: random.pick(LAWS), section: `มาตรา ${random.whole(1, 90)}` }],
    sample: true,
  };
  const fields = FIELDS[collection]({ random, updated, id });
  const targets = Array.from({ length: 4 }, () => randomEntry(random, counts, seed));
  return { collection, id: idOf(collection, number), data: { ...common, ...fields }, body: body(random, MIN_WORDS_PER_BODY, targets) };
};

interface FieldContext {
  random: Random;
  updated: string;
  /** The id of some entry of a collection. */
  id: (collection: Written) => string;
}

/** The fields each collection has beyond the common ones. */
const FIELDS: Record<Written, (context: FieldContext) => Record<string, unknown>> = {
  assets: ({ random, id }) => ({
    fiscalYear: random.whole(FISCAL_YEAR - 2, FISCAL_YEAR),
    kind: random.pick(['tacit', 'explicit']),
    stage: random.pick(STAGES),
    step: random.pick(STEPS),
    topics: random.sample(OBJECTS, 3),
    holders: [expertId(random.whole(1, EXPERTS))],
    from: [`cop-summaries/${id('cop-summaries')}`],
    related: [`assets/${id('assets')}`, `manuals/${id('manuals')}`],
    planRows: [planRow(random)],
  }),
  manuals: ({ random, updated }) => {
    const steps = Array.from({ length: 4 }, () => ({
      title: line(random),
      time: { amount: random.whole(1, 5), unit: 'working-days' },
      responsible: random.pick(ACTORS),
    }));
    return {
      criteria: [line(random), line(random)],
      methods: [line(random)],
      conditions: [line(random)],
      channels: [{ name: 'ศูนย์บริการจุดเดียว', place: random.pick(PLACES), hours: 'วันจันทร์ถึงวันศุกร์ เวลา 08.30–16.30 น.' }],
      steps,
      totalTime: { amount: steps.reduce((sum, step) => sum + step.time.amount, 0), unit: 'working-days' },
      documents: [
        { name: 'บัตรประจำตัวประชาชน', issuer: 'กรมการปกครอง', copies: 1 },
        { name: `แบบคำขอ${random.pick(OBJECTS)}`, originals: 1 },
      ],
      fees: [{ item: `ค่าธรรมเนียม${random.pick(OBJECTS)}`, baht: random.whole(1, 50) * 10, per: 'ฉบับ' }],
      complaints: [{ channel: 'ศูนย์ดำรงธรรม', contact: 'สำนักปลัด' }],
      legalBasis: [random.pick(LAWS)],
      issued: updated,
      planRows: [planRow(random)],
    };
  },
  guides: ({ random, id }) => ({
    group: random.pick(GROUPS),
    order: random.whole(1, 99),
    steps: [random.pick(STEPS)],
    quotations: [{ text: line(random) }],
    related: [`guides/${id('guides')}`, `glossary/${id('glossary')}`],
  }),
  'cop-summaries': ({ random, updated, id }) => ({
    fiscalYear: FISCAL_YEAR,
    community: COMMUNITY,
    date: updated,
    place: random.pick(PLACES),
    present: { count: random.whole(5, 30), posts: random.sample(ACTORS, 4) },
    question: `${random.pick(TOPICS)}เรื่อง${random.pick(OBJECTS)}ควรทำอย่างไร`,
    stories: [{ teller: random.pick(ACTORS), story: line(random), lesson: line(random) }],
    learnt: [line(random), line(random)],
    assets: [id('assets')],
    next: [{ what: line(random), who: random.pick(ACTORS) }],
    planRows: [planRow(random)],
  }),
  'training-reports': ({ random, updated, id }) => ({
    fiscalYear: FISCAL_YEAR,
    course: `หลักสูตร${random.pick(OBJECTS)}`,
    organiser: 'กรมส่งเสริมการปกครองท้องถิ่น',
    place: random.pick(PLACES),
    start: updated,
    end: updated,
    returned: updated,
    submitted: updated,
    participants: [{ post: random.pick(ACTORS), department: random.pick(DEPARTMENTS)[0], count: random.whole(1, 4) }],
    learnt: [line(random), line(random)],
    use: [line(random)],
    share: [line(random)],
    assets: [id('assets')],
    planRows: [planRow(random)],
  }),
  glossary: ({ random, id }) => ({ definition: line(random), synonyms: random.sample(OBJECTS, 2), related: [`assets/${id('assets')}`] }),
};

const two = (number: number) => String(number).padStart(2, '0');
/** A day within the last eight months of the fiscal year before “today”. */
const dayOf = (random: Random) => `2022-${two(random.whole(1, 5))}-${two(random.whole(1, 28))}`;
const planRow = (random: Random) => `${FISCAL_YEAR}/km-1/${random.whole(1, PLAN_ROWS)}`;
const expertId = (number: number) => `expert-${two(number)}`;

const departments = function* (seed: string): Generator<GeneratedEntry> {
  for (const [order, [id, code, name]] of DEPARTMENTS.entries()) {
    const random = seeded(`${seed}/departments/${id}`);
    const data = {
      title: name,
      summary: summary(random),
      updated: '2022-01-12',
      code,
      duties: [line(random), line(random)],
      knowledge: random.sample(OBJECTS, 5),
      order: order + 1,
      sample: true,
    };
    yield { collection: 'departments', id, data, body: undefined };
  }
};

const experts = function* (seed: string): Generator<GeneratedEntry> {
  for (let number = 1; number <= EXPERTS; number++) {
    const random = seeded(`${seed}/experts/${number}`);
    const post = random.pick(ACTORS);
    const data = {
      title: `${post} ผู้รู้เรื่อง${random.pick(OBJECTS)} ${placeName(random)}`,
      summary: summary(random),
      updated: '2022-02-01',
      department: random.pick(DEPARTMENTS)[0],
      post,
      role: random.pick(['cko', 'facilitator', 'practitioner', 'network-manager']),
      topics: random.sample(OBJECTS, 4),
      tacitSkills: [line(random)],
      sample: true,
    };
    yield { collection: 'experts', id: expertId(number), data, body: undefined };
  }
};

const community = (seed: string): GeneratedEntry => {
  const random = seeded(`${seed}/communities`);
  const data = {
    title: 'วงเล่าเรื่องคนทำงาน',
    summary: summary(random),
    updated: '2022-02-01',
    purpose: line(random),
    practice: line(random),
    members: [
      { role: 'facilitator', post: random.pick(ACTORS), expert: expertId(1) },
      { role: 'practitioner', post: random.pick(ACTORS), count: 12 },
    ],
    rhythm: 'ทุกวันพุธสัปดาห์ที่สองของเดือน',
    channel: random.pick(PLACES),
    sample: true,
  };
  return { collection: 'communities', id: COMMUNITY, data, body: undefined };
};

const plan = (seed: string): GeneratedEntry => {
  const random = seeded(`${seed}/plans`);
  const rows = Array.from({ length: PLAN_ROWS }, (_, index) => ({
    number: index + 1,
    step: STEPS[index]!,
    activity: line(random),
    methods: [line(random)],
    period: { printed: 'ต.ค. 64 – ก.ย. 65', spans: [{ start: '2021-10-01', end: '2022-09-30' }] },
    indicators: [line(random)],
    targets: [{ printed: '๖ รายการ', atLeast: 6, unit: 'รายการ', measure: { by: 'entries', collection: 'assets', step: STEPS[index]! } }],
    responsible: { printed: [random.pick(ACTORS)], departments: [random.pick(DEPARTMENTS)[0]] },
    remark: random.pick(TIMES),
  }));
  const data = {
    title: `แผนการจัดการความรู้ ปีงบประมาณ ${FISCAL_YEAR}`,
    summary: summary(random),
    updated: '2022-01-12',
    fiscalYear: FISCAL_YEAR,
    desiredStates: [{ id: 'service', title: line(random) }],
    tables: [
      {
        id: 'km-1',
        title: 'แผนกระบวนการจัดการความรู้',
        process: 'km-process',
        desiredState: line(random),
        desiredStateId: 'service',
        measurableUnit: line(random),
        rows,
      },
    ],
    sample: true,
  };
  return { collection: 'plans', id: String(FISCAL_YEAR), data, body: undefined };
};
