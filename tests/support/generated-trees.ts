import fc from 'fast-check';
import Slugger from 'github-slugger';
import { addDays } from '#src/thai/days.ts';
import { COLLECTION_NAMES, type CollectionName } from '#src/schemas/collections.ts';
import {
  ASSET_STAGES,
  CHANGE_ELEMENTS,
  CITIZENS,
  GUIDE_GROUPS,
  KM_ROLES,
  KM_STEPS,
  KNOWLEDGE_KINDS,
  LIFE_EVENTS,
  ROW_STATUSES,
  STEPS_AND_ELEMENTS,
} from '#src/schemas/vocabulary.ts';
import { SECTION_IDS } from '#src/text/sections.ts';
import { seeded, type Random } from '../bench/build/random.ts';
import { builders, makeManual, makePlanRow, makePlanTable, type Fields } from './entries.ts';
import { emptyMunicipality, markdownFile, picture, withFiles, withSite, yamlFile, type Tree } from './trees.ts';

/**
 * Content trees made from a seed: valid by every schema, and shaped to hurt. No text of theirs holds a
 * digit (ids and years apart), so a digit in a link of the built site was put there by a page.
 */

/** What a tree is made from; the same shape makes the same tree, byte for byte. */
export interface Shape {
  seed: number;
  /** Entries of each collection, all different. */
  counts: Readonly<Record<CollectionName, number>>;
  /** Entries beyond those that are alike in all that lists go by: department, year, month, step, and what they are tied to. */
  heaps: Readonly<Partial<Record<CollectionName, number>>>;
}

/** The day that counts as today for these trees, and the same as the moment that builds take. */
export const TODAY = '2022-06-15';
export const TODAY_EPOCH = String(Date.parse(`${TODAY}T00:00:00Z`) / 1000);

const MOST: Record<CollectionName, number> = {
  manuals: 8,
  guides: 10,
  assets: 12,
  plans: 3,
  reports: 2,
  communities: 3,
  'cop-summaries': 8,
  'training-reports': 10,
  activities: 4,
  experts: 6,
  departments: 4,
  committees: 3,
  meetings: 6,
  assessments: 3,
  glossary: 6,
};
/** Sizes of heaps around the lengths at which pages stop listing (12, 40). */
const HEAPS = [0, 0, 0, 13, 15, 41, 45];
const HEAPED = ['assets', 'cop-summaries', 'training-reports', 'meetings', 'guides', 'experts'] as const;

const countOf = (each: (name: CollectionName) => fc.Arbitrary<number>) =>
  fc.record(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, each(name)])) as Record<CollectionName, fc.Arbitrary<number>>);

/** Shapes of trees of every size that loads in a moment; they shrink towards an empty municipality. */
export const shapes: fc.Arbitrary<Shape> = fc.record({
  seed: fc.nat(9999),
  counts: countOf((name) => fc.nat(MOST[name])),
  heaps: fc.record(
    Object.fromEntries(HEAPED.map((name) => [name, fc.constantFrom(...HEAPS)])) as Record<(typeof HEAPED)[number], fc.Arbitrary<number>>,
  ),
});

/** The shape in which every collection is so many times larger than shapes usually are at most. */
export const largeShape = (seed: number, times: number, heaps: Shape['heaps'] = {}): Shape => ({
  seed,
  counts: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, Math.round(MOST[name] * times)])) as Record<CollectionName, number>,
  heaps,
});

/** The shape of a tree with entries of the named collections only. */
export const smallShape = (seed: number, counts: Partial<Record<CollectionName, number>>): Shape => ({
  seed,
  counts: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, counts[name] ?? 0])) as Record<CollectionName, number>,
  heaps: {},
});

