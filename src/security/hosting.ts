import { ASK, FILE_POLICY, KEEP, PAGE_POLICY, PDF_POLICY, SECURITY_HEADERS } from './headers.ts';

/**
 * The same rules for each kind of host, for a site served under `base` (`/`, `/km/`): which headers a page, a file of
 * an editor and a file of the engine get, what is compressed, and what is not public.
 */

const lines = (values: Readonly<Record<string, string>>, write: (name: string, value: string) => string): string =>
  Object.entries(values)
    .map(([name, value]) => write(name, value))
    .join('\n');

/**
 * `_headers` as Netlify and Cloudflare Pages read it. They join what two rules say of a header: of two policies both hold, but
 * caching is left to them where it is not for ever (they ask anew each time). Only drawings could run anything, and have a pattern.
 */
export const formatHeadersFile = (base: string): string => {
  const common = { 'Content-Security-Policy': PAGE_POLICY, ...SECURITY_HEADERS };
  return [
    `/*\n${lines(common, (name, value) => `  ${name}: ${value}`)}`,
    `${base}*.svg\n  Content-Security-Policy: ${FILE_POLICY}`,
    ...['_astro/*', 'pagefind/*.km'].map((hashed) => `${base}${hashed}\n  Cache-Control: ${KEEP}`),
  ]
    .join('\n\n')
    .concat('\n');
};

/** Types that shrink when compressed; pictures, fonts and the search index are packed already. */
const TEXT_TYPES = [
  'text/css',
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'text/calendar',
  'text/xml',
  'application/javascript',
  'text/javascript',
  'application/json',
  'application/geo+json',
  'application/manifest+json',
  'application/xml',
  'application/rss+xml',
  'image/svg+xml',
];

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Ends of names that not every server knows: browsers save what has no type, and take nothing for what it is not said to be. */
const TYPES = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  ics: 'text/calendar',
  webmanifest: 'application/manifest+json',
  geojson: 'application/geo+json',
  epub: 'application/epub+zip',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  odt: `${OPEN_DOCUMENT}.text`,
  ods: `${OPEN_DOCUMENT}.spreadsheet`,
  odp: `${OPEN_DOCUMENT}.presentation`,
  avif: 'image/avif',
  opus: 'audio/ogg',
};

/** A path within a regular expression. */
const escape = (path: string): string => path.replaceAll('.', '\\.');

/** For nginx, to be included in the `server` block whose `root` holds the site under `base`. */
export const formatNginx = (base: string): string => `# Include this in the server block whose root holds the built site at ${base}
index index.html;
charset utf-8;
charset_types ${TEXT_TYPES.filter((type) => type !== 'image/svg+xml').join(' ')};
absolute_redirect off;
error_page 404 ${base}404.html;
# A folder without a page of its own.
error_page 403 =404 ${base}404.html;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 256;
gzip_types ${TEXT_TYPES.join(' ')};

set $km_cache "${ASK}";
set $km_policy "${PAGE_POLICY}";
if ($uri ~ "^${escape(base)}(?:_astro/|pagefind/[0-9a-f]+/)") {
  set $km_cache "${KEEP}";
}
if ($uri ~ "^${escape(base)}(?!pagefind/)[a-z-]+/.*\\.(?!html$)[A-Za-z0-9]+$") {
  set $km_policy "${FILE_POLICY}";
}
if ($uri ~* "^${escape(base)}[a-z-]+/.*\\.pdf$") {
  set $km_policy "${PDF_POLICY}";
}
# Said of pages that are there alone: a missing file may be there tomorrow.
add_header Cache-Control $km_cache;
add_header Content-Security-Policy $km_policy always;
${lines(SECURITY_HEADERS, (name, value) => `add_header ${name} "${value}" always;`)}

# Never to another host, as two slashes or a backslash would lead.
if ($request_uri ~ "^(/(?:[^/?\\x5c][^?]*/)?)index\\.html(\\?.*)?$") {
  return 301 $1$2;
}
location ~ (/\\.(?!well-known/)|^${escape(base)}_headers$) {
  return 404;
}
${lines(TYPES, (end, type) => `location ~* \\.${end}$ {\n  types { }\n  default_type ${type};\n}`)}
`;

/** For Caddy, to be imported into the block of the site whose `root` holds it under `base`. */
export const formatCaddy = (base: string): string => `# Import this into the block of the site whose root holds the built site at ${base}
encode zstd gzip

@km_hidden {
  path ${base}_headers */.*
  not path /.well-known/*
}
# Never to another host, as two slashes or a backslash would lead.
@km_index path_regexp km_index ^(/(?:[^/\\\\].*/)?)index\\.html$
@km_hashed path_regexp ^${escape(base)}(?:_astro/|pagefind/[0-9a-f]+/)
@km_files {
  path_regexp ^${escape(base)}[a-z-]+/.*\\.[A-Za-z0-9]+$
  not path ${base}pagefind/* *.html
}
@km_pdf {
  path_regexp ^${escape(base)}[a-z-]+/
  path *.pdf
}

route {
  error @km_hidden 404
  redir @km_index {re.km_index.1} 301
  header {
    Cache-Control "${ASK}"
    Content-Security-Policy "${PAGE_POLICY}"
${lines(SECURITY_HEADERS, (name, value) => `    ${name} "${value}"`)}
  }
  header @km_hashed Cache-Control "${KEEP}"
  header @km_files Content-Security-Policy "${FILE_POLICY}"
  header @km_pdf Content-Security-Policy "${PDF_POLICY}"
${lines(TYPES, (end, type) => `  header *.${end} Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`)}
  file_server
}
handle_errors {
  header Content-Type "text/html; charset=utf-8"
  header Cache-Control "${ASK}"
  header Content-Security-Policy "${PAGE_POLICY}"
  rewrite * ${base}404.html
  file_server
}
`;
