import {
  DEMONSTRATION_FOLDER,
  HAS_DEMONSTRATION,
  HAS_PAK_NAM,
  HAS_SAN_PONG,
  PAK_NAM_FOLDER,
  SAN_PONG_FOLDER,
} from '../../support/municipalities.ts';

/** A municipality under test: how its site is built, where it is served, and what a reader would look for. */
export interface Town {
  name: 'san-pong' | 'pak-nam' | 'demonstration';
  /** Its content folder. */
  content: string;
  base: string;
  port: number;
  /** Where the built site is served; ends with the base. */
  url: string;
  /** Folder of the built site. */
  out: string;
  /** Name of the municipality as the pages print it. */
  title: string;
  /** Fiscal year of its plan, in Arabic and in Thai digits. */
  year: { arabic: string; thai: string };
  /** The day of its build, where it is not that of the others. */
  epoch?: string;
}

/** Origin the pages are built for; another than the one that serves them, as a mirror would be. */
export const SITE = 'https://km.example.go.th';

/** The day of both builds, 20 November 2026. */
export const SOURCE_DATE_EPOCH = '1795132800';

/** Former address of the building-permit manual, added to the content under test by `serve.ts`. */
export const FORMER_ADDRESS = 'services/house-building/';

/**
 * A guide to which `serve.ts` adds headings named like parts of the frame around the content: the id
 * of a heading is made of its words, and must not be one that the engine uses for itself.
 */
export const GUIDE_WITH_FRAME_WORDS = 'guides/i-am-ready/';
export const FRAME_WORDS = [
  'Results',
  'Search',
  'Search field',
  'Search help',
  'Main',
  'Filters',
  'Status',
  'Recent',
  'Q',
  'Dialog Q',
  'Dialog options',
  'Contents',
  'Contents title',
  'Nearest experts',
  'Footer site',
  'KM main',
] as const;

/** The manual that the stories of a citizen look for. */
export const PERMIT = 'manuals/building-permit/';

const town = (described: Omit<Town, 'url' | 'out'>): Town => ({
  ...described,
  url: `http://localhost:${described.port}${described.base}`,
  out: `.e2e/${described.name}/site`,
});

const ALL: readonly Town[] = [
  town({
    name: 'san-pong',
    content: SAN_PONG_FOLDER,
    base: '/',
    port: 4411,
    title: 'เทศบาลตำบลสันโป่ง',
    year: { arabic: '2565', thai: '๒๕๖๕' },
  }),
  town({
    name: 'pak-nam',
    content: PAK_NAM_FOLDER,
    base: '/km/',
    port: 4412,
    title: 'เทศบาลตำบลปากน้ำท่าเรือ',
    year: { arabic: '2557', thai: '๒๕๕๗' },
  }),
];

/**
 * The town that was made up to have two years of work: what a reader asks of a plan in full swing is asked there. No project
 * runs over it; a spec takes it by name.
 */
export const DEMONSTRATION: Town = town({
  name: 'demonstration',
  content: DEMONSTRATION_FOLDER,
  base: '/',
  port: 4413,
  title: 'เทศบาลตำบลตัวอย่าง',
  year: { arabic: '2570', thai: '๒๕๗๐' },
  // 27 November 2026, when its plan runs.
  epoch: '1795755600',
});
export { HAS_DEMONSTRATION };

const IS_THERE: Record<'san-pong' | 'pak-nam', boolean> = { 'san-pong': HAS_SAN_PONG, 'pak-nam': HAS_PAK_NAM };

/** The municipalities that this repository holds: one that has adopted the project may hold neither. */
export const TOWNS: readonly Town[] = ALL.filter(({ name }) => name !== 'demonstration' && IS_THERE[name]);
