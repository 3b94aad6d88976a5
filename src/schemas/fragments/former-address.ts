/** What a former address is: where it leads from, in one spelling; or why it can lead nowhere. */
export type FormerAddress = { address: string } | { fault: FormerAddressFault };
export type FormerAddressFault = 'query' | 'other-host' | 'dots' | 'letters' | 'own' | 'long';

/** File systems end at 255 bytes a name; Thai letters take three. */
const MAX_PART_BYTES = 200;
const MAX_LENGTH = 500;

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNFIT = /[\0-\x1f\x7f-\x9f\\<>:"|*\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\s]|[. ]$/;

/**
 * Reads an address that a page used to have. Percent signs are read as the letters that they stand for, so that
 * both ways to write a Thai address are one. An address of a page ends in `/`; one that ends in `.html` is a file.
 */
export const readFormerAddress = (alias: string): FormerAddress => {
  if (alias.startsWith('//')) return { fault: 'other-host' };
  if (/[?#]/.test(alias)) return { fault: 'query' };
  let plain: string;
  try {
    plain = decodeURIComponent(alias).normalize('NFC');
  } catch {
    return { fault: 'letters' };
  }
  const parts = plain.split('/').slice(1);
  if (parts.at(-1) === '') parts.pop();
  if (parts.some((part) => part === '.' || part === '..')) return { fault: 'dots' };
  if (
    alias.length > MAX_LENGTH * 3 ||
    plain.length > MAX_LENGTH ||
    parts.some((part) => new TextEncoder().encode(part).length > MAX_PART_BYTES)
  )
    return { fault: 'long' };
  // An encoded slash would part what was one part.
  if (/%2f/i.test(alias) || /[?#%]/.test(plain) || parts.some((part) => part === '' || UNFIT.test(part))) return { fault: 'letters' };
  if (parts.length === 0 || /^[._]/.test(parts[0]!)) return { fault: 'own' };
  const last = parts.at(-1)!.toLowerCase();
  // `/old/index.html` and `/old/` are one address to every server.
  if (last === 'index.html') parts.pop();
  if (parts.length === 0) return { fault: 'own' };
  const address = `/${parts.join('/')}`;
  return { address: last !== 'index.html' && /\.html?$/.test(last) ? address : `${address}/` };
};

/** Where a former address leads from; undefined for words to search with, and for what can lead nowhere. */
export const formerAddressOf = (alias: string): string | undefined => {
  if (!alias.startsWith('/')) return undefined;
  const read = readFormerAddress(alias);
  return 'address' in read ? read.address : undefined;
};

/** The file that stands for an address in a built site, as file systems that take no notice of capitals see it. */
export const placeOfAddress = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`.toLowerCase();
