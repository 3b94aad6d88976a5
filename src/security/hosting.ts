import { ASK, FILE_POLICY, KEEP, PAGE_POLICY, SECURITY_HEADERS } from './headers.ts';

/**
 * The same rules for each kind of host, for a site served under `base` (`/`, `/km/`): which headers a page, a file of
 * an editor and a file of the engine get, what is compressed, and what is not public.
 */

const lines = (values: Readonly<Record<string, string>>, write: (name: string, value: string) => string): string =>
  Object.entries(values)
    .map(([name, value]) => write(name, value))
    .join('\n');

/** `_headers` as Netlify and Cloudflare Pages read it. They know no pattern for files of editors but by the end of the name. */
export const formatHeadersFile = (base: string): string => {
  const common = { 'Content-Security-Policy': PAGE_POLICY, ...SECURITY_HEADERS };
  return [
    `/*\n${lines(common, (name, value) => `  ${name}: ${value}`)}`,
    `${base}*.svg\n  ! Content-Security-Policy\n  Content-Security-Policy: ${FILE_POLICY}`,
    `${base}_astro/*\n  ! Cache-Control\n  Cache-Control: ${KEEP}`,
  ]
    .join('\n\n')
    .concat('\n');
};

/** Types that shrink when compressed; pictures, fonts and the search index are packed already. */
const TEXT_TYPES = [
  'text/css',
  'text/csv',
  'text/plain',
  'text/calendar',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/rss+xml',
  'image/svg+xml',
];

/** Ends of names that nginx and Caddy do not know. */
const TYPES = { csv: 'text/csv', ics: 'text/calendar', webmanifest: 'application/manifest+json' };

/** For nginx, to be included in the `server` block whose `root` holds the site under `base`. */
export const formatNginx = (base: string): string => `# Include this in the server block whose root holds the built site at ${base}
index index.html;
charset utf-8;
charset_types text/html text/css text/csv text/plain text/calendar text/xml application/javascript application/json application/xml;
absolute_redirect off;
error_page 404 ${base}404.html;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 256;
gzip_types ${TEXT_TYPES.join(' ')};

set $km_cache "${ASK}";
set $km_policy "${PAGE_POLICY}";
if ($uri ~ "^${base}_astro/") {
  set $km_cache "${KEEP}";
}
if ($uri ~ "^${base}(?!pagefind/)[a-z-]+/.*\\.(?!html$)[A-Za-z0-9]+$") {
  set $km_policy "${FILE_POLICY}";
}
# Said of pages that are there alone: a missing file may be there tomorrow.
add_header Cache-Control $km_cache;
add_header Content-Security-Policy $km_policy always;
${lines(SECURITY_HEADERS, (name, value) => `add_header ${name} "${value}" always;`)}

if ($request_uri ~ "^([^?]*/)index\\.html(\\?.*)?$") {
  return 301 $1$2;
}
location ~ (/\\.|^${base}_headers$) {
  return 404;
}
${lines(TYPES, (end, type) => `location ~ \\.${end}$ {\n  types { }\n  default_type ${type};\n}`)}
`;

/** For Caddy, to be imported into the block of the site whose `root` holds it under `base`. */
export const formatCaddy = (base: string): string => `# Import this into the block of the site whose root holds the built site at ${base}
encode zstd gzip

@km_hidden path ${base}_headers */.*
@km_index path_regexp km_index ^(.*/)index\\.html$
@km_hashed path ${base}_astro/*
@km_files {
  path_regexp ^${base}[a-z-]+/.*\\.[A-Za-z0-9]+$
  not path ${base}pagefind/* *.html
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
${lines(TYPES, (end, type) => `  header *.${end} Content-Type "${type}; charset=utf-8"`)}
  file_server
}
handle_errors {
  header Cache-Control "${ASK}"
  header Content-Security-Policy "${PAGE_POLICY}"
  rewrite * ${base}404.html
  file_server
}
`;
