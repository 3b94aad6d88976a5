import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#src/security/headers.ts';

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

  it('lets only our own scripts run, and the one inline script by its hash', () => {
    expect(directives['script-src']).toEqual(["'self'", HASH]);
  });

  it('lets nothing unsafe in and names no other host', () => {
    expect(contentSecurityPolicy(HASH)).not.toMatch(/unsafe-|https?:|\*/);
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
