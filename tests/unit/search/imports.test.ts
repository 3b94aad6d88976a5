import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../../src', import.meta.url));

/** What a module imports, types too: paths within `src`, or names of packages. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map(([, specifier]) =>
    specifier!.startsWith('.') ? posix.join(posix.dirname(file), specifier!) : specifier!.replace(/^#src\//, ''),
  );

const modulesOf = (folder: string): string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** What the modules of a folder import, directly or through others, as `importer → imported`. */
const reachFrom = (folder: string): string[] => {
  const seen = new Set(modulesOf(folder));
  const edges: string[] = [];
  for (const file of seen)
    for (const imported of importsOf(file)) {
      edges.push(`${file} → ${imported}`);
      if (imported.endsWith('.ts')) seen.add(imported);
    }
  return edges;
};

const outside = (edges: string[], ...rooms: string[]): string[] =>
  edges.filter((edge) => !rooms.some((room) => edge.split(' → ')[1]!.startsWith(`${room}/`)));

describe('the search', () => {
  it('has import lines that this test can read', () =>
    expect(importsOf('search/browser/search-index.ts')).toEqual(
      expect.arrayContaining(['search/shared/manifest.ts', 'search/browser/query.ts']),
    ));

  it('in the browser reaches the browser, what is shared and the Thai language: no Node, no build, no schemas', () =>
    expect(outside(reachFrom('search/browser'), 'search/browser', 'search/shared', 'thai')).toEqual([]));

  it('of both sides reaches neither side', () => expect(outside(reachFrom('search/shared'), 'search/shared', 'thai')).toEqual([]));

  it('at build needs nothing of the browser', () => {
    const direct = modulesOf('search/build').flatMap((file) => importsOf(file).map((imported) => `${file} → ${imported}`));
    expect(direct.filter((edge) => edge.includes(' → search/browser/'))).toEqual([]);
  });
});
