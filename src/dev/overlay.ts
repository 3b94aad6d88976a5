import type { Problem } from '../content/problem.ts';
import { PAGE_OPENED_MESSAGE, PROBLEMS_MESSAGE, type ProblemsMessage } from './messages.ts';

/** Over the page that an editor looks at: what is wrong with the content, until it is mended. */
const STYLES = `
  :host { position: fixed; inset: auto 0 0; z-index: 2147483647; font: 16px/1.6 system-ui, sans-serif; color: CanvasText; color-scheme: light dark; }
  details { max-inline-size: 60rem; margin: 0 auto; background: Canvas; border: 2px solid; border-block-end: 0; border-radius: 8px 8px 0 0; }
  summary { padding: 8px 16px; font-weight: 700; cursor: pointer; }
  .error { color: light-dark(#b00020, #ff8a8a); }
  ol { max-block-size: 50vh; margin: 0; padding: 0 16px 16px 40px; overflow: auto; }
  li { margin-block-end: 12px; }
  p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
  code { font: 14px/1.6 ui-monospace, monospace; }
`;

const MAX_SHOWN = 50;

const paragraph = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });

const itemOf = ({ file, line, column, field, label, what, fix, severity }: Problem): HTMLElement => {
  const item = document.createElement('li');
  const place = document.createElement('p');
  place.append(Object.assign(document.createElement('code'), { textContent: `${file}:${line}:${column}` }));
  if (field !== '-') place.append(` ช่อง ${field}${label === undefined ? '' : ` (${label})`}`);
  const problem = paragraph(`${severity === 'error' ? 'ข้อผิดพลาด' : 'คำเตือน'}: ${what}`);
  if (severity === 'error') problem.className = 'error';
  item.append(place, problem, paragraph(`วิธีแก้: ${fix}`));
  return item;
};

const host = document.createElement('tessaban-problems');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);
root.adoptedStyleSheets = [sheet];

const show = ({ problems }: ProblemsMessage): void => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (errors.length + warnings.length === 0) {
    host.remove();
    return;
  }
  const details = document.createElement('details');
  details.open = errors.length > 0;
  const counts = [errors.length > 0 && `ข้อผิดพลาด ${errors.length}`, warnings.length > 0 && `คำเตือน ${warnings.length}`].filter(Boolean);
  const summary = Object.assign(document.createElement('summary'), {
    textContent: errors.length > 0 ? `${counts.join(' ')} — หน้านี้ยังเป็นของเดิม จนกว่าจะแก้ข้อผิดพลาดแล้วบันทึก` : counts.join(' '),
  });
  if (errors.length > 0) summary.className = 'error';
  const list = document.createElement('ol');
  const all = [...errors, ...warnings];
  list.append(...all.slice(0, MAX_SHOWN).map(itemOf));
  details.append(summary, list);
  if (all.length > MAX_SHOWN) list.append(paragraph(`และอีก ${all.length - MAX_SHOWN} รายการ ดูทั้งหมดด้วย npm run check:content`));
  root.replaceChildren(details);
  document.body.append(host);
};

import.meta.hot?.on(PROBLEMS_MESSAGE, show);
import.meta.hot?.send(PAGE_OPENED_MESSAGE);
