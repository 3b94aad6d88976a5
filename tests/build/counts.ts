import type { Element } from 'hast';
import { rowSlug } from '../../src/schemas/plan/row-number.ts';
import type { BuiltSite } from './pages.ts';
import { around, elementsIn, is, itemsOf, ofKind, parentOf, wordsOf, type Lead, type Page } from './pages.ts';

/**
 * What the numbers of pages say, and what stands where their links lead. Each kind of number has one
 * reading below; a link with a number that none of them reads is a fault itself, so that no new kind
 * of count goes unread.
 */

/** Things that are listed, and those of them that are marked as samples. */
interface Tally {
  all: number;
  sample: number;
}
/** What a page says of a list; what it does not say is left out. */
type Said = Partial<Tally & { real: number }>;

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));
const nearestPart = (element: Element): Element | undefined => {
  let each = parentOf.get(element);
  while (each && each.tagName !== 'section' && each.tagName !== 'main') each = parentOf.get(each);
  return each;
};
const ALL_SAMPLES = /^(?:ทั้ง [\d,]+ รายการเป็นตัวอย่าง|รายการจริง 0 ตัวอย่าง [\d,]+$)/;
const partsOfSamples = new WeakMap<Element, boolean>();
/** Whether a part of a page says of itself that all of its list are samples. */
const saysAllAreSamples = (part: Element): boolean => {
  const known = partsOfSamples.get(part);
  if (known !== undefined) return known;
  const says = ofKind(part, 'p').some((said) => nearestPart(said) === part && ALL_SAMPLES.test(wordsOf(said)));
  partsOfSamples.set(part, says);
  return says;
};
/** Whether an item is in a list of which all are samples, as is said above it: then none is marked. */
const isOfSamples = (item: Element): boolean => {
  for (let part = nearestPart(item); part; part = nearestPart(part)) if (saysAllAreSamples(part)) return true;
  return false;
};
const tally = (items: readonly Element[]): Tally => ({
  all: items.length,
  sample: items.filter((item) => ofKind(item, 'span.badge.sample').length > 0 || isOfSamples(item)).length,
});
const whole = (all: number): Tally => ({ all, sample: 0 });
const bodyRows = (node: Element): Element[] => ofKind(node, 'tbody').flatMap((body) => ofKind(body, 'tr'));
/** The section that a heading names. */
const sectionOf = (page: Page, id: string): Element | undefined =>
  elementsIn(page.main, (element) => element.tagName === 'section' && String(element.properties.ariaLabelledBy) === id)[0];
const SEE_ALL = /^ดู.*ทั้งหมด ([\d,]+) รายการ$/;
const MORE = /^และอีก ([\d,]+) รายการ/;
const isRowPage = ({ address }: Page): boolean => /^\/plans\/\d{4}\/[^/]+\/\d+\/$/.test(address);
/** How many the words “และอีก N รายการ” add in a node. */
const moreIn = (node: Element): number =>
  elementsIn(node, ({ tagName }) => tagName === 'li' || tagName === 'p').reduce(
    (sum, each) => sum + numberOf(MORE.exec(wordsOf(each))?.[1] ?? '0'),
    0,
  );

/** Entries of a numbered list over all its pages. */
const listingItems = (site: BuiltSite, first: Page): Element[] => {
  const terms = ofKind(first.main, 'dl.glossary').flatMap((list) => ofKind(list, 'dt'));
  const divisions = ofKind(first.main, 'div.organization').flatMap((chart) => itemsOf(chart, 'ul'));
  const own = [terms, divisions].find((items) => items.length > 0) ?? itemsOf(first.main, 'ul.cards');
  const next = site.links(first).find(({ element }) => String(element.properties.rel) === 'next')?.lead.page;
  return next ? [...own, ...listingItems(site, next)] : own;
};
const isListing = (page: Page): boolean =>
  ofKind(page.main, 'header.page-head').some((head) => ofKind(head, 'p').some((said) => /^[\d,]+ รายการ(?: · หน้า|$)/.test(wordsOf(said))));

