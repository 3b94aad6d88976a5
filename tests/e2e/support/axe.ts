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

/** Which rules axe goes by: all of ours, or only those about colours. */
export type AxeRules = 'all' | 'colours';

const optionsOf = (rules: AxeRules): axe.RunOptions =>
  rules === 'all' ? { runOnly: TAGS } : { runOnly: { type: 'rule', values: COLOURS } };

/** What axe finds wrong on the page as it stands. It need not load style sheets and films again: no rule that we ask for reads the one, no page has the other. */
export const violations = async (page: Page, rules: AxeRules = 'all'): Promise<string[]> => {
  // `@axe-core/playwright` would give axe to the page anew for every check, which takes longer than the check.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (options) => {
    const results = await window.axe.run({ ...options, resultTypes: ['violations'], preload: false });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`),
    );
  }, optionsOf(rules));
};
