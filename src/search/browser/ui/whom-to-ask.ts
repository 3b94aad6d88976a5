import type { Found, SearchIndex } from '../engine.ts';
import { element } from './result-item.ts';

/** Whom to ask when no page answers. */
export interface WhomToAsk {
  /** Those whose topics come nearest. */
  experts: readonly Found[];
  /** Names of the departments of the nearest pages. */
  departments: readonly string[];
}

/** Most experts and most departments named. */
const MOST = 2;
/** Least quality of a page that says anything of whom to ask: it holds about a third of the query in one piece, not a few letters by chance. */
const NEAR = 0.001;

/**
 * @param kind What the index calls the pages of experts.
 * @param nearest The pages nearest to the query, best first.
 */
export const findWhomToAsk = async (index: SearchIndex, kind: string, text: string, nearest: readonly Found[]): Promise<WhomToAsk> => {
  const near = (found: readonly Found[]) => found.filter(({ quality }) => quality >= NEAR);
  const experts = near((await index.search(text, { kind })).found).slice(0, MOST);
  const departments = near([...nearest, ...experts])
    .map(({ page }) => page.department)
    .filter(Boolean);
  return { experts, departments: [...new Set(departments)].slice(0, MOST) };
};

/** Shows them in the help of the results page, where the departments wait hidden. */
export const showWhomToAsk = (help: HTMLElement, base: string, { experts, departments }: WhomToAsk): void => {
  const asked = help.querySelector<HTMLElement>('[data-nearest-experts]')!;
  const links = experts.flatMap(({ page }, place) => {
    const link = element('a', page.title);
    link.href = base + page.address;
    return place ? [' หรือ ', link] : [link];
  });
  asked.replaceChildren('ถามผู้รู้เรื่องใกล้เคียง: ', ...links);
  asked.hidden = experts.length === 0;
  for (const item of help.querySelectorAll<HTMLElement>('[data-department]'))
    item.hidden = !departments.includes(item.dataset['department']!);
};
