/**
 * The path that a request asks for, from the root of the site: `/km/manuals/permit/?from=line` under the base `/km/` is
 * `/manuals/permit/`. Undefined for what lies outside of the base.
 */
export const pathWithin = (target: string, base: string): string | undefined => {
  // A proxy may be asked for a whole URL.
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  const decoded = decode(path)?.replace(/\/{2,}/g, '/');
  return decoded && `${decoded}/`.startsWith(base) ? `/${decoded.slice(base.length)}` : undefined;
};

/** The address of a page by a path that leads to it; undefined for pictures, styles and other files. */
export const pageAddress = (path: string): string | undefined => {
  const address = path.replace(/\/index\.html$/, '/');
  // A former address may end in `.html`.
  if (address.endsWith('/') || /\.html?$/i.test(address)) return address;
  return /\.[^/.]+$/.test(address) ? undefined : `${address}/`;
};

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};
