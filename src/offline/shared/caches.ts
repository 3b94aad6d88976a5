/** Beginning of the names of all caches of the copy. */
export const CACHE_PREFIX = 'km';

/** File of the service worker; where it lies is the scope of it. */
export const WORKER = 'sw.js';

/** The path that a site is served under, from the address of a file at its root. */
export const baseOf = (address: string): string => new URL('.', address).pathname;

/** Name of a cache: several sites may share an origin, each under its own path. */
export const cacheName = (kind: 'pages' | 'pictures' | 'assets', base: string): string => `${CACHE_PREFIX}-${kind}-${base}`;

/** Deletes every cache that the copy of the site under `base` ever had. */
export const deleteCopy = async (base: string): Promise<void> => {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`${CACHE_PREFIX}-`) && name.endsWith(`-${base}`));
  await Promise.all(ours.map((name) => caches.delete(name)));
};
