/**
 * Response headers that the host must send; a `<meta>` tag carries the policy of pages for hosts that
 * send none, but cannot say `frame-ancestors` or `nosniff`.
 */

/** Hash of the one inline script of every page, computed where the script is (see `layouts/theme-script.ts`). */
export type ScriptHash = `'sha256-${string}'`;

/** Content Security Policy of every page: nothing from another host. */
export const contentSecurityPolicy = (inlineScript: ScriptHash): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${inlineScript}`,
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

/** Policy of files that editors add: whatever is in one, nothing runs when it is opened by itself. */
export const FILE_POLICY = "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers of every response, apart from policy and caching. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Files with a hash of their content in their name never change. */
export const KEEP = 'public, max-age=31536000, immutable';

/** Asked for anew each time, and sent only when changed: a reader never sees a text after it was corrected. */
export const ASK = 'no-cache';
