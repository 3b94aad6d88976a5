/// <reference lib="webworker" />
import { baseOf, deleteCopy } from '../shared/caches.ts';

/* The service worker of a site that keeps no copy: it takes the place of one that did, clears up after it, and goes. */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(deleteCopy(baseOf(self.location.href)).then(() => self.registration.unregister()));
});
