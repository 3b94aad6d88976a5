/**
 * Response headers that the host must send; a `<meta>` tag carries the policy of pages for hosts that
 * send none, but cannot say `frame-ancestors` or `nosniff`.
 */

/** Hash of the one inline script of every page, computed where the script is (see `layouts/theme-script.ts`). */
export type ScriptHash = `'sha256-${string}'`;

/** Content Security Policy of every page: nothing from another host; WebAssembly for the filters of the search index. */
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

/** Policy of pages that only a response header can give. */
export const PAGE_POLICY = "frame-ancestors 'none'";

/**
 * Policy of the forms for editors: Decap CMS compiles the check of its configuration (`'unsafe-eval'`) and writes its styles into
 * the page. It asks nothing of another host, but of those that a town's forms work with (`hosts`). On the editor's own machine
 * it shows pages of the site in a frame, which come from another port (`frames`).
 */
export const adminPolicy = (hosts: readonly string[] = [], frames?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ['connect-src', "'self'", 'blob:', 'data:', ...hosts].join(' '),
    "worker-src 'self' blob:",
    ...(frames === undefined ? [] : [`frame-src ${frames}`]),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

/** Policy of PDF files that editors add: nothing in one may ask for anything. Not every reader's PDF viewer works in a sandbox. */
export const PDF_POLICY =
  "default-src 'none'; script-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Policy of other files that editors add: whatever is in one, nothing runs when it is opened by itself, and it is of no site. */
export const FILE_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** Headers of every response, apart from policy and caching. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  // Who opens our pages has no hold on them; the forms may keep the small window in which an editor logs in to GitHub.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Files with a hash of their content in their name never change. Pagefind's own are none: their names come from words, their texts from us. */
export const KEEP = 'public, max-age=31536000, immutable';

/** Asked for anew each time, and sent only when changed: a reader never sees a text after it was corrected. */
export const ASK = 'no-cache';