/** An entry before it has fields: what others need to know to refer to it. */
interface Planned {
  collection: CollectionName;
  id: string;
  number: number;
  /** One of a heap. */
  alike: boolean;
  audience: 'public' | 'staff';
  status: 'draft' | 'published' | 'superseded';
  supersededBy: string | undefined;
  /** The fiscal year that it names. */
  year: number | undefined;
  format: 'yaml' | 'md' | 'mdx';
  headings: readonly { depth: number; text: string; quoted: boolean }[];
}

/** Years of plans in the order in which they are made: the current one first. */
const PLAN_YEARS = [2565, 2564, 2566, 2563, 2562, 2561, 2560, 2559, 2558];
const LETTERS = 'กขคงจชซญฐณดตถทนบปผพฟ';
/** A name for a number, without digits. */
const tag = (number: number): string =>
  number < LETTERS.length ? LETTERS[number]! : tag(Math.floor(number / LETTERS.length) - 1) + LETTERS[number % LETTERS.length]!;

/** Most begin with one letter, so that its part of the index takes several pages. */
const WORDS = ['การดูแล', 'การซ่อม', 'การจัดเก็บ', 'กติกา', 'กรณีศึกษา', 'เรื่องเล่า', 'Excel ', 'Étude ', 'ความรู้เรื่อง'];
const TOPICS = ['ท่อระบายน้ำ', 'ภาษีป้าย', 'งานทะเบียน', 'ถนน', 'ขยะ'];
/** Among them the names that pages give to their own sections. */
const HEADINGS = ['Part alpha', 'ความเป็นมา', 'ขั้นตอนสำคัญ', 'Related', 'Sources', 'Members', 'Results', 'Progress', 'Part beta'];
const BODIES = new Set<CollectionName>([
  'manuals',
  'guides',
  'assets',
  'cop-summaries',
  'training-reports',
  'meetings',
  'reports',
  'glossary',
  'plans',
]);
const DATED = new Set<CollectionName>(['assets', 'cop-summaries', 'training-reports', 'activities', 'meetings']);
/** Collections whose entries cannot be without one of another. */
const NEEDS: Partial<Record<CollectionName, CollectionName>> = {
  experts: 'departments',
  manuals: 'departments',
  'cop-summaries': 'communities',
  reports: 'plans',
};

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];
const entryKey = ({ collection, id }: Pick<Planned, 'collection' | 'id'>): string => `${collection}/${id}`;
const isOpen = ({ audience, status }: Planned): boolean => audience === 'public' && status !== 'draft';

/** Makes one tree: first who there is, then what each says of the others. */
class TreeMaker {
  private readonly shape: Shape;
  private readonly entries = new Map<CollectionName, Planned[]>();
  private readonly all: Planned[];
  /** Tables of each plan: id → numbers of its rows. */
  private readonly tables = new Map<string, { id: string; rows: number }[]>();
  private readonly rowKeys: string[];
  private readonly files: Record<string, string | Uint8Array> = {};
  /** Addresses that editors may lead to, whatever they are of. */
  private readonly addresses: string[];

  constructor(shape: Shape) {
    this.shape = shape;
    for (const name of COLLECTION_NAMES) this.entries.set(name, this.planCollection(name));
    for (const [name, needed] of Object.entries(NEEDS) as [CollectionName, CollectionName][])
      if (!this.of(needed).some(isOpen)) this.entries.set(name, []);
    // A report is the one of an open plan, under its name.
    const open = this.of('plans').filter(isOpen);
    this.entries.set(
      'reports',
      this.of('reports')
        .slice(0, open.length)
        .map((report, index) => ({ ...report, id: open[index]!.id, status: 'published', supersededBy: undefined, audience: 'public' })),
    );
    this.all = COLLECTION_NAMES.flatMap((name) => this.of(name));
    for (const plan of this.of('plans')) this.tables.set(plan.id, this.planTables(plan));
    this.rowKeys = [...this.tables].flatMap(([plan, tables]) =>
      tables.flatMap(({ id, rows }) => Array.from({ length: rows }, (_, index) => `${plan}/${id}/${index + 1}`)),
    );
    this.addresses = this.listAddresses();
  }

