import { afterEach, describe, expect, it, vi } from 'vitest';
import { fullUrl, href, linkHref } from '#src/components/href.ts';

/** Serves the site at a path. */
const serveAt = (base: string, site = 'https://example.go.th') => {
  vi.stubEnv('BASE_URL', base);
  vi.stubEnv('SITE', site);
};
afterEach(() => {
  vi.unstubAllEnvs();
});
const inGuides = (url: string) => linkHref(url, 'guides');

describe('the address of a link', () => {
  it.each([
    ['/', '/km/'],
    ['/guides/roles/', '/km/guides/roles/'],
    ['./roles.md#ก', '/km/guides/roles/#ก'],
    ['/search/?q=ภาษี', '/km/search/?q=ภาษี'],
    ['./form.pdf', '/km/guides/form.pdf'],
    ['../assets/form.pdf', '/km/assets/form.pdf'],
    ['#ก', '#ก'],
    ['https://example.go.th/guides/', 'https://example.go.th/guides/'],
    ['tel:055123456', 'tel:055123456'],
  ])('%s is %s on a site that is served under /km/', (url, address) => {
    serveAt('/km/');
    expect(inGuides(url)).toBe(address);
  });

  it('is the same on a site that is served at its root, but for the path', () => {
    serveAt('/');
    expect(inGuides('./roles.md')).toBe('/guides/roles/');
    expect(inGuides('./form.pdf')).toBe('/guides/form.pdf');
  });

  it.each(['/data/manuals.csv', '/rss.xml', '/sitemap.xml'])('of %s, a file that the site makes, has no slash at its end', (url) => {
    serveAt('/km/');
    expect(inGuides(url)).toBe(`/km${url}`);
  });

  it('of a file keeps the page of it that is asked for', () => {
    serveAt('/km/');
    expect(inGuides('./form.pdf#page=2')).toBe('/km/guides/form.pdf#page=2');
  });

  it.each(['./a%23b.pdf', './a%3Fb.pdf', './a%20b.pdf', './a%25b.pdf', './a%2541.pdf'])(
    'of a file leads to that file, whatever signs its name has: %s',
    (url) => {
      serveAt('/km/');
      const { pathname } = new URL(inGuides(url), 'https://example.go.th');
      expect(decodeURIComponent(pathname)).toBe(`/km/guides/${decodeURIComponent(url.slice(2))}`);
    },
  );
});

describe('the address of a page', () => {
  it.each(['/km/', '/km'])('is under the path that the site is served at, told as %s', (base) => {
    serveAt(base);
    expect(href('/guides/')).toBe('/km/guides/');
    expect(fullUrl('/guides/')).toBe('https://example.go.th/km/guides/');
  });
});
