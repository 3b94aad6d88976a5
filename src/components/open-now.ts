import { openState, type ClosedDay } from '#src/thai/open-now.ts';
import type { OpenSpan } from '#src/thai/opening-hours.ts';

/** Says beside hours whether the office is open now, and keeps that true while the page is open. */
const tell = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-open]')) {
    const { open, closed } = place.dataset as { open: string; closed: string };
    const language = place.matches(':lang(en)') ? 'en' : 'th';
    const state = openState(JSON.parse(open) as OpenSpan[], JSON.parse(closed) as ClosedDay[], Date.now(), language);
    const words = place.querySelector('b')!;
    if (words.textContent !== state.text) words.textContent = state.text;
    place.classList.toggle('is-open', state.isOpen);
    place.hidden = false;
  }
};
tell();
setInterval(tell, 30_000);
