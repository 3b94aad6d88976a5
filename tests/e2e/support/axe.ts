import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can break: it changes colours and nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `@axe-core/playwright` would give axe to the page anew for every check, which takes longer than the check. */
const giveAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
};

const toFaults = ({ violations: found }: Pick<axe.AxeResults, 'violations'>): string[] =>
  found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`),
  );

/** Axe need not load style sheets and films again: no rule that we ask for reads the one, no page has the other. */
const ASKED = { resultTypes: ['violations'], preload: false } satisfies axe.RunOptions;

/** What axe finds wrong on the page as it stands; what is left out is asked by `colourViolations`. */
export const violations = async (page: Page, leftOut: 'nothing' | 'colours' = 'nothing'): Promise<string[]> => {
  await giveAxe(page);
  const rules = Object.fromEntries(leftOut === 'colours' ? COLOURS.map((rule) => [rule, { enabled: false }]) : []);
  return toFaults(await page.evaluate((options) => window.axe.run(options), { ...ASKED, runOnly: TAGS, rules }));
};

/**
 * What axe finds wrong with the colours of a page, asked of the text of each kind that is not `seen` yet; it is seen then. A
 * kind is all that contrast comes of: an element by name and classes, the colour and size of its text, and what it lies on.
 */
export const colourViolations = async (page: Page, seen: Set<number>): Promise<string[]> => {
  await giveAxe(page);
  const { kinds, violations: found } = await page.evaluate(
    async ({ options, known }) => {
      const hash = (text: string): number => {
        let [high, low] = [0xdeadbeef, 0x41c6ce57];
        for (let place = 0; place < text.length; place += 1) {
          high = Math.imul(high ^ text.charCodeAt(place), 2654435761);
          low = Math.imul(low ^ text.charCodeAt(place), 1597334677);
        }
        return 4294967296 * ((high ^ (low >>> 13)) & 0x1fffff) + ((low ^ (high >>> 16)) >>> 0);
      };
      const holdsText = (element: Element): boolean =>
        element.matches('input, select, textarea') ||
        [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
      const isLarge = (size: number, weight: number): boolean => size >= 24 || (size >= 18.66 && weight >= 700);
      const isKnown = new Set(known);
      const grounds = new Map<Element | null, { ground: number; color: string }>();
      const fresh: Element[] = [];
      for (const element of [document.body, ...document.body.querySelectorAll('*')]) {
        const style = getComputedStyle(element);
        const { color, backgroundColor, backgroundImage, opacity, position, display, visibility } = style;
        const around = grounds.get(element.parentElement);
        const isPlain = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1' && position === 'static';
        const isShown = display !== 'none' && visibility === 'visible';
        const ground =
          around && isPlain && isShown
            ? around.ground
            : hash([around?.ground, backgroundColor, backgroundImage, opacity, position, isShown].join('|'));
        grounds.set(element, { ground, color });
        if (!holdsText(element)) continue;
        const large = isLarge(parseFloat(style.fontSize), Number(style.fontWeight));
        const name = `${element.localName} ${element.getAttribute('class') ?? ''}`;
        // A link is told from the text around it by colour or line.
        const kind = hash([ground, name, color, large, style.textDecorationLine, around?.color].join('|'));
        if (isKnown.has(kind)) continue;
        isKnown.add(kind);
        fresh.push(element);
      }
      const { violations: wrong } = fresh.length > 0 ? await window.axe.run({ include: fresh }, options) : { violations: [] };
      return { kinds: [...isKnown], violations: wrong };
    },
    { options: { ...ASKED, runOnly: { type: 'rule', values: COLOURS } } satisfies axe.RunOptions, known: [...seen] },
  );
  for (const kind of kinds) seen.add(kind);
  return toFaults({ violations: found });
};