  private of(name: CollectionName): readonly Planned[] {
    return this.entries.get(name) ?? [];
  }

  private random(...place: (string | number)[]): Random {
    return seeded([this.shape.seed, ...place].join('/'));
  }

  private planCollection(collection: CollectionName): Planned[] {
    const { counts, heaps } = this.shape;
    const single = collection === 'plans' ? Math.min(counts.plans, PLAN_YEARS.length) : counts[collection];
    const count = single + (heaps[collection] ?? 0);
    const idOf = (number: number) =>
      collection === 'plans' || collection === 'reports' ? String(PLAN_YEARS[number]) : `${collection}-${number}`;
    return Array.from({ length: count }, (_, number): Planned => {
      const random = this.random(collection, number, 'who');
      const alike = number >= single;
      const audience = number > 0 && !alike && random.next() < 0.15 ? 'staff' : 'public';
      const draft = number > 0 && !alike && random.next() < 0.08;
      // The successor is a later one, so that no circle closes.
      const superseded = !draft && !alike && number < count - 1 && random.next() < 0.15;
      const names = DATED.has(collection) && !alike && random.next() < 0.5;
      const hasBody = BODIES.has(collection) && random.next() < 0.7;
      return {
        collection,
        id: idOf(number),
        number,
        alike,
        audience,
        status: draft ? 'draft' : superseded ? 'superseded' : 'published',
        supersededBy: superseded ? idOf(random.whole(number + 1, count - 1)) : undefined,
        // Some name another year than that of their days; a year of staff alone is no year of the public.
        year: names ? (audience === 'staff' ? 2557 : random.whole(2563, 2566)) : undefined,
        format: !hasBody ? 'yaml' : collection === 'guides' && random.next() < 0.4 ? 'mdx' : 'md',
        headings: hasBody
          ? Array.from({ length: random.whole(0, 5) }, () => ({
              depth: random.whole(2, 3),
              text: random.pick(HEADINGS),
              quoted: random.next() < 0.15,
            }))
          : [],
      };
    });
  }

  private planTables({ id: plan, number }: Planned): { id: string; rows: number }[] {
    const random = this.random('tables', plan);
    // A table may be called anything but as a collection is; so also as other pages beside the plan are.
    const ids = random.sample(['km-1', 'change-1', 'timeline', 'extra'], number === 0 ? 3 : random.whole(0, 2));
    return ids.map((id) => ({ id, rows: random.whole(1, 6) }));
  }

  /** Addresses beside those of entries that lead somewhere for staff at least. */
  private listAddresses(): string[] {
    const shown = this.all.filter(({ status }) => status !== 'draft');
    const years = new Set(shown.flatMap(({ year }) => year ?? []));
    const open = this.of('plans').filter(isOpen);
    return [
      '/',
      '/a-z/',
      '/about/',
      '/data/',
      '/data/#calendar',
      '/data/assets.csv',
      '/data/plan-results.xlsx',
      '/calendar.ics',
      '/rss.xml',
      '/risks/',
      '/plans/years/',
      '/training-reports/follow-up/',
      ...keys(STEPS_AND_ELEMENTS).map((step) => `/process/${step}/`),
      ...COLLECTION_NAMES.filter((name) => this.of(name).some(isOpen)).map((name) => `/${name}/`),
      ...COLLECTION_NAMES.filter((name) => this.of(name).filter(({ status }) => status !== 'draft').length > 40).map(
        (name) => `/${name}/2/`,
      ),
      ...[...years].map((year) => `/years/${year}/`),
      ...open.flatMap(({ id }) => [`/plans/${id}/timeline/`, `/reports/${id}/`, `/reports/${id}/report-${id}.docx`]),
      ...open.filter(({ id }) => this.tables.get(id)!.length > 0).map(({ id }) => `/plans/${id}/rows/#all-results`),
      ...open.flatMap(({ id }) => this.rowKeys.filter((key) => key.startsWith(`${id}/`)).map((key) => `/plans/${key}/`)),
    ];
  }

