/**
 * Response headers that the host must send; a `<meta>` tag carries the same policy for hosts that
 * send none, but cannot say `frame-ancestors` or `nosniff`.
 */

/** Hash of the one inline script of every page, computed where the script is (see `layouts/theme-script.ts`). */
export type ScriptHash = `'sha256-${string}'`;

/** Content Security Policy of every page: nothing from another host; WebAssembly for the search engine. */
export const contentSecurityPolicy = (inlineScript: ScriptHash): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${inlineScript}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

/** Directives that only a response header can give. */
const HEADER_ONLY = "frame-ancestors 'none'";

/** Headers for every response, apart from caching. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_ONLY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Files with a content hash in their name never change. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** `_headers` as Netlify and Cloudflare Pages read it, for a site served under `base`. */
export const formatHeadersFile = (base = '/'): string =>
  `/*\n${Object.entries(SECURITY_HEADERS)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')}\n\n${base}_astro/*\n  Cache-Control: ${IMMUTABLE}\n`;

/** `location` settings for nginx, to be included in a `server` block. */
export const formatNginx = (): string =>
  `# Include inside the server block that serves the built site.\n${Object.entries(SECURITY_HEADERS)
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join(
      '\n',
    )}\nerror_page 404 /404.html;\ngzip on;\ngzip_types text/css application/javascript application/json application/xml image/svg+xml application/wasm;\nlocation ~ /_astro/ {\n${Object.entries(
    { 'Cache-Control': IMMUTABLE, ...SECURITY_HEADERS },
  )
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n')}\n}\n`;

/** A Caddy snippet, to be imported into the site's block. */
export const formatCaddy = (): string =>
  `# import inside the site block, next to root and file_server.\nencode zstd gzip\nheader {\n${Object.entries(SECURITY_HEADERS)
    .map(([name, value]) => `  ${name} "${value}"`)
    .join(
      '\n',
    )}\n}\n@hashed path_regexp /_astro/\nheader @hashed Cache-Control "${IMMUTABLE}"\nhandle_errors {\n  rewrite * /{err.status_code}.html\n  file_server\n}\n`;
