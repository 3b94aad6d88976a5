import { openSearchIndex, type SearchAnswer, type SearchIndex } from '../search-index.ts';
import { createElement } from './create-element.ts';
import { createRecentList } from './recent-list.ts';
import { keepSearch } from './recent-searches.ts';
import { createPassage, createTitle, describeWhereabouts } from './result-item.ts';
import { describeAnswer, isWeak } from './results-summary.ts';

/** Where the dialog finds the index and the pages; from the link that opens it. */
export interface DialogOptions {
  /** Address of Pagefind's module, beside which the search index lies. */
  index: string;
  /** Path the site is served under, without a trailing slash. */
  base: string;
  /** Address of the results page. */
  results: string;
  /** Address of the A–Z index. */
  aZ: string;
  /** Address of the departments with their numbers; empty where the site has none. */
  departments: string;
}

/** Results in the dialog; the page shows more. Of those that only come near, fewer, so that the ways out are in sight. */
const MAX_OPTIONS = 7;
const MAX_NEAR_OPTIONS = 3;

/**
 * The search dialog: a combobox with a listbox (WAI-ARIA APG). Focus stays in the field; arrows
 * move the active option, Enter opens it, or the results page when none is active.
 */
export const createDialog = ({ index: indexAddress, base, results, aZ, departments }: DialogOptions): HTMLDialogElement => {
  const dialog = createElement('dialog', '', 'search-dialog');
  dialog.setAttribute('aria-label', 'ค้นหา');
  const form = createElement('form', '', 'search-form');
  form.action = results;
  const label = createElement('label', 'ค้นหา', 'sr-only');
  const input = createElement('input');
  input.type = 'search';
  input.name = 'q';
  input.id = 'KM-dialog-field';
  input.autocomplete = 'off';
  input.enterKeyHint = 'search';
  input.placeholder = 'พิมพ์สิ่งที่ต้องการ';
  label.htmlFor = input.id;
  const close = createElement('button', 'ปิด', 'button');
  close.type = 'button';
  form.append(label, input, close);
  const status = createElement('p', '', 'search-status');
  status.setAttribute('role', 'status');
  const list = createElement('ul', '', 'search-options');
  list.id = 'KM-dialog-options';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'ผลการค้นหา');
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);
  const recent = createElement('div');
  dialog.append(form, status, list, recent);
  const showRecent = createRecentList(recent, input, (search) => addressOf(search));

  const addressOf = (text: string) => `${results}?q=${encodeURIComponent(text)}`;
  let index: Promise<SearchIndex> | undefined;
  let latest = 0;
  let active = -1;

  const options = () => [...list.querySelectorAll<HTMLLIElement>('[role="option"]')];
  const activate = (place: number): void => {
    const all = options();
    active = all.length ? (place + all.length) % all.length : -1;
    all.forEach((option, position) => option.setAttribute('aria-selected', String(position === active)));
    const option = all[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const setOptions = (items: HTMLLIElement[]): void => {
    items.forEach((item, position) => {
      item.id = `KM-dialog-option-${position}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
    });
    list.replaceChildren(...items);
    input.setAttribute('aria-expanded', String(items.length > 0));
    active = -1;
    input.removeAttribute('aria-activedescendant');
  };
  const toOption = (href: string, ...content: (Node | string)[]): HTMLLIElement => {
    const item = createElement('li');
    item.dataset['href'] = href;
    item.append(...content);
    return item;
  };

  const waysOut = (): HTMLLIElement[] => [
    toOption(aZ, 'ดูสารบัญ ก–ฮ'),
    ...(departments ? [toOption(departments, 'ติดต่อส่วนราชการที่ดูแลเรื่องนี้')] : []),
  ];
  const showAnswer = (text: string, answer: SearchAnswer): void => {
    const isNear = isWeak(answer);
    const shown = answer.results.slice(0, isNear ? MAX_NEAR_OPTIONS : MAX_OPTIONS);
    const found = shown.map((result) => {
      const { href, shown: passage } = createPassage(base, answer.query, result);
      const title = createElement('strong');
      title.append(createTitle(answer.query, result));
      return toOption(href, createElement('span', describeWhereabouts(result), 'where'), title, passage);
    });
    if (isNear) {
      setOptions([...found, ...waysOut()]);
      status.textContent = `${describeAnswer(text, answer)} ลองใช้คำที่สั้นลง หรือคำอื่นที่มีความหมายเดียวกัน`;
      return;
    }
    const rest = answer.total - found.length;
    setOptions([...found, ...(rest > 0 ? [toOption(addressOf(text), `ดูผลทั้งหมด ประมาณ ${answer.total} รายการ`)] : [])]);
    status.replaceChildren(
      `พบ${rest > 0 ? `ประมาณ ${answer.total}` : ` ${found.length}`} รายการ`,
      createElement('span', ' กดลูกศรขึ้นลงเพื่อเลือก หรือ Enter เพื่อดูทั้งหมด', 'key-hint'),
    );
  };
  const showFailure = (): void => {
    setOptions(waysOut());
    status.textContent = 'โหลดดัชนีค้นหาไม่ได้ โปรดตรวจการเชื่อมต่อแล้วลองใหม่ หรือหาจากสารบัญ ก–ฮ';
  };

  const search = async (text: string): Promise<void> => {
    const turn = ++latest;
    recent.hidden = true;
    if (!text.trim()) {
      setOptions([]);
      status.textContent = '';
      showRecent();
      return;
    }
    try {
      index ??= openSearchIndex(indexAddress);
      const answer = await (await index).search(text);
      if (turn === latest) showAnswer(text, answer);
    } catch {
      index = undefined;
      if (turn === latest) showFailure();
    }
  };

  const open = (option: HTMLLIElement): void => {
    keepSearch(input.value);
    location.assign(option.dataset['href']!);
    dialog.close();
  };
  input.addEventListener('input', () => void search(input.value));
  input.addEventListener('keydown', (event) => {
    if (options().length === 0) return;
    if (event.key === 'ArrowDown') activate(active + 1);
    else if (event.key === 'ArrowUp') activate(active < 0 ? -1 : active - 1);
    else if (event.key === 'Enter' && active >= 0) open(options()[active]!);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLLIElement>('[role="option"]');
    if (option) open(option);
  });
  form.addEventListener('submit', () => keepSearch(input.value));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  document.body.append(dialog);
  showRecent();
  return dialog;
};
