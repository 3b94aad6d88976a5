import type { Query } from '../query.ts';
import type { SearchResult } from '../search-index.ts';
import { createElement } from './create-element.ts';
import { createPassage, createTitle, describeWhereabouts, findHeadings, makeResultHref } from './result-item.ts';

/** A result of the results page, with the headings of its page that hold the query. */
export const createResult = (base: string, query: Query, result: SearchResult): HTMLLIElement => {
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
