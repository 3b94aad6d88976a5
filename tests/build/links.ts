/** An address found in a built file. */
export interface Found {
  /** File it stands in. */
  file: string;
  url: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** An element of a page: its name and attributes. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** Every element of a page. Enough for the HTML we write ourselves, where every value is quoted or a plain word. */
export const elementsOf = (html: string): Element[] =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*"|='[^']*'|=[^\s>]+)?)*)\s*\/?>/gi)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)"|='([^']*)'|=(\S+))?/g)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        decode(values.find((value: string | undefined) => value !== undefined) ?? ''),
      ]),
    ),
  }));

/** Text of a page as a reader sees it, tags and scripts taken out. */
export const textOfPage = (html: string): string =>
  decode(
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
      // Spans that set Thai lines and English words stand within words.
      .replace(/<\/span>|<span(?: class="?nb"?| lang="?en"?)?>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  );

const URL_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data'];
/** Meta tags whose content is an address. */
const URL_METAS = ['og:url', 'og:image', 'twitter:image'];

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Blocks of structured data of a page. */
export const structuredDataOf = (html: string): unknown[] =>
  [...html.matchAll(/<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json) as unknown);

const urlsOfHtml = (html: string): string[] => [
  ...elementsOf(html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1')).flatMap(({ name, attributes }) => [
    ...URL_ATTRIBUTES.flatMap((key) => attributes[key] ?? []),
    ...(attributes['srcset'] ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s+/)[0]!)
      .filter(Boolean),
    // Scripts read addresses from data attributes too; one without an ending is a prefix, not an address.
    ...Object.entries(attributes).flatMap(([key, value]) => (key.startsWith('data-') && /^\/.*(?:\/|\.\w+)$/.test(value) ? [value] : [])),
    ...(name === 'meta' && URL_METAS.includes(attributes['property'] ?? attributes['name'] ?? '') ? [attributes['content'] ?? ''] : []),
    ...(name === 'meta' && attributes['http-equiv'] === 'refresh' ? [attributes['content']!.replace(/^.*url=/i, '')] : []),
  ]),
  ...structuredDataOf(html)
    .flatMap(stringsIn)
    .filter((text) => /^(?:https?:\/\/|\/)/.test(text) && !text.startsWith('https://schema.org')),
];

const urlsOf = (file: string, text: string): string[] => {
  if (file.endsWith('.html')) return urlsOfHtml(text);
  if (file.endsWith('.css')) return [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url = '']) => url);
  // Namespaces are names in the form of addresses, not links.
  if (file.endsWith('.xml'))
    return [
      ...[...text.matchAll(/<(?:loc|link|guid|url|image|id|uri)\b[^>]*>([^<]+)</g)].map(([, url = '']) => decode(url.trim())),
      ...elementsOf(text).flatMap(({ attributes }) => attributes['href'] ?? []),
    ];
  if (file.endsWith('robots.txt')) return [...text.matchAll(/^(?:Sitemap|Disallow|Allow):\s*(\S+)/gim)].map(([, url = '']) => url);
  if (file.endsWith('.webmanifest') || file.endsWith('manifest.json'))
    return stringsIn(JSON.parse(text)).filter((value) => /^(?:https?:\/\/|\.{0,2}\/)/.test(value));
  return [];
};

/** Every address in the pages, styles, feeds, maps, structured data and manifests of a site; data: and blob: left out. */
export const findUrls = (files: ReadonlyMap<string, Buffer>): Found[] =>
  [...files].flatMap(([file, bytes]) =>
    // The search engine's own files hold sample pages and its own relative addresses.
    file.startsWith('pagefind/')
      ? []
      : urlsOf(file, bytes.toString('utf8'))
          .filter((url) => !/^(?:data|blob):/.test(url))
          .map((url) => ({ file, url })),
  );

/** Address of a file of the site: a folder's index page is the folder. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Where an address leads when it stands in a file of the site served at `root`; undefined when it leaves the site's host. */
export const targetOf = ({ file, url }: Found, root: string): URL | undefined => {
  const target = new URL(url, root.replace(/\/$/, '') + addressOf(file));
  return target.origin === new URL(root).origin ? target : undefined;
};

/** The file that a web server sends for an address of the site served at `root`; undefined when it lies outside. */
export const fileAt = (target: URL, root: string): string | undefined => {
  const base = new URL(root).pathname;
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(base)) return undefined;
  const file = path.slice(base.length);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
};
