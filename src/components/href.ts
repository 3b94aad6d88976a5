import { fileAddress, readLink } from '../routes/links.ts';
import { settleAddress } from '../text/anchors.ts';

/** The address of a page or file, from the site's root, under the path the site is served at. */
export const href = (address: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + address;

/** The full URL of a page. */
export const fullUrl = (address: string): string => new URL(href(address), import.meta.env.SITE).href;

/** The address of a link kept in an entry's data: another site's as it is, ours under the base. `folder` is that of the entry's file. */
export const linkHref = (url: string, folder = ''): string => {
  const target = readLink(url, folder);
  if (target.kind === 'page') return href(settleAddress(target.address, /#(.*)$/.exec(target.suffix)?.[1] ?? '')) + target.suffix;
  if (target.kind === 'file') return href(fileAddress(target)) + target.suffix;
  return target.href;
};
