import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, formatCaddy, formatHeadersFile, formatNginx, SECURITY_HEADERS } from '#src/security/headers.ts';

const HASH = "'sha256-abc='" as const;
const directives = Object.fromEntries(
  contentSecurityPolicy(HASH)
    .split('; ')
    .map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]),
);

describe('the content security policy', () => {
  it('forbids whatever it does not name', () => {
    expect(directives['default-src']).toEqual(["'none'"]);
    expect(directives['base-uri']).toEqual(["'none'"]);
  });

  it('lets only our own scripts run, the one inline script by its hash, and the search engine', () => {
    expect(directives['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'", HASH]);
  });

  it('lets nothing unsafe in and names no other host', () => {
    expect(contentSecurityPolicy(HASH)).not.toMatch(/'unsafe-|https?:|\*/);
  });

  it.each(['style-src', 'font-src', 'connect-src', 'form-action', 'manifest-src', 'worker-src'])(
    'has %s from our own site only',
    (name) => {
      expect(directives[name]).toEqual(["'self'"]);
    },
  );

  it('can stand in a <meta> tag, which ignores the directives of headers only', () => {
    expect(Object.keys(directives).filter((name) => ['frame-ancestors', 'sandbox', 'report-uri'].includes(name))).toEqual([]);
  });
});

describe('the headers of a host', () => {
  it('say what a <meta> tag cannot', () => {
    expect(SECURITY_HEADERS).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': expect.any(String),
      'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{7,}/),
    });
  });

  it.each(Object.entries(SECURITY_HEADERS))('%s is in the file of every host', (name, value) => {
    expect(formatHeadersFile()).toContain(`  ${name}: ${value}\n`);
    expect(formatNginx()).toContain(`add_header ${name} "${value}" always;`);
    expect(formatCaddy()).toContain(`  ${name} "${value}"\n`);
  });

  it('can be put in quotation marks', () => {
    expect(Object.values(SECURITY_HEADERS).filter((value) => /["\n]/.test(value))).toEqual([]);
  });

  it('let files with a hash in their name be kept for ever, and nothing else', () => {
    expect(formatHeadersFile().split('\n\n')).toEqual([
      expect.not.stringContaining('Cache-Control'),
      expect.stringMatching(/^\/_astro\/\*\n {2}Cache-Control: .*immutable\n$/),
    ]);
    for (const text of [formatNginx(), formatCaddy()]) expect(text.match(/immutable/g)).toHaveLength(1);
  });

  it('are said again by nginx where it sets one more, since it would drop them there', () => {
    const [, location = ''] = formatNginx().split('\nlocation ');
    for (const name of Object.keys(SECURITY_HEADERS)) expect(location).toContain(name);
  });
});
