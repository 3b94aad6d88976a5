import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Import lines, side-effect imports, re-exports, `import()` and `import.meta.glob()` of a file. */
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport(?:\.meta\.glob(?:<[^>]*>)?)?\(\s*['"]([^'"]+)['"]/g),
  ].map(([, specifier]) => specifier!);

/** What a file imports: paths within `src`, without what Vite is asked to make of them (`?raw`), or names of packages. */
const resolve = (file: string, specifier: string): string => {
  if (specifier.startsWith('#src/')) return specifier.slice('#src/'.length).replace(/\?\w+$/, '');
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
};

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && ['.ts', '.mjs', '.astro'].includes(extname(item.name)))
  .map((item) =>
    join(item.parentPath, item.name)
      .slice(src.length + 1)
      .replaceAll('\\', '/'),
  );
const specifiers = new Map(files.map((file) => [file, importsOf(readFileSync(join(src, file), 'utf8'))]));
const imports = new Map([...specifiers].map(([file, list]) => [file, list.map((specifier) => resolve(file, specifier))]));

/** `importer → imported` for every import of files that `from` picks, of what `to` picks. */
const importsBetween = (from: (file: string) => boolean, to: (imported: string) => boolean): string[] =>
  files.filter(from).flatMap((file) =>
    imports
      .get(file)!
      .filter(to)
      .map((imported) => `${file} → ${imported}`),
  );
const inFolder =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(`${folder}/`));

/** Files that a file needs, directly or through others. */
const reachable = (file: string, seen = new Set<string>()): Set<string> => {
  for (const imported of imports.get(file) ?? [])
    if (!seen.has(imported)) {
      seen.add(imported);
      reachable(imported, seen);
    }
  return seen;
};

describe('the source', () => {
  it('has import lines that this test can read', () => {
    expect(files).toEqual(expect.arrayContaining(['domain/knowledge-base.ts', 'layouts/Base.astro', 'cli/require-node.mjs']));
    expect(imports.get('schemas/manual.ts')).toEqual(expect.arrayContaining(['astro/zod', 'schemas/fragments/total-time.ts']));
    expect(imports.get('store/index.ts')).toContain('astro:content');
    const missing = [...specifiers].flatMap(([file, list]) =>
      list
        .filter((specifier) => /^(?:\.|#src\/)/.test(specifier) && !existsSync(join(src, resolve(file, specifier))))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(['schemas', 'domain'])('of %s knows nothing of how content is read and pages are made', (folder) => {
    const outer = inFolder('components', 'layouts', 'pages', 'store', 'content', 'build', 'cli');
    expect(importsBetween(inFolder(folder), outer)).toEqual([]);
  });

  it.each(['schemas', 'domain'])('of %s does not reach there through others either', (folder) => {
    const outer = inFolder('components', 'layouts', 'pages', 'store', 'content', 'build', 'cli');
    const reached = files
      .filter(inFolder(folder))
      .flatMap((file) => [...reachable(file)].filter(outer).map((far) => `${file} → … → ${far}`));
    expect(reached).toEqual([]);
  });

  it.each(['schemas', 'domain'])('of %s needs neither Astro, beyond its copy of zod, nor the file system', (folder) => {
    expect(importsBetween(inFolder(folder), (imported) => /^(?:astro(?!\/zod$)|node:)/.test(imported))).toEqual([]);
  });

  it('of pages is imported by nothing', () => {
    expect(importsBetween(() => true, inFolder('pages'))).toEqual([]);
  });

  it('of commands is imported by nothing', () => {
    expect(importsBetween(() => true, inFolder('cli'))).toEqual([]);
  });

  it('imports the content store of Astro only in the kb, and where Astro asks for its configuration', () => {
    const users = importsBetween(
      () => true,
      (imported) => imported === 'astro:content',
    ).filter((line) => !line.startsWith('store/'));
    expect(users).toEqual(['content.config.ts → astro:content']);
  });
});
