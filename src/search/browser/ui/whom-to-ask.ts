import type { SearchIndex, SearchResult } from '../search-index.ts';
import { createElement } from './create-element.ts';

/** Whom to ask when no page answers. */
export interface WhomToAsk {
  /** Those whose topics come nearest. */
  experts: readonly SearchResult[];
  /** Names of the departments of the nearest pages. */
  departments: readonly string[];
}

/** Experts, and departments, that are named. */
const MAX_NAMED = 2;
/**
 * Quality of a page that says anything of whom to ask, at least: about half of the query's letters in one piece, when no
 * page knows the rest, which then weighs more. A few letters by chance are a tenth of that.
 */
const MIN_QUALITY = 0.0005;

/**
 * Experts are found by a filter of the index; when that cannot be loaded, the departments of the nearest pages are named all the same.
 *
 * @param kind What the index calls the pages of experts.
 * @param nearest The pages nearest to the query, best first.
 */
export const findWhomToAsk = async (
  index: SearchIndex,
  kind: string,
  text: string,
  nearest: readonly SearchResult[],
): Promise<WhomToAsk> => {
  const takeNear = (results: readonly SearchResult[]) => results.filter(({ quality }) => quality >= MIN_QUALITY);
  const found = await index.search(text, { kind }).then(
    ({ results }) => results,
    () => [],
  );
  const experts = takeNear(found).slice(0, MAX_NAMED);
  const departments = takeNear([...nearest, ...experts])
    .map(({ page }) => page.department)
    .filter(Boolean);
  return { experts, departments: [...new Set(departments)].slice(0, MAX_NAMED) };
};

/** Shows them in the help of the results page, where the departments wait hidden. */
export const showWhomToAsk = (help: HTMLElement, base: string, { experts, departments }: WhomToAsk): void => {
  const asked = help.querySelector<HTMLElement>('[data-nearest-experts]')!;
  const links = experts.flatMap(({ page }, place) => {
    const link = createElement('a', page.title);
    link.href = base + page.address;
    return place ? [' หรือ ', link] : [link];
  });
  asked.replaceChildren('ถามผู้รู้เรื่องใกล้เคียง: ', ...links);
  asked.hidden = experts.length === 0;
  for (const item of help.querySelectorAll<HTMLElement>('[data-department]'))
    item.hidden = !departments.includes(item.dataset['department']!);
};