  /** Some of the items; the first are taken far more often, so that a few are tied to many. */
  private hubs<Item>(random: Random, items: readonly Item[], most: number): Item[] {
    if (items.length === 0) return [];
    return [...new Set(Array.from({ length: random.whole(0, most) }, () => items[Math.floor(items.length * random.next() ** 4)]!))];
  }

  private idOf(random: Random, collection: CollectionName, { need = false, alike = false } = {}): string | undefined {
    const open = this.of(collection).filter((entry) => !need || isOpen(entry));
    return alike ? open[0]?.id : (this.hubs(random, open, 1)[0]?.id ?? (need ? open[0]?.id : undefined));
  }

  /** Keys of entries of the collections; an entry of a heap names the first. */
  private keysOf(random: Random, collections: readonly CollectionName[], most: number, { collection, id, alike }: Planned): string[] {
    const others = collections.flatMap((name) => this.of(name)).filter((other) => other.collection !== collection || other.id !== id);
    const found = alike ? others.slice(0, 1) : this.hubs(random, others, most);
    return found.map(entryKey);
  }

  private idsOf(random: Random, collection: CollectionName, most: number, entry: Planned): string[] {
    return this.keysOf(random, [collection], most, entry).map((key) => key.split('/')[1]!);
  }

  /** A day of three fiscal years, some of them still to come; half of them in one month. */
  private day(random: Random, alike: boolean): string {
    if (alike || random.next() < 0.4) return addDays('2022-02-01', random.whole(0, 26));
    return addDays('2020-10-01', random.whole(0, 820));
  }

  private commonFields(entry: Planned, random: Random): Fields {
    const { collection, number, alike, audience, status, supersededBy } = entry;
    const word = random.pick(WORDS);
    const own =
      collection === 'departments' ? undefined : alike || random.next() < 0.6 ? this.idOf(random, 'departments', { alike }) : undefined;
    const updated = this.day(random, alike);
    return {
      title: `${word}${tag(COLLECTION_NAMES.indexOf(collection))}${tag(number)}`,
      summary: random.next() < 0.3 ? 'สรุปของเรื่องนี้' : undefined,
      department: own,
      audience,
      status,
      supersededBy,
      created: alike || random.next() < 0.6 ? this.day(random, alike) : undefined,
      updated,
      reviewEvery: !alike && random.next() < 0.4 ? random.whole(1, 24) : undefined,
      reviewed: !alike && random.next() < 0.3 ? this.day(random, false) : undefined,
      aliases: random.next() < 0.2 ? ['คำค้นอื่น', `/former/${collection}-${number}/`] : [],
      sources: random.next() < 0.3 ? [{ document: 'เอกสารต้นทาง', url: this.link(random) }, { document: 'กฎหมาย' }] : [],
      sample: !alike && random.next() < 0.25,
    };
  }

  /** An address as an editor writes it; half of those of entries with the name of a heading. */
  private link(random: Random, beside?: CollectionName): string {
    const target = random.next() < 0.6 ? this.hubs(random, this.all, 1)[0] : undefined;
    if (!target) return random.pick(this.addresses);
    const anchors = anchorsOf(target);
    const fragment = anchors.length > 0 && random.next() < 0.5 ? `#${random.pick(anchors)}` : '';
    const file = target.format === 'yaml' ? undefined : `${target.id}.${target.format}`;
    if (beside && file && random.next() < 0.3) return `../${target.collection}/${file}${fragment}`;
    return `/${target.collection}/${target.id}/${fragment}`;
  }