/** What stands in a section: its own items, or those of the lists that its “see all” links lead to. */
const sectionItems = (site: BuiltSite, page: Page, section: Element, own: readonly Element[]): Element[] => {
  const lists = site.links(page, section).filter(({ element }) => SEE_ALL.test(wordsOf(element)));
  return lists.length > 0 ? lists.flatMap(({ lead }) => (lead.page ? listingItems(site, lead.page) : [])) : [...own];
};

/** Rows of a plan's table with the status of the row that an anchor marks. */
const rowsLike = (page: Page, row: Element): Element[] => {
  const badge = (each: Element) =>
    ofKind(each, 'span.badge')
      .map(wordsOf)
      .find((words) => words !== 'ตัวอย่าง') ?? '';
  // A report's badge ends with its days.
  const state = (each: Element) => badge(each).replace(/ (?:เหลือ )?\d+ วัน$/, '');
  const tables = row.properties.id?.toString().startsWith('state-') ? ofKind(page.main, 'table') : [around(page, row, 'table')!];
  return tables.flatMap(bodyRows).filter((each) => state(each) === state(row));
};

/** Whether a page lists rows of a plan: all, or those of a department or a status. */
const isPageOfRows = ({ address }: Page): boolean => /^\/plans\/[^/]+\/rows\//.test(address);

/** What is listed where a link leads; undefined where nothing is known to be listed. */
const itemsAt = (site: BuiltSite, { page, hash }: Lead): Element[] | undefined => {
  if (!page) return undefined;
  if (hash === '') {
    if (isRowPage(page)) return sectionOf(page, 'counted') ? undefined : [];
    if (isPageOfRows(page)) return bodyRows(sectionOf(page, 'all-results')!);
    return isListing(page) ? listingItems(site, page) : undefined;
  }
  const place = page.ids.get(hash)?.[0];
  if (!place) return undefined;
  if (place.tagName === 'tr') return rowsLike(page, place);
  const section = sectionOf(page, hash);
  if (!section) return undefined;
  const cards = itemsOf(section, 'ul.cards');
  if (cards.length > 0) return sectionItems(site, page, section, cards);
  const rows = itemsOf(section, 'ul.rows');
  if (rows.length > 0) return sectionItems(site, page, section, rows);
  const papers = ofKind(section, 'div.tick-list').flatMap((list) => itemsOf(list, 'ul'));
  if (papers.length > 0) return papers;
  const tables = bodyRows(section);
  return tables.length > 0 ? tables : undefined;
};

/** A link with a number in its words. */
interface Counted {
  site: BuiltSite;
  page: Page;
  element: Element;
  lead: Lead;
  words: string;
}

/** Numbers of a text as they are written, in their order; undefined where one is left out. */
type Numbers = readonly (string | undefined)[];

interface Reading {
  kind: string;
  /** Numbers of the words, for links of this kind. */
  of: (link: Counted) => Numbers | undefined;
  /** What the link says, and what is found; nothing found where no list is. */
  compare: (numbers: Numbers, link: Counted) => { said: Said; found: Tally | undefined };
}

const match = (pattern: RegExp, words: string): Numbers | undefined => pattern.exec(words)?.slice(1);
const tallyAt = ({ site, lead }: Counted): Tally | undefined => {
  const items = itemsAt(site, lead);
  return items && tally(items);
};

/** Figures of a row page make its value: all of them together, or the latest. */
const figuresAt = (page: Page, sample: boolean): number | undefined => {
  const section = sectionOf(page, 'figures');
  if (!section) return undefined;
  const values = bodyRows(section)
    .filter((row) => tally([row]).sample === (sample ? 1 : 0))
    .map((row) => numberOf(wordsOf(ofKind(row, 'td.number')[0]!)));
  const latest = wordsOf(sectionOf(page, 'result')!).includes('ใช้ตัวเลขล่าสุด');
  return latest ? values.at(-1) : values.reduce((sum, value) => sum + value, 0);
};

