import { describe, expect, it } from 'vitest';
import { pageAddress, pathWithin } from '#src/usage/page-address.ts';

describe('the path of a request', () => {
  it.each([
    ['/manuals/permit/?from=line#top', '/', '/manuals/permit/'],
    ['/km/manuals/permit/', '/km/', '/manuals/permit/'],
    ['/km', '/km/', '/'],
    ['https://km.example.go.th/km/a/', '/km/', '/a/'],
    ['//a//b/', '/', '/a/b/'],
    ['/%E0%B8%81/', '/', '/ก/'],
  ])('%s under %s is %s', (target, base, path) => {
    expect(pathWithin(target, base)).toBe(path);
  });

  it.each([
    ['/manuals/', '/km/'],
    ['/kmx/', '/km/'],
    ['/%E0%A4%A/', '/'],
    ['*', '/'],
    ['', '/'],
  ])('%s lies outside of %s', (target, base) => {
    expect(pathWithin(target, base)).toBeUndefined();
  });
});

describe('the page of a path', () => {
  it.each([
    ['/', '/'],
    ['/a/', '/a/'],
    ['/a', '/a/'],
    ['/a/index.html', '/a/'],
    ['/old/page.html', '/old/page.html'],
  ])('%s is %s', (path, address) => {
    expect(pageAddress(path)).toBe(address);
  });

  it.each(['/icon.svg', '/_astro/a.css', '/manuals/form.pdf', '/data/manuals.csv'])('%s is a file', (path) => {
    expect(pageAddress(path)).toBeUndefined();
  });
});