  private body(entry: Planned): string {
    const { collection, number, format, headings } = entry;
    const random = this.random(collection, number, 'body');
    const link = () => `[อ่านต่อ](${this.link(random, collection)})`;
    const own = anchorsOf(entry);
    const file = `${collection}-${number}.pdf`;
    const image = `${collection}-${number}.png`;
    const parts = [`ย่อหน้าแรก ${link()} และ ${link()}`];
    if (own.length > 0) parts.push(own.map((anchor) => `[ไปที่หัวข้อ](#${anchor})`).join(' '));
    for (const { depth, text, quoted } of headings) parts.push(`${quoted ? '> ' : ''}${'#'.repeat(depth)} ${text}`, `ข้อความ ${link()}`);
    if (random.next() < 0.3) {
      parts.push(`[เอกสาร](./${file}) ![ภาพประกอบ](./${image})`);
      this.files[`${collection}/${file}`] = 'เอกสาร';
      this.files[`${collection}/${image}`] = picture();
    }
    if (format === 'mdx') parts.push(`<Callout kind="tip">\n\nคำแนะนำ ${link()}\n\n</Callout>`, '<ProcessWheel />');
    else if (random.next() < 0.3) parts.push('คำที่มีเชิงอรรถ[^one]', `[^one]: เชิงอรรถ ${link()}`);
    return parts.join('\n\n');
  }