/** Everything that proves a row on its page: figures, counted entries, other evidence. */
const proofsAt = (site: BuiltSite, page: Page): number => {
  const section = (id: string) => sectionOf(page, id);
  const counted = section('counted');
  const evidence = section('evidence');
  return (
    (section('figures') ? bodyRows(section('figures')!).length : 0) +
    (counted ? sectionItems(site, page, counted, itemsOf(counted, 'ul.rows')).length : 0) +
    (evidence ? itemsOf(evidence, 'ul.plain-list').length + moreIn(evidence) : 0)
  );
};

const READINGS: readonly Reading[] = [
  {
    kind: 'all of a list',
    of: ({ words }) => match(SEE_ALL, words),
    compare: ([all = ''], link) => ({ said: { all: numberOf(all) }, found: tallyAt(link) }),
  },
  {
    kind: 'group of manuals',
    of: ({ words, lead }) =>
      lead.page && /^\/manuals\/(?:life|for)\//.test(lead.page.address) ? match(/ ([\d,]+) รายการ$/, words) : undefined,
    compare: ([all = ''], link) => ({ said: { all: numberOf(all) }, found: tallyAt(link) }),
  },
  {
    kind: 'tile',
    of: ({ page, element, words }) =>
      around(page, element, 'ul.statuses') ? match(/^([\d,]+) .*?(?:ตัวอย่าง ([\d,]+))?$/, words) : undefined,
    compare: ([count = '', sample = ''], link) => ({
      // Rows of a plan are no samples; of training reports they stand apart.
      said: link.lead.hash.startsWith('state-') ? { real: numberOf(count), sample: numberOf(sample || '0') } : { all: numberOf(count) },
      found: tallyAt(link),
    }),
  },
  {
    kind: 'comparison of years',
    of: ({ page, words }) => (page.address === '/plans/years/' ? match(/^([\d,]+)$/, words) : undefined),
    compare: ([count = ''], link) => {
      const { page, element, lead } = link;
      const said = numberOf(count);
      if (!lead.hash.startsWith('gathered-')) return { said: { all: said }, found: tallyAt(link) };
      // Samples of a year stand below the number of real entries.
      const sample = /ตัวอย่าง ([\d,]+)/.exec(wordsOf(around(page, element, 'td')!))?.[1] ?? '0';
      return { said: { real: said, sample: numberOf(sample) }, found: tallyAt(link) };
    },
  },
  {
    kind: 'rows of a plan',
    of: ({ words, lead }) => (lead.page && isPageOfRows(lead.page) ? match(/^(?:[^\d]+ )?([\d,]+)(?: กิจกรรม)?$/, words) : undefined),
    compare: ([all = ''], link) => ({ said: { all: numberOf(all) }, found: tallyAt(link) }),
  },
  {
    kind: 'tables and rows of a plan',
    of: ({ words }) => match(/^ตารางแผน (\d+) ตาราง รวม (\d+) กิจกรรม$/, words),
    compare: ([tables = '', rows = ''], link) => {
      const found = tallyAt(link);
      const printed = link.site.pages.find(({ address }) => address === link.lead.page?.address.replace(/rows\/$/, 'printed/'));
      const sections = printed ? ofKind(printed.main, 'section.plan-table').length : 0;
      return { said: { all: numberOf(rows) }, found: sections === Number(tables) ? found : undefined };
    },
  },
  {
    kind: 'documents of a manual',
    of: ({ words, lead }) => (lead.hash === 'documents' ? match(/^([\d,]+) รายการ(?: เฉพาะกรณีอีก ([\d,]+))?$/, words) : undefined),
    compare: ([all = '', some = '0'], link) => ({ said: { all: numberOf(all) + numberOf(some) }, found: tallyAt(link) }),
  },
  {
    kind: 'topics that one person knows',
    of: ({ words }) => match(/^มีผู้รู้เพียงคนเดียว ([\d,]+) เรื่อง$/, words),
    compare: ([all = ''], { lead }) => {
      const section = lead.page && sectionOf(lead.page, lead.hash);
      return { said: { all: numberOf(all) }, found: section && whole(bodyRows(section).length + moreIn(section)) };
    },
  },
  {
    kind: 'the rest of a list',
    of: ({ page, element }) => {
      const item = around(page, element, 'li');
      return item && match(MORE, wordsOf(item));
    },
    compare: ([more = ''], { site, page, element, lead }) => {
      const list = page.parents.get(around(page, element, 'li')!)!;
      const beside = list.children.filter((child) => child.type === 'element').length - 1;
      const items = itemsAt(site, lead);
      const found = lead.page && isRowPage(lead.page) ? { all: proofsAt(site, lead.page), sample: 0 } : items && tally(items);
      return { said: { all: numberOf(more) + beside }, found };
    },
  },
  {
    kind: 'value of a row',
    of: ({ words, lead }) =>
      lead.page && isRowPage(lead.page) && ['', 'counted', 'figures'].includes(lead.hash)
        ? match(/^(ตัวอย่าง )?(?:ร้อยละ ([\d,.]+)|([\d,.]+) [^\d\s]+)(?: ของกิจกรรม \S+)?$/, words)
        : undefined,
    compare: ([invented = '', percent = '', amount = ''], { site, lead }) => {
      const page = lead.page!;
      const sample = invented !== '';
      const result = wordsOf(sectionOf(page, 'result')!);
      const share = / คือ ([\d,.]+) จาก ([\d,.]+) /.exec(result);
      const figures = lead.hash === 'figures' ? figuresAt(page, sample) : undefined;
      const items = lead.hash === 'figures' ? undefined : itemsAt(site, lead);
      const found = items
        ? tally(items)
        : figures === undefined
          ? undefined
          : sample
            ? { all: figures, sample: figures }
            : { all: figures, sample: 0 };
      // A percentage is of a count that the row page says beside it; that of the samples it does not say.
      const apart = percent !== '' && share !== null;
      if (apart && sample) return { said: {}, found: found && found.sample > 0 ? found : undefined };
      const said = numberOf(apart ? share[1]! : amount || percent);
      const rounded = apart ? Math.abs((numberOf(share[1]!) / numberOf(share[2]!)) * 100 - numberOf(percent)) < 0.006 : true;
      return { said: sample ? { sample: said } : { real: said }, found: rounded ? found : undefined };
    },
  },
  {
    kind: 'reports that a paper misses',
    of: ({ words }) =>
      words.endsWith(' ฉบับ') ? match(/^(?:เกินกำหนดแล้วยังไม่ส่ง (\d+) ฉบับ)? ?(?:ส่งช้ากว่ากำหนด (\d+) ฉบับ)?$/, words) : undefined,
    compare: ([overdue = '', late = ''], { lead }) => {
      const rows =
        lead.page &&
        bodyRows(lead.page.main).filter((row) =>
          /^(?:ยังไม่ส่ง เกินกำหนด|ส่งช้า)/.test(
            ofKind(row, 'span.badge')
              .map(wordsOf)
              .find((words) => words !== 'ตัวอย่าง') ?? '',
          ),
        );
      return { said: { real: numberOf(overdue || '0') + numberOf(late || '0') }, found: rows && tally(rows) };
    },
  },
];

