import { describe, expect, it } from 'vitest';
import { isUnconfigured } from '#src/schemas/fragments/reserved-host.ts';

describe('a link that was never filled in', () => {
  it.each([
    'https://example.org/km/edit/main/content/{path}',
    'http://www.example.com',
    'https://user@example.net:8080/a',
    'HTTPS://KM.EXAMPLE/ข้อเสนอ',
    'https://example.org./',
    'https://git.test/?to=a@b.go.th',
    'http://localhost:4321/',
    'https://km.invalid#a',
    'mailto:saraban@example.com?subject=a',
    'saraban@example.org',
  ])('%s leads to a name reserved for examples', (link) => expect(isUnconfigured(link)).toBe(true));

  it.each([
    'https://sanpong.go.th/?from=example.org',
    'https://myexample.org/',
    'https://example.org.th/',
    'https://contest.go.th/test',
    'mailto:test@sanpong.go.th',
    'saraban@sanpong.go.th',
    '/guides/example/',
    './test',
    'tel:053211234',
    '',
  ])('%s is none', (link) => expect(isUnconfigured(link)).toBe(false));
});
