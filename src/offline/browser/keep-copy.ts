import { baseOf, deleteCopy, WORKER } from '../shared/caches.ts';

/** Where the reader's wish to keep no copy is remembered. */
const KEY = 'km-offline';

/** The worker lies beside the manifest of the installed site; a build that keeps no copy has neither. */
const workerAddress = (): URL | undefined => {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  return manifest && 'serviceWorker' in navigator ? new URL(WORKER, manifest.href) : undefined;
};

const isUnwanted = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Where nothing may be stored, no copy is wanted either.
    return true;
  }
};

const register = (address: URL): Promise<unknown> => navigator.serviceWorker.register(address).catch(() => undefined);

/** Has the browser keep a copy of the site once the page is there, unless the reader wants none. */
export const keepCopy = (): void => {
  const address = workerAddress();
  if (address && !isUnwanted()) addEventListener('load', () => void register(address));
};

/** Whether the browser could keep a copy of this site, and whether the reader wants it. */
export const copyState = (): 'impossible' | 'wanted' | 'unwanted' =>
  workerAddress() === undefined ? 'impossible' : isUnwanted() ? 'unwanted' : 'wanted';

/** Deletes the copy, and has none made until the reader wants it again. */
export const eraseCopy = async (): Promise<void> => {
  const address = workerAddress()!;
  localStorage.setItem(KEY, 'none');
  const registration = await navigator.serviceWorker.getRegistration(address);
  await registration?.unregister();
  await deleteCopy(baseOf(address.href));
};

/** Has a copy made again. */
export const wantCopy = async (): Promise<void> => {
  localStorage.removeItem(KEY);
  await register(workerAddress()!);
};
