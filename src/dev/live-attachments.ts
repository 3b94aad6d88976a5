import { lookup } from 'mrmime';
import type { Connect } from 'vite';
import { publish } from '../attachments/publish.ts';
import { FileChangedError } from '../content/attachment.ts';
import { currentContent, isHandedOver } from '../store/current.ts';

/** Serves the files beside entries as a build would publish them. An Astro page cannot: it wants a slash after their names. */
export const liveAttachments =
  (base: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) && isHandedOver() ? find(pathname.slice(base.length)) : undefined;
    if (!file) {
      next();
      return;
    }
    // As it is now: one that was saved a moment ago is no longer what was checked, and the next reading is on its way.
    const { collection, name, path, onlyShown } = file;
    publish({ collection, name, path, onlyShown }).then(
      (bytes) => {
        const type = lookup(name) ?? 'application/octet-stream';
        response.setHeader('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
        // The next save may change it.
        response.setHeader('Cache-Control', 'no-store');
        response.end(bytes);
      },
      (error: unknown) => next(error instanceof FileChangedError ? undefined : error),
    );
  };

const find = (address: string) => {
  const name = decode(address);
  return currentContent().attachments.find((file) => `${file.collection}/${file.name}` === name);
};

const decode = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};
