import type { Facet } from '../../shared/page-record.ts';
import type { Query } from '../query.ts';
import { openSearchIndex, type SearchAnswer, type SearchIndex, type SearchResult } from '../search-index.ts';
import type { Filters } from '../source.ts';
import { clearRecentSearches, keepSearch, readRecentSearches } from './recent-searches.ts';
import { createElement, createPassage, createTitle, describeWhereabouts, findHeadings, makeResultHref } from './result-item.ts';
import { findWhomToAsk, showWhomToAsk } from './whom-to-ask.ts';

/**
 * The results page. Query, filters and order are in the address, so that a search can be sent to
 * somebody and the back button undoes a choice.
 */
const list = document.querySelector<HTMLOListElement>('#results')!;
const status = document.querySelector<HTMLElement>('#status')!;
const help = document.querySelector<HTMLElement>('#search-help')!;
const recent = document.querySelector<HTMLElement>('#recent')!;
const panel = document.querySelector<HTMLDetailsElement>('#filters')!;
const input = document.querySelector<HTMLInputElement>('#main #q')!;
const base = list.dataset['base']!.replace(/\/$/, '');

/** Results shown; what follows is too weak to read. */
const MAX_RESULTS = 10;
/** Below this the best page does not hold the query as written. */
const WEAK = 0.05;
/** Share of the best page's quality with which a page may be sorted by its day. */
const COMPARABLE = 0.2;
const FACETS: Record<Facet, string> = { kind: 'ประเภท', department: 'ส่วนราชการ', year: 'ปีงบประมาณ', step: 'ขั้นตอน', audience: 'สำหรับ' };

interface State {
  text: string;
  filters: Filters;
  newest: boolean;
}

let index: Promise<SearchIndex> | undefined;
let latest = 0;

const readAddress = (): State => {
  const parameters = new URLSearchParams(location.search);
  const filters: Filters = {};
  for (const facet of Object.keys(FACETS) as Facet[]) {
    const value = parameters.get(facet);
    if (value) filters[facet] = value;
  }
  return { text: parameters.get('q') ?? '', filters, newest: parameters.get('sort') === 'newest' };
};

const toAddress = ({ text, filters, newest }: State): string =>
  `?${new URLSearchParams({ q: text, ...filters, ...(newest && { sort: 'newest' }) })}`;

const toItem = (query: Query, result: SearchResult): HTMLLIElement => {
  const item = createElement('li');
  const { excerpt, shown } = createPassage(query, result);
  const link = createElement('a');
  link.href = makeResultHref(base, result, excerpt);
  link.append(createTitle(query, result));
  item.append(createElement('p', describeWhereabouts(result), 'where'), link, shown);
  const headings = findHeadings(base, query, result);
  if (headings.length) {
    // Buttons: a result is one item with one link, also to a machine that reads the list.
    const inside = createElement('div', '', 'inside');
    inside.setAttribute('role', 'group');
    inside.setAttribute('aria-label', `ไปยังหัวข้อในหน้า ${result.page.title}`);
    inside.append(
      ...headings.map(({ href, marked }) => {
        const jump = createElement('button');
        jump.type = 'button';
        jump.append(marked);
        jump.addEventListener('click', () => location.assign(href));
        return jump;
      }),
    );
    item.append(inside);
  }
  return item;
};

const describe = ({ text }: State, { results: found, total }: SearchAnswer): string => {
  if (found.length === 0) return `ไม่พบผลสำหรับ “${text}”`;
  if (found[0]!.quality < WEAK) return `ไม่พบ “${text}” ตรงตามที่พิมพ์ เรื่องที่ใกล้เคียงที่สุดมีดังนี้`;
  const shown = Math.min(found.length, MAX_RESULTS);
  return total > shown ? `พบประมาณ ${total} รายการ แสดง ${shown} รายการที่ตรงที่สุด` : `พบ ${shown} รายการ`;
};

/** By day, of those that answer about as well as the best: what only comes near would stand first by being new. */
const newestFirst = (found: readonly SearchResult[]): SearchResult[] => {
  const best = found.reduce((most, { quality }) => Math.max(most, quality), 0);
  return found
    .filter(({ quality }) => quality >= COMPARABLE * best)
    .sort((a, b) => (a.page.day < b.page.day ? 1 : a.page.day > b.page.day ? -1 : 0));
};

const show = (state: State, answer: SearchAnswer): void => {
  const { query, results: found } = answer;
  const ordered = state.newest ? newestFirst(found) : found;
  list.replaceChildren(...ordered.slice(0, MAX_RESULTS).map((result) => toItem(query, result)));
  status.textContent = describe(state, answer);
  help.hidden = found.length > 0 && found[0]!.quality >= WEAK;
  list.dataset['query'] = state.text;
};