  /** Fields that each collection has beside the common ones. */
  private readonly fields: Record<CollectionName, (entry: Planned, random: Random) => Fields> = {
    manuals: (_, random) => ({
      department: this.idOf(random, 'departments', { need: true }),
      documents: Array.from({ length: random.whole(1, 4) }, () => ({ name: 'เอกสารที่ใช้' })),
      forms: random.next() < 0.5 ? [{ title: 'แบบคำขอ', link: this.link(random) }] : [],
      fees: [{ item: 'ใบอนุญาต', baht: random.whole(1, 50) * 10 }],
      channels: [{ name: 'สำนักงาน', online: this.link(random) }],
      steps: makeManual()['steps'],
      planRows: this.hubs(random, this.rowKeys, 3),
      lifeEvents: random.sample(keys(LIFE_EVENTS), random.whole(0, 2)),
      forWhom: random.sample(keys(CITIZENS), random.whole(0, 2)),
    }),
    guides: (entry, random) => ({
      group: random.pick(keys(GUIDE_GROUPS)),
      steps: entry.alike ? ['sharing'] : random.sample(keys(STEPS_AND_ELEMENTS), random.whole(0, 3)),
      related: this.keysOf(random, COLLECTION_NAMES, 4, entry),
    }),
    assets: (entry, random) => {
      const attachment = `asset-file-${entry.number}.pdf`;
      const attached = random.next() < 0.2;
      if (attached) this.files[`assets/${attachment}`] = 'เอกสารแนบ';
      return {
        fiscalYear: entry.year,
        kind: random.pick(keys(KNOWLEDGE_KINDS)),
        stage: random.pick(keys(ASSET_STAGES)),
        step: entry.alike ? 'sharing' : random.pick(keys(KM_STEPS)),
        topics: [...this.hubs(random, TOPICS, 3), ...(random.next() < 0.5 ? [`เรื่องเฉพาะ${tag(entry.number)}`] : [])],
        holders: this.idsOf(random, 'experts', 2, entry),
        from: this.keysOf(random, ['cop-summaries', 'training-reports', 'assets'], 3, entry),
        related: entry.alike ? this.of('plans').slice(0, 1).map(entryKey) : this.keysOf(random, COLLECTION_NAMES, 3, entry),
        planRows: entry.alike ? this.rowKeys.slice(0, 1) : this.hubs(random, this.rowKeys, 3),
        attachments: attached ? [{ title: 'แนบไว้', file: attachment }] : [],
      };
    },
    plans: (entry, random) => this.planFields(entry, random),
    reports: (entry, random) => ({
      plan: entry.id,
      committee: this.idOf(random, 'committees'),
      problems: [{ text: 'ปัญหาที่พบ', rows: this.hubs(random, this.rowKeys, 4) }],
      suggestions: random.next() < 0.5 ? [{ text: 'ข้อเสนอ', rows: this.hubs(random, this.rowKeys, 2) }] : [],
    }),
    communities: (_, random) => ({
      members: Array.from({ length: random.whole(0, 15) }, () => ({
        role: random.pick(keys(KM_ROLES)),
        post: 'เจ้าหน้าที่',
        expert: this.idOf(random, 'experts'),
      })),
    }),
    'cop-summaries': (entry, random) => ({
      fiscalYear: entry.year,
      community: this.idOf(random, 'communities', { need: true, alike: entry.alike }),
      date: this.day(random, entry.alike),
      assets: this.idsOf(random, 'assets', 15, entry),
      planRows: entry.alike ? this.rowKeys.slice(0, 1) : this.hubs(random, this.rowKeys, 3),
    }),
    activities: (entry, random) => ({
      fiscalYear: entry.year,
      start: this.day(random, entry.alike),
      place: 'ศาลาประชาคม',
      participants: random.whole(1, 200),
      planRows: this.hubs(random, this.rowKeys, 2),
    }),
    'training-reports': (entry, random) => {
      const start = this.day(random, entry.alike);
      const end = addDays(start, random.whole(0, 5));
      const returned = addDays(end, random.whole(0, 2));
      const assets = entry.alike ? [] : this.idsOf(random, 'assets', 15, entry);
      const departments = entry.alike ? [] : Array.from({ length: random.whole(1, 3) }, () => this.idOf(random, 'departments'));
      return {
        // Often told by those who went alone, who may be of two departments.
        department: entry.alike ? this.of('departments')[0]?.id : random.next() < 0.4 ? this.idOf(random, 'departments') : undefined,
        fiscalYear: entry.year,
        course: `หลักสูตร${tag(entry.number)}`,
        start,
        end,
        returned,
        submitted: entry.alike || random.next() < 0.7 ? addDays(returned, random.whole(0, entry.alike ? 10 : 40)) : undefined,
        participants: [{ post: 'นักวิชาการ' }, ...departments.map((department) => ({ post: 'เจ้าพนักงาน', department }))],
        assets,
        noAssets: assets.length === 0 && (entry.alike || random.next() < 0.4) ? 'เป็นการทบทวนของเดิม' : undefined,
        planRows: this.hubs(random, this.rowKeys, 2),
      };
    },
    experts: (entry, random) => ({
      department: this.idOf(random, 'departments', { need: true, alike: entry.alike }),
      topics: [...this.hubs(random, TOPICS, 2), ...(random.next() < 0.6 ? [`เรื่องของผู้รู้${tag(entry.number)}`] : [])],
    }),
    departments: (entry) => ({ code: `ส${tag(entry.number)}`, order: entry.number }),
    committees: (_, random) => ({
      fiscalYear: random.whole(2563, 2566),
      members: Array.from({ length: random.whole(1, 4) }, () => ({ post: 'กรรมการ', department: this.idOf(random, 'departments') })),
    }),
    meetings: (entry, random) => ({
      title: `การประชุมคณะ${tag(entry.number)}`,
      fiscalYear: entry.year,
      committee: this.idOf(random, 'committees', { alike: entry.alike }),
      date: this.day(random, entry.alike),
      number: entry.number + 1,
      present: Array.from({ length: random.whole(0, 3) }, () => ({ post: 'กรรมการ', department: this.idOf(random, 'departments') })),
    }),
    assessments: (entry, random) => ({
      fiscalYear: 2563 + (entry.number % 4),
      categories: [1, 2, 3].map((number) => ({
        number,
        title: `หมวดของ${tag(number)}`,
        statements: [1, 2].map((place) => ({
          number: `${number}.${place}`,
          text: 'มีการทำ',
          score: random.next() < 0.8 ? random.whole(0, 4) : undefined,
          steps: random.sample(keys(STEPS_AND_ELEMENTS), random.whole(0, 2)),
        })),
      })),
    }),
    glossary: (entry, random) => ({ definition: 'ความหมายของคำ', related: this.keysOf(random, COLLECTION_NAMES, 3, entry) }),
  };

