import { shortDate } from '../../../thai/date.ts';
import { createElement } from './create-element.ts';
import { forgetAllMissed, forgetMissed, keepMissed, missedAsCsv, readMissed, type MissedQuery } from './missed-queries.ts';

/* The list of missed queries on the search page; loaded in dev only. */

/** How long a query rests before it counts as asked: what is still being typed is no question. */
const REST_MILLISECONDS = 2000;

const createButton = (text: string, press: () => void): HTMLButtonElement => {
  const button = createElement('button', text, 'button');
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
};

const saveFile = (name: string, text: string): void => {
  const link = createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const createRow = ({ query, day, times }: MissedQuery, show: () => void): HTMLTableRowElement => {
  const row = createElement('tr');
  const cells = [query, shortDate(day), String(times)].map((text) => createElement('td', text));
  const erase = createButton('ลบ', () => {
    forgetMissed(query);
    show();
  });
  erase.setAttribute('aria-label', `ลบ “${query}”`);
  const last = createElement('td');
  last.append(erase);
  row.append(...cells, last);
  return row;
};

/**
 * Shows the list in a panel.
 *
 * @returns keeps a query that found nothing, once it rests; another one, or an empty one, takes its place.
 */
export const createMissedPanel = (panel: HTMLElement): ((query: string) => void) => {
  const rows = createElement('tbody');
  const empty = createElement('p', 'ยังไม่มีคำค้นที่ไม่พบ');
  const table = createElement('table');
  const head = createElement('tr');
  head.append(
    ...['คำค้น', 'วันที่ค้นล่าสุด', 'จำนวนครั้ง', 'ลบ'].map((text) => {
      const cell = createElement('th', text);
      cell.scope = 'col';
      return cell;
    }),
  );
  const caption = createElement('thead');
  caption.append(head);
  table.append(caption, rows);
  const buttons = createElement('p');
  const show = (): void => {
    const missed = readMissed();
    rows.replaceChildren(...missed.map((item) => createRow(item, show)));
    table.hidden = buttons.hidden = missed.length === 0;
    empty.hidden = missed.length > 0;
  };
  buttons.append(
    createButton('บันทึกเป็นไฟล์ CSV', () => saveFile('คำค้นที่ไม่พบ.csv', missedAsCsv(readMissed()))),
    ' ',
    createButton('ลบทั้งหมด', () => {
      forgetAllMissed();
      show();
    }),
  );
  panel.append(empty, table, buttons);
  show();

  let resting: ReturnType<typeof setTimeout> | undefined;
  return (query) => {
    clearTimeout(resting);
    if (!query) return;
    resting = setTimeout(() => {
      keepMissed(query, new Date());
      show();
    }, REST_MILLISECONDS);
  };
};