/** Numbers that name or measure something and count nothing. */
const NAMES: readonly RegExp[] = [
  /\d{1,2} [ก-๙.]+ \d{4}/g,
  /ปี(?:งบประมาณ)?(?: พ\.ศ\.)? \d{4}/g,
  /ตารางที่ \d+(?: กิจกรรมที่ \d+)?/g,
  /หมวด \d+/g,
  // What a service costs and how long it takes.
  /[\d,.]+(?:–[\d,.]+)? บาท/g,
  /[\d,]+ (?:นาที|ชั่วโมง|วัน)/g,
  /^0–9$/g,
];
/** Whether the words of a link are part of its address: a year, the number of a row, a footnote, the address itself. */
const namesTarget = ({ words, lead, page, element }: Counted): boolean => {
  const parts = (lead.page?.address ?? `/${lead.file}`).split('/');
  if (/^\d+\.?$/.test(words)) return parts.includes(words.replace('.', '')) || lead.hash.endsWith(`-${words}`) || lead.hash.includes('fn');
  // A row by its table and number, `1.3`, with its activity for those who hear the page.
  // In the printed table by its number alone, `3.`.
  const [number] = /^\d+\.\S*/.exec(words) ?? [];
  if (number !== undefined && lead.page && isRowPage(lead.page))
    return [number, number.replace(/\.$/, ''), number.replace(/^\d+\./, '')].some((each) => rowSlug(each) === parts.at(-2));
  // A part of a target that was reached: no count.
  if (/^(?:ร้อยละ \d+|\d+%)$/.test(words) && ['progress', 'by-state'].includes(lead.hash)) return true;
  const cell = around(page, element, 'td');
  if (cell && ['เทียบเป้าหมาย'].includes(String(cell.properties['dataLabel']))) return true;
  // The title of the part or of the page, as tables of contents and lists write it.
  const title = lead.page && (lead.hash ? lead.page.ids.get(lead.hash)?.[0] : ofKind(lead.page.main, 'h1')[0]);
  return words !== '' && (lead.href.endsWith(words) || (title !== undefined && wordsOf(title) === words));
};