  private planFields({ id: plan, number }: Planned, random: Random): Fields {
    const year = Number(plan);
    const states = random.sample(['skills', 'service'], random.whole(0, 2));
    return {
      title: `แผนการจัดการความรู้ ปี ${plan}`,
      fiscalYear: year,
      corrections: Array.from({ length: random.whole(0, 3) }, () => ({ where: 'ตารางแรก', printed: 'เดิม', corrected: 'ใหม่' })),
      doubts: Array.from({ length: random.whole(0, 3) }, () => ({ where: 'ตารางแรก', printed: 'เดิม', question: 'ใช่หรือไม่' })),
      desiredStates: states.map((id) => ({ id, title: `เป้าหมาย${id === 'skills' ? 'ด้านคน' : 'ด้านงาน'}` })),
      tables: this.tables.get(plan)!.map(({ id, rows }, table) => {
        const process = random.pick(['km-process', 'change-management'] as const);
        const steps = process === 'km-process' ? keys(KM_STEPS) : keys(CHANGE_ELEMENTS);
        return makePlanTable({
          id,
          title: `ตารางของ${tag(table)}`,
          process,
          desiredState: 'เป้าหมายที่พิมพ์ไว้',
          desiredStateId: states.length > 0 && random.next() < 0.7 ? random.pick(states) : undefined,
          rows: Array.from({ length: rows }, (_, index) => this.planRow(random, year, index + 1, steps, number === 0 && table === 0)),
        });
      }),
    };
  }

  private planRow(random: Random, year: number, number: number, steps: readonly string[], first: boolean): Fields {
    const { measure, unit } = this.measure(random, year, first ? number : undefined);
    const dated = random.next() < 0.5;
    const start = addDays(`${year - 544}-10-01`, random.whole(0, 200));
    const proofs = first && random.next() < 0.5 ? (['assets'] as const) : COLLECTION_NAMES;
    const evidence = proofs.flatMap((name) => this.of(name).map(entryKey));
    const all = random.next() < 0.2;
    return makePlanRow({
      number,
      step: random.pick(steps),
      activity: `กิจกรรม${tag(number)}`,
      methods: ['วิธีทำ'],
      period: dated ? { printed: 'ตามแผน', spans: [{ start, end: addDays(start, random.whole(20, 160)) }] } : { printed: 'ทั้งปี' },
      targets: [
        {
          printed: 'ตามที่กำหนด',
          ...(unit !== undefined && random.next() < 0.8 && { atLeast: random.whole(1, unit === 'ร้อยละ' ? 90 : 12), unit }),
          measure,
        },
      ],
      responsible: { printed: ['ผู้รับผิดชอบ'], all, departments: all ? [] : this.hubs(random, this.of('departments'), 2).map(({ id }) => id) },
      status: random.next() < 0.5 ? random.pick(keys(ROW_STATUSES)) : undefined,
      budget: random.next() < 0.3 ? { printed: 'งบประมาณตามแผน', baht: random.whole(1, 90) * 1000 } : undefined,
      // The first row of the first plan is proved by many, the others by a few.
      evidence: first && number === 1 ? random.sample(evidence, random.whole(0, 60)) : this.hubs(random, evidence, 3),
    });
  }

