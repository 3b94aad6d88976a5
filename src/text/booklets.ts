import type { Booklet } from '../domain/booklet.ts';
import type { Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { collectionAddress } from '../routes/addresses.ts';
import type { BodyOf, Book } from './book.ts';
import { assetsBook } from './books/assets.ts';
import { communityBook, communityYears } from './books/community.ts';
import { leafletOf, type Leaflet } from './books/leaflet.ts';
import { manualsBook } from './books/manuals.ts';
import { planBook } from './books/plan.ts';

const KINDS: Record<Booklet['kind'], string> = { booklet: 'รูปเล่ม', leaflet: 'แผ่นพับ' };

/** Of large files nobody asks for less than a tenth. */
const megabytes = (bytes: number): string => Math.max(bytes / 1_000_000, 0.1).toFixed(1);

/** What stands on the link to a booklet: `ดาวน์โหลดรูปเล่ม`, and of what it is in brackets, `PDF 12 หน้า 0.4 MB`. */
export const bookletLabel = ({ kind, year, pages, bytes }: Booklet): { action: string; file: string } => ({
  action: `ดาวน์โหลด${KINDS[kind]}${year === undefined ? '' : ` ปีงบประมาณ ${year}`}`,
  file: `PDF ${pages} หน้า ${megabytes(bytes)} MB`,
});

/** A booklet that a site may offer, to be written when it is printed. */
export type Manuscript = Omit<Booklet, 'pages' | 'bytes'> & { write: () => Written };
export type Written = { book: Book } | { leaflet: Leaflet };

export const manualsManuscript = (kb: KnowledgeBase, bodyOf: BodyOf): Manuscript => ({
  kind: 'booklet',
  name: 'manuals',
  page: collectionAddress('manuals'),
  write: () => ({ book: manualsBook(kb, bodyOf) }),
});

export const planManuscript = (kb: KnowledgeBase, bodyOf: BodyOf, plan: Entry<'plans'>): Manuscript => ({
  kind: 'booklet',
  name: `plan-${plan.id}`,
  page: plan.address,
  write: () => ({ book: planBook(kb, plan, bodyOf) }),
});

export const communityManuscript = (kb: KnowledgeBase, bodyOf: BodyOf, community: Entry<'communities'>, year: number): Manuscript => ({
  kind: 'booklet',
  name: `cop-${community.id}-${year}`,
  page: community.address,
  year,
  write: () => ({ book: communityBook(kb, community, year, bodyOf) }),
});

export const leafletManuscript = (kb: KnowledgeBase, manual: Entry<'manuals'>, root: string | undefined): Manuscript => ({
  kind: 'leaflet',
  name: `leaflet-${manual.id}`,
  page: manual.address,
  write: () => ({ leaflet: leafletOf(kb, manual, root) }),
});

/**
 * All booklets that a site offers: of each collection, plan and year of a community one, and of each manual for the people a leaflet.
 * `root` is where the site is served, without a slash at its end.
 */
export const manuscriptsOf = (kb: KnowledgeBase, bodyOf: BodyOf, root: string | undefined): Manuscript[] => [
  manualsManuscript(kb, bodyOf),
  {
    kind: 'booklet',
    name: 'assets',
    page: collectionAddress('assets'),
    write: () => ({ book: assetsBook(kb, bodyOf, undefined)! }),
  },
  ...kb.entries('plans').map((plan) => planManuscript(kb, bodyOf, plan)),
  ...kb
    .entries('communities')
    .flatMap((community) => communityYears(kb, community).map((year) => communityManuscript(kb, bodyOf, community, year))),
  ...kb
    .entries('manuals')
    .filter(({ data }) => data.audience === 'public')
    .map((manual) => leafletManuscript(kb, manual, root)),
];