/** A count that a page says, and what is listed where it says so; nothing found where no list is. */
export interface Statement {
  kind: string;
  place: string;
  said: Said;
  found: Tally | undefined;
}
/** The kind of a number that no reading is for. */
const UNREAD = 'a number that counts.ts has no reading for';

const isWrong = ({ said, found }: Statement): boolean =>
  !found ||
  (said.all !== undefined && said.all !== found.all) ||
  (said.sample !== undefined && said.sample !== found.sample) ||
  (said.real !== undefined && said.real !== found.all - found.sample);

/** Statements that are not true, as a failing test tells them. */
export const faultsOf = (statements: readonly Statement[]): string[] =>
  statements
    .filter(isWrong)
    .map(
      ({ kind, place, said, found }) =>
        `${place}: ${kind}, says ${JSON.stringify(said)}, ${found ? `finds ${JSON.stringify(found)}` : 'finds no list'}`,
    );

export const LINK_KINDS: readonly string[] = READINGS.map(({ kind }) => kind);
/** What every link of a site with a number in its words says of the list that it leads to. */
export const countedLinks = (site: BuiltSite): Statement[] =>
  site.pages.flatMap((page) =>
    site.links(page).flatMap(({ element, lead }): Statement[] => {
      const link = { site, page, element, lead, words: wordsOf(element) };
      if (!/\d/.test(link.words) || namesTarget(link)) return [];
      const place = `${page.address} “${link.words}” → ${lead.href}`;
      for (const { kind, of, compare } of READINGS) {
        const numbers = of(link);
        if (numbers) return [{ kind, place, ...compare(numbers, link) }];
      }
      const left = NAMES.reduce((words, name) => words.replace(name, ''), link.words);
      return /\d/.test(left) ? [{ kind: UNREAD, place, said: {}, found: undefined }] : [];
    }),
  );

