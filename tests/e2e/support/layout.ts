import type { Page } from '@playwright/test';

/**
 * What makes a page wider than the screen, or is cut off at an edge: elements that end beyond the
 * screen outside a frame of their own to scroll in, and boxes that hide a part of their text.
 */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.push(`page is ${document.documentElement.scrollWidth} wide on ${width}`);
    // Asked of each element once, not of all that is around each: text for screen readers only is clipped on purpose, and a
    // frame that scrolls shows all of itself.
    const visit = (element: HTMLElement, isFramed: boolean): void => {
      const { clipPath, overflowX, position } = getComputedStyle(element);
      if (clipPath !== 'none' || element.matches('svg')) return;
      if (element.checkVisibility()) {
        const { right, left, width: own } = element.getBoundingClientRect();
        const outOfSight = right <= 0 || position === 'absolute';
        if (own > 0 && !isFramed && !outOfSight && (right > width + 1 || left < -1))
          faults.push(`${element.outerHTML.slice(0, 90)} reaches from ${Math.round(left)} to ${Math.round(right)}`);
        // A field scrolls what is typed in it, and its hint may end in an ellipsis.
        if (!element.matches('input') && ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1)
          faults.push(`${element.outerHTML.slice(0, 90)} hides ${element.scrollWidth - element.clientWidth} px of its content`);
      }
      for (const child of element.children) visit(child as HTMLElement, isFramed || ['auto', 'scroll'].includes(overflowX));
    };
    for (const child of document.body.children) visit(child as HTMLElement, false);
    return faults;
  });

/** Smallest height of what is pressed with a finger, in CSS pixels. */
export const TARGET = 44;

/** What can be pressed in menus, buttons and cards; links in running text, breadcrumbs among it, are left to axe. */
const TARGETS = [
  'nav:not(.breadcrumbs) a[href]',
  'body > header a[href]',
  'button',
  'summary',
  'input:is([type=search], [type=text])',
  'label:has(input[type=radio])',
  'li[class*=card] :is(h2, h3) a[href]',
  '[class*=tiles] a[href]',
  'a[class*=button]',
].join(', ');

/** Which of them are lower than a finger needs: measured as a finger does, by what answers above and below the middle. */
export const findLowTargets = (page: Page): Promise<string[]> =>
  page.locator(TARGETS).evaluateAll(
    (elements, smallest) =>
      elements
        .filter(
          (element) =>
            element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
            getComputedStyle(element).clipPath === 'none',
        )
        .map((element) => {
          element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, middle] = [left + width / 2, top + height / 2];
          const answers = (y: number) => element.contains(document.elementFromPoint(x, y));
          let [up, down] = [0, 0];
          while (up < smallest && answers(middle - up - 1)) up += 1;
          while (down < smallest && answers(middle + down)) down += 1;
          return { element, reach: up + down };
        })
        // Half pixels at either end may round away.
        .filter(({ reach }) => reach < smallest - 1)
        .map(({ element, reach }) => `${reach} px: ${element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 110)}`),
    TARGET,
  );

/** Most room that a heading or a section has around what it holds, in CSS pixels; that of the home page's head is 80. */
const PADDING = 120;

/** Headings and sections of the content that are higher than what they hold: a blank screen to the reader. */
export const findBlankStretches = (page: Page): Promise<string[]> =>
  page.locator('main :is(h1, h2, h3, h4, section)').evaluateAll(
    (elements, padding) =>
      elements
        .map((element) => {
          const held = document.createRange();
          held.selectNodeContents(element);
          return { element, blank: element.getBoundingClientRect().height - held.getBoundingClientRect().height };
        })
        .filter(({ blank }) => blank > padding)
        .map(({ element, blank }) => `${Math.round(blank)} px: ${element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 90)}`),
    PADDING,
  );
