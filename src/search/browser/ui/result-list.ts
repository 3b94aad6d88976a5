import type { Query } from '../query.ts';
import type { SearchResult } from '../search-index.ts';
import type { Fact } from '../fact.ts';
import { createFacts } from './facts.ts';
import { createElement } from './create-element.ts';
import { createPassage, createTitle, describeWhereabouts, findHeadings } from './result-item.ts';

/**
 * A result of the results page, with the headings of its page that hold the query.
 *
 * @param facts What answers by itself.
 * @param isCard Whether the result stands out, as the answer.
 */
export const createResult = (base: string, query: Query, result: SearchResult, facts: readonly Fact[], isCard: boolean): HTMLLIElement => {
  const item = createElement('li', '', isCard ? 'quick-answer' : '');
  const { href, shown } = createPassage(base, query, result);
  const link = createElement('a');
  link.href = href;
  link.append(createTitle(query, result));
  item.append(createElement('p', describeWhereabouts(result), 'where'), link, shown);
  if (facts.length) item.append(createFacts(facts));
  const headings = findHeadings(base, query, result);
  if (headings.length) {
    // Buttons: a result is one item with one link, also to a machine that reads the list.
    const inside = createElement('div', '', 'inside');
    inside.setAttribute('role', 'group');
    inside.setAttribute('aria-label', `ไปยังหัวข้อในหน้า ${result.page.title}`);
    inside.append(
      ...headings.map(({ href: place, marked }) => {
        const jump = createElement('button');
        jump.type = 'button';
        jump.append(marked);
        jump.addEventListener('click', () => location.assign(place));
        return jump;
      }),
    );
    item.append(inside);
  }
  return item;
};
