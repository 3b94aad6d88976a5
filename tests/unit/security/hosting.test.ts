import { describe, expect, it } from 'vitest';
import { FILE_POLICY, PAGE_POLICY, SECURITY_HEADERS } from '#src/security/headers.ts';
import { formatCaddy, formatHeadersFile, formatNginx } from '#src/security/hosting.ts';

const FORMATS = { _headers: formatHeadersFile, nginx: formatNginx, caddy: formatCaddy };

describe.each(Object.entries(FORMATS))('the rules for %s', (_, format) => {
  it.each([...Object.entries(SECURITY_HEADERS), ['Content-Security-Policy', PAGE_POLICY], ['Content-Security-Policy', FILE_POLICY]])(
    'say %s: %s',
    (name, value) => {
      const text = format('/');
      expect(text).toContain(value);
      expect(text.includes(name)).toBe(true);
    },
  );

  it('let files with a hash in their name be kept for ever, and nothing else', () => {
    expect(format('/').match(/immutable/g)).toHaveLength(1);
  });

  it('name the place where the site is served', () => {
    expect(format('/km/')).toContain('/km/_astro/');
    expect(format('/km/').replaceAll('/km/', '/')).toBe(format('/'));
  });
});

it('values can be put in quotation marks', () => {
  expect([...Object.values(SECURITY_HEADERS), PAGE_POLICY, FILE_POLICY].filter((value) => /["\n]/.test(value))).toEqual([]);
});