const showFailure = (): void => {
  const link = createElement('a', 'สารบัญ ก–ฮ');
  link.href = list.dataset['aZ']!;
  status.replaceChildren('โหลดดัชนีค้นหาไม่ได้ โปรดตรวจการเชื่อมต่อแล้วลองใหม่ หรือหาจาก', link);
};

/** The choices to narrow by, counted when the reader opens them. */
const showFilters = async (state: State): Promise<void> => {
  if (!panel.open || !index || !state.text.trim()) return;
  const counts = await (await index).count(state.text, state.filters);
  const fields = (Object.keys(FACETS) as Facet[])
    .filter((facet) => counts[facet]?.length)
    .map((facet) => {
      const label = createElement('label', FACETS[facet]);
      const select = createElement('select');
      select.name = facet;
      select.append(new Option('ทั้งหมด', ''));
      for (const { value, count } of counts[facet]!) select.append(new Option(`${value} (${count})`, value));
      select.value = state.filters[facet] ?? '';
      select.addEventListener('change', () => {
        const { [facet]: _, ...others } = state.filters;
        go({ ...state, filters: select.value ? { ...others, [facet]: select.value } : others });
      });
      label.append(select);
      return label;
    });
  const order = createElement('label', 'เรียงตาม');
  const orderSelect = createElement('select');
  orderSelect.append(new Option('ตรงที่สุด', ''), new Option('ใหม่ที่สุด', 'newest'));
  orderSelect.value = state.newest ? 'newest' : '';
  orderSelect.addEventListener('change', () => go({ ...state, newest: orderSelect.value === 'newest' }));
  order.append(orderSelect);
  const focused = (document.activeElement as HTMLSelectElement | null)?.name;
  panel.querySelector('.fields')!.replaceChildren(...fields, order);
  if (focused) panel.querySelector<HTMLSelectElement>(`select[name="${focused}"]`)?.focus();
};

const showRecent = (text: string): void => {
  const searches = readRecentSearches();
  recent.hidden = text.trim() !== '' || searches.length === 0;
  recent.querySelector('ul')!.replaceChildren(
    ...searches.map((search) => {
      const item = createElement('li');
      const link = createElement('a', search);
      link.href = toAddress({ text: search, filters: {}, newest: false });
      item.append(link);
      return item;
    }),
  );
};

const search = async (state: State): Promise<void> => {
  const turn = ++latest;
  showRecent(state.text);
  panel.hidden = !state.text.trim();
  if (!state.text.trim()) {
    list.replaceChildren();
    status.textContent = '';
    help.hidden = true;
    list.dataset['query'] = '';
    return;
  }
  status.textContent ||= 'กำลังค้นหา…';
  try {
    index ??= openSearchIndex(list.dataset['index']!);
    const answer = await (await index).search(state.text, state.filters);
    if (turn !== latest) return;
    show(state, answer);
    if (!help.hidden) {
      const whom = await findWhomToAsk(await index, help.dataset['experts']!, state.text, answer.results.slice(0, MAX_RESULTS));
      if (turn !== latest) return;
      showWhomToAsk(help, base, whom);
    }
    await showFilters(state);
  } catch {
    index = undefined;
    if (turn === latest) showFailure();
  }
};

/** Whether the present step of the history is one that is still being typed. */
const isTyping = (): boolean => (history.state as { typing?: boolean } | null)?.typing === true;

/** Goes to a state as to a page: the back button returns from it. What was being typed becomes that page. */
const go = (state: State): void => {
  if (isTyping()) history.replaceState(null, '', toAddress(state));
  else history.pushState(null, '', toAddress(state));
  void search(state);
};

const fromAddress = (): void => {
  const state = readAddress();
  input.value = state.text;
  // A search sent from another page, or from this one before its code came, arrives by the address alone.
  keepSearch(state.text);
  void search(state);
};

input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  keepSearch(input.value);
  go({ ...readAddress(), text: input.value });
});
input.addEventListener('input', () => {
  const state = { ...readAddress(), text: input.value };
  // The first letter leaves the earlier search behind the back button; the next ones replace the address.
  if (isTyping() || !readAddress().text) history.replaceState({ typing: true }, '', toAddress(state));
  else history.pushState({ typing: true }, '', toAddress(state));
  void search(state);
});
list.addEventListener('click', () => keepSearch(input.value));
panel.addEventListener('toggle', () => void showFilters(readAddress()));
recent.querySelector('button')!.addEventListener('click', () => {
  clearRecentSearches();
  showRecent('');
  input.focus();
});
addEventListener('popstate', fromAddress);
// The reader may have typed while this code was on its way.
if (input.value && !readAddress().text) input.dispatchEvent(new Event('input'));
else fromAddress();
