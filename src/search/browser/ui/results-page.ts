import { listFacts } from '../fact.ts';
import { openSearchIndex, type SearchAnswer, type SearchIndex } from '../search-index.ts';
import { createElement } from './create-element.ts';
import { showChoices } from './filter-panel.ts';
import { createRecentList } from './recent-list.ts';
import { keepSearch } from './recent-searches.ts';
import { createResult } from './result-list.ts';
import { describeAnswer, isWeak, MAX_RESULTS, sortNewestFirst } from './results-summary.ts';
import {
  formatState,
  isBlank,
  makeState,
  parseState,
  stepByChoice,
  stepByTyping,
  type HistoryEntry,
  type HistoryStep,
  type SearchState,
} from './search-state.ts';
import { findWhomToAsk, showWhomToAsk, type WhomToAsk } from './whom-to-ask.ts';

/* The results page: the address holds the state (search-state.ts), and the page shows it. */
const list = document.querySelector<HTMLOListElement>('[data-search-results]')!;
const status = document.querySelector<HTMLElement>('[data-search-status]')!;
const help = document.querySelector<HTMLElement>('[data-search-help]')!;
const recent = document.querySelector<HTMLElement>('[data-search-recent]')!;
const panel = document.querySelector<HTMLDetailsElement>('[data-search-filters]')!;
const input = document.querySelector<HTMLInputElement>('[data-search-field]')!;
const base = list.dataset['base']!.replace(/\/$/, '');
/** Kinds of pages that answer by themselves when they come first. */
const answerKinds = list.dataset['answerKinds']!.split('\n');
/** From this width on the filters stand beside the results, open; see search-results.css. */
const isWide = matchMedia('(min-width: 60rem)');

const showRecent = createRecentList(recent, input, (search) => formatState(makeState(search)));
/** In dev, keeps what found nothing for the editors. */
const missed = import.meta.env.DEV
  ? import('./missed-panel.ts').then(({ createMissedPanel }) => createMissedPanel(document.querySelector('[data-search-missed]')!))
  : undefined;

let index: Promise<SearchIndex> | undefined;
/** Number of the newest search: what an older one finds comes too late. */
let latest = 0;

const readState = (): SearchState => parseState(location.search);
const readHistoryEntry = (): HistoryEntry => ({ isTyping: (history.state as HistoryEntry | null)?.isTyping === true });

const showAnswer = ({ text, filters, isNewestFirst }: SearchState, answer: SearchAnswer, whom: WhomToAsk | undefined): void => {
  const ordered = isNewestFirst ? sortNewestFirst(answer.results) : answer.results;
  list.replaceChildren(
    ...ordered.slice(0, MAX_RESULTS).map((result, place) => {
      const isFirst = place === 0 && !whom && !isNewestFirst && answerKinds.includes(result.page.kind);
      const facts = isFirst ? listFacts(result.page, result.fact) : result.fact ? [result.fact] : [];
      return createResult(base, answer.query, result, facts, isFirst && facts.length > 0);
    }),
  );
  status.textContent = describeAnswer(text, answer);
  if (whom) showWhomToAsk(help, base, whom);
  help.hidden = !whom;
  list.dataset['query'] = text;
  // Nothing to narrow, unless narrowing has left nothing.
  panel.hidden = answer.results.length === 0 && Object.keys(filters).length === 0;
};

const showNothing = (): void => {
  list.replaceChildren();
  status.textContent = '';
  help.hidden = true;
  list.dataset['query'] = '';
};

const showFailure = (): void => {
  const link = createElement('a', 'สารบัญ ก–ฮ');
  link.href = list.dataset['aZ']!;
  showNothing();
  status.replaceChildren('โหลดดัชนีค้นหาไม่ได้ โปรดตรวจการเชื่อมต่อแล้วลองใหม่ หรือหาจาก', link);
};

/** The choices to narrow by, counted when the reader opens them; what they cannot count takes no results away. */
const showFilters = async (state: SearchState): Promise<void> => {
  if (!panel.open || !index || isBlank(state)) return;
  const turn = latest;
  const counts = await index.then((opened) => opened.count(state.text, state.filters)).catch(() => undefined);
  if (turn === latest) showChoices(panel.querySelector('[data-search-choices]')!, state, counts, choose);
};

const show = async (state: SearchState): Promise<void> => {
  const turn = ++latest;
  void missed?.then((keep) => keep(''));
  panel.hidden = isBlank(state);
  recent.hidden = true;
  if (isBlank(state)) {
    showRecent();
    showNothing();
    return;
  }
  status.textContent ||= 'กำลังค้นหา…';
  try {
    index ??= openSearchIndex(list.dataset['index']!);
    const opened = await index;
    const answer = await opened.search(state.text, state.filters);
    // Both at once: what came later would push away what is being read.
    const whom = isWeak(answer)
      ? await findWhomToAsk(opened, help.dataset['experts']!, state.text, answer.results.slice(0, MAX_RESULTS))
      : undefined;
    if (turn !== latest) return;
    showAnswer(state, answer, whom);
    if (whom) void missed?.then((keep) => keep(state.text));
    await showFilters(state);
  } catch {
    index = undefined;
    if (turn === latest) showFailure();
  }
};

const enter = (state: SearchState, { method, isTyping }: HistoryStep): void => {
  const address = formatState(state);
  if (method === 'push') history.pushState({ isTyping }, '', address);
  else history.replaceState({ isTyping }, '', address);
  void show(state);
};
const choose = (state: SearchState): void => enter(state, stepByChoice(readHistoryEntry()));

const showAddress = (): void => {
  const state = readState();
  input.value = state.text;
  // A search sent from another page, or from this one before its code came, arrives by the address alone.
  keepSearch(state.text);
  void show(state);
};

input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  keepSearch(input.value);
  choose({ ...readState(), text: input.value });
});
input.addEventListener('input', () => {
  const shown = readState();
  enter({ ...shown, text: input.value }, stepByTyping(shown, readHistoryEntry()));
});
list.addEventListener('click', () => keepSearch(input.value));
panel.addEventListener('toggle', () => void showFilters(readState()));
const fitFilters = (): void => void (panel.open = isWide.matches);
isWide.addEventListener('change', fitFilters);
fitFilters();
addEventListener('popstate', showAddress);
// The reader may have typed while this code was on its way.
if (input.value && !readState().text) input.dispatchEvent(new Event('input'));
else showAddress();