  /** A measure of any kind, and the unit of its value; of the first rows each is of a kind of its own. */
  private measure(random: Random, year: number, place?: number): { measure: Fields | undefined; unit: string | undefined } {
    const department = random.next() < 0.3 ? this.idOf(random, 'departments') : undefined;
    const whole = random.next() < 0.2 ? { amount: random.whole(1, 60), of: 'ทั้งหมด' } : undefined;
    const percentOfDue = random.next() < 0.3;
    const counted = (measure: Fields, percent: boolean) => ({ measure: { ...measure, unit: 'หน่วย' }, unit: percent ? 'ร้อยละ' : 'หน่วย' });
    switch (place ?? random.whole(1, 10)) {
      case 1:
        return counted({ by: 'entries', collection: 'assets' }, false);
      case 2:
        return counted(
          {
            by: 'entries',
            collection: random.pick(['assets', 'cop-summaries', 'manuals', 'guides', 'communities', 'experts']),
            when: random.pick(['created', 'updated']),
            department,
            whole,
          },
          whole !== undefined,
        );
      case 3:
        return counted({ by: 'meetings', committee: this.idOf(random, 'committees'), department, whole }, whole !== undefined);
      case 4:
        return counted({ by: 'training-reports', inTime: random.next() < 0.5, department, percentOfDue }, percentOfDue);
      case 5:
        return counted({ by: 'reviews', department, percentOfDue }, percentOfDue);
      case 6:
        return counted(
          {
            by: 'total',
            parts: [
              { by: 'entries', collection: 'assets' },
              { by: 'training-reports' },
              { by: 'meetings' },
              { by: 'entries', collection: 'cop-summaries', when: 'updated' },
              { by: 'reviews', department },
            ],
            whole,
          },
          whole !== undefined,
        );
      case 7: {
        const percent = random.next() < 0.3;
        const figures = Array.from({ length: random.whole(0, 4) }, () => ({
          date: addDays(`${year - 544}-10-01`, random.whole(0, 360)),
          value: random.whole(0, 50),
          source: 'ใบลงชื่อ',
          link: random.next() < 0.3 ? this.link(random) : undefined,
          sample: random.next() < 0.3,
        }));
        const unit = percent ? 'ร้อยละ' : 'คน';
        return {
          measure: { by: 'figures', unit, whole: percent ? undefined : whole, figures },
          unit: percent || whole ? 'ร้อยละ' : unit,
        };
      }
      case 8:
        return { measure: { by: 'none', reason: 'ไม่ได้กำหนดเป็นจำนวน' }, unit: undefined };
      case 9:
        return counted({ by: 'entries', collection: 'assets', stage: random.pick(keys(ASSET_STAGES)), topic: random.pick(TOPICS) }, false);
      default:
        return { measure: undefined, unit: undefined };
    }
  }

  make(): Tree {
    for (const entry of this.all) {
      const { collection, id, number, format } = entry;
      const random = this.random(collection, number, 'fields');
      const given = Object.entries({ ...this.commonFields(entry, random), ...this.fields[collection](entry, random) });
      const data = builders[collection](Object.fromEntries(given.filter(([, value]) => value !== undefined)));
      this.files[`${collection}/${id}.${format}`] = format === 'yaml' ? yamlFile(data) : markdownFile(data, this.body(entry));
    }
    const random = this.random('site');
    const site = {
      // Most often that of a plan, but a municipality may have none for its year yet.
      fiscalYear: random.next() < 0.8 ? 2565 : 2567,
      topServices: this.of('manuals')
        .slice(0, 3)
        .map(({ id }) => id),
    };
    return withFiles(withSite(emptyMunicipality(), site), this.files);
  }
}

/** Anchors that the headings of a body get, in the way of every Markdown page on GitHub. */
const anchorsOf = ({ headings }: Planned): string[] => {
  const slugger = new Slugger();
  // Sections of the page keep their names.
  for (const id of SECTION_IDS) slugger.slug(id);
  return headings.map(({ text }) => slugger.slug(text));
};

/** The content tree of a shape. */
export const generateTree = (shape: Shape): Tree => new TreeMaker(shape).make();
