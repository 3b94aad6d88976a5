import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { FRESH, type Reason } from './notice.ts';

/** How long a page is waited for where there is a copy of it: on a slow line that is open, a page comes within it. */
const PATIENCE_MILLISECONDS = 3_000;

/** What a device has in the place of a page from the network. */
export interface Copies<Found> {
  find: (request: Request) => Promise<Found | undefined>;
  /** The copy, with a word about it. */
  show: (found: Found, reason: Reason) => Response;
  /** The page for what is not kept. */
  showMissing: () => Promise<Response>;
}

const patience = (): Promise<'slow'> => new Promise((resolve) => setTimeout(() => resolve('slow'), PATIENCE_MILLISECONDS));

/** Whether the reader wants to wait for the page as it is now: loads it again, or asked for just that. */
const isAskedFresh = ({ url, cache }: Request): boolean => cache !== 'default' || new URL(url).searchParams.has(FRESH);

/** A page from the network, so that nobody is held on an old one; the copy where that fails, is too slow, or the server is broken. */
export class PageStrategy<Found> extends Strategy {
  readonly #copies: Copies<Found>;

  constructor(options: ConstructorParameters<typeof Strategy>[0], copies: Copies<Found>) {
    super(options);
    this.#copies = copies;
  }

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const network = handler.fetchAndCachePut(request).catch(() => undefined);
    const copy = await this.#copies.find(request);
    const answer = await (copy && !isAskedFresh(request) ? Promise.race([network, patience()]) : network);
    if (answer === 'slow') return this.#copies.show(copy!, 'slow');
    if (answer && !(answer.status >= 500 && copy)) return answer;
    return copy ? this.#copies.show(copy, 'unreachable') : this.#copies.showMissing();
  }
}