/** Counts that stand beside a link or above a list: how a page is searched for those of a kind. */
const LISTS: readonly { kind: string; of: (site: BuiltSite, page: Page) => Omit<Statement, 'kind' | 'place'>[] }[] = [
  {
    kind: 'head of a numbered list',
    of: (site, page) =>
      ofKind(page.main, 'header.page-head').flatMap((head) =>
        ofKind(head, 'p').flatMap((each) => {
          const numbers = match(/^([\d,]+) รายการ(?: · หน้า (\d+) จาก \d+)?$/, wordsOf(each));
          if (!numbers || !['', '1'].includes(numbers[1] ?? '')) return [];
          return [{ said: { all: numberOf(numbers[0]!) }, found: tally(listingItems(site, page)) }];
        }),
      ),
  },
  {
    kind: 'contents of the site',
    of: (site, page) =>
      page.address !== '/about/'
        ? []
        : itemsOf(page.main, 'ul.plain-list').flatMap((item) => {
            const numbers = match(/ ([\d,]+) รายการ(?: \(เป็นตัวอย่าง ([\d,]+)\))?$/, wordsOf(item));
            const items = site.links(page, item).flatMap(({ lead }) => itemsAt(site, lead) ?? []);
            return numbers ? [{ said: { all: numberOf(numbers[0]!), sample: numberOf(numbers[1] ?? '0') }, found: tally(items) }] : [];
          }),
  },
  {
    kind: 'open data',
    of: (site, page) =>
      page.address !== '/data/'
        ? []
        : bodyRows(page.main).flatMap((row) =>
            ofKind(row, 'td.number').flatMap((count) =>
              site
                .links(page, row)
                .filter(({ lead }) => lead.file.endsWith('.json'))
                .map(({ lead }) => ({
                  said: { all: numberOf(wordsOf(count)) },
                  found: whole((JSON.parse(site.text(lead.file) ?? '[]') as unknown[]).length),
                })),
            ),
          ),
  },
  {
    kind: 'heading of a section',
    of: (site, page) =>
      ofKind(page.main, 'section').flatMap((section) => {
        const heading = ofKind(section, 'h2')[0];
        const count = heading && match(/ ([\d,]+) (?:รายการ|เรื่อง|แห่ง)$| \(([\d,]+) (?:ตำแหน่ง|คน)\)$/, wordsOf(heading));
        if (!count) return [];
        const terms = ofKind(section, 'dl.definition').flatMap((list) => ofKind(list, 'dt'));
        const own = [itemsOf(section, 'ul.rows'), bodyRows(section), terms].find((items) => items.length > 0) ?? [];
        // What stands at the end of the section itself, not within one of its items.
        const rest = section.children.filter((child): child is Element => child.type === 'element' && is(child, 'p'));
        const more = rest.reduce((sum, each) => sum + numberOf(MORE.exec(wordsOf(each))?.[1] ?? '0'), 0);
        return [{ said: { all: numberOf((count[0] ?? count[1])!) }, found: whole(sectionItems(site, page, section, own).length + more) }];
      }),
  },
  {
    kind: 'name of a group',
    of: (_, page) =>
      ofKind(page.main, 'dt').flatMap((term) => {
        const said = match(/ ([\d,]+) รายการ$| \(([\d,]+) ข้อ\)$/, wordsOf(term));
        const group = page.parents.get(term);
        if (!said || !group) return [];
        return [
          {
            said: { all: numberOf((said[0] ?? said[1])!) },
            found: whole(itemsOf(group, 'ul.plain-list').filter((item) => !MORE.test(wordsOf(item))).length + moreIn(group)),
          },
        ];
      }),
  },
];

export const LIST_KINDS: readonly string[] = LISTS.map(({ kind }) => kind);
/** What the pages of a site say of lists beside a link or above the list itself. */
export const countedLists = (site: BuiltSite): Statement[] =>
  site.pages.flatMap((page) => LISTS.flatMap(({ kind, of }) => of(site, page).map((each) => ({ kind, place: page.address, ...each }))));
