import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Which room of `src/` may import from which others, types too. A room is a folder, or a file beside them;
 * the search has three, the forms four and the copy on a device four, of which `browser` runs at the reader's or editor's. Nothing imports `pages` or `cli`.
 */
const ALLOWED: Record<string, readonly string[]> = {
  thai: [],
  styles: [],
  security: [],
  attachments: ['content', 'thai'],
  schemas: ['thai'],
  'settings.ts': ['schemas'],
  domain: ['schemas', 'thai'],
  markdown: [],
  routes: ['domain', 'schemas'],
  text: ['routes', 'markdown', 'domain', 'schemas', 'thai'],
  content: ['text', 'routes', 'markdown', 'domain', 'schemas', 'thai'],
  documents: ['text', 'thai'],
  migrations: ['content', 'thai'],
  booklet: ['text', 'domain', 'schemas', 'thai'],
  usage: ['routes', 'domain', 'schemas', 'thai'],
  authoring: ['content', 'text', 'schemas', 'thai'],
  checks: ['migrations', 'styles', 'content', 'attachments', 'text', 'routes', 'markdown', 'domain', 'schemas', 'thai'],
  changes: ['authoring', 'booklet', 'content', 'domain', 'schemas', 'text', 'thai'],
  'search/shared': ['thai'],
  'search/browser': ['search/shared', 'thai'],
  'search/build': ['search/shared', 'attachments', 'content', 'text', 'routes', 'markdown', 'domain', 'schemas', 'thai'],
  'offline/shared': ['thai'],
  'offline/worker': ['offline/shared', 'thai'],
  'offline/browser': ['offline/shared'],
  'offline/build': ['offline/worker', 'offline/shared', 'search/shared', 'routes', 'domain'],
  import: ['attachments', 'schemas', 'thai'],
  'admin/shared': ['authoring', 'content', 'text', 'schemas'],
  'admin/browser': ['admin/shared', 'authoring', 'checks', 'content', 'markdown', 'schemas'],
  'admin/build': ['admin/browser', 'admin/shared', 'content', 'domain', 'schemas', 'security'],
  'admin/local': ['admin/build', 'admin/shared', 'checks', 'content', 'schemas', 'security'],
  store: ['attachments', 'checks', 'content', 'routes', 'markdown', 'domain', 'schemas', 'settings.ts'],
  'content.config.ts': ['store'],
  'middleware.ts': ['layouts', 'store'],
  components: ['store', 'checks', 'offline/browser', 'offline/shared', 'text', 'routes', 'markdown', 'domain', 'schemas', 'thai'],
  layouts: [
    'components',
    'search/browser',
    'offline/browser',
    'text',
    'routes',
    'markdown',
    'domain',
    'schemas',
    'security',
    'styles',
    'thai',
  ],
  pages: ['layouts', 'styles', 'components', 'store', 'documents', 'search/browser', 'text', 'routes', 'markdown', 'domain', 'thai'],
  build: [
    'admin/build',
    'admin/shared',
    'attachments',
    'booklet',
    'store',
    'checks',
    'content',
    'offline/build',
    'search/build',
    'text',
    'markdown',
    'domain',
    'schemas',
    'security',
    'settings.ts',
    'thai',
  ],
  dev: ['attachments', 'checks', 'content', 'domain', 'markdown', 'settings.ts', 'store'],
  cli: [
    'admin/build',
    'admin/local',
    'build',
    'dev',
    'store',
    'checks',
    'authoring',
    'migrations',
    'documents',
    'domain',
    'markdown',
    'content',
    'import',
    'booklet',
    'changes',
    'usage',
    'search/build',
    'text',
    'schemas',
    'security',
    'settings.ts',
    'thai',
  ],
};

/** Edges that are for some files of a room alone. */
const ONLY: Record<string, readonly string[]> = {
  // What pages show comes to components as props; the sizes of pictures in a body, and of the seal, are asked for one by one.
  'components → store': ['components/Body.astro', 'components/Seal.astro'],
  'components → checks': ['components/mdx/CheckRules.astro'],
};

/** Rooms that run anywhere: they need neither Astro, beyond its copy of zod, nor Node. */
const PORTABLE = ['thai', 'schemas', 'domain', 'markdown', 'routes', 'text', 'search/shared', 'search/browser'];
/** What they import of Node all the same, which changes nothing outside. */
const PORTABLE_NODE = [
  // Relative links are read as paths with slashes, on every system.
  'routes/links.ts → node:path',
];

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Files beside the rooms are rooms of their own; declarations of types for tools are none. */
const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.split('/');
  return ['search', 'admin', 'offline'].includes(first) ? `${first}/${second}` : first;
};

const isFile = (file: string): boolean => statSync(join(src, file), { throwIfNoEntry: false })?.isFile() ?? false;

/** A path within `src`, without what Vite is asked to make of the file (`?raw`). */
const resolve = (file: string, specifier: string): string => {
  const path = specifier.replace(/\?\w+$/, '');
  return path.startsWith('#src/') ? path.slice('#src/'.length) : posix.join(posix.dirname(file), path);
};

/** Files of `src` that a file names in any way: by `import`, of types too, by `@import`, or to run them as a process (`./job.ts`). */
const filesNamedIn = (file: string, text: string): string[] =>
  [...text.matchAll(/['"`]((?:\.{1,2}\/|#src\/)[^'"`\n]+)['"`]/g)].map(([, specifier]) => resolve(file, specifier!)).filter(isFile);

/** Import lines, side-effect imports, re-exports and `import()`, as they are written. */
const importsIn = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"\n]+)['"]/g)].map(([, specifier]) => specifier!);
const isPath = (specifier: string): boolean => /^(?:\.|#src\/)/.test(specifier);

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  // Declarations for tools (`env.d.ts`) are no code.
  .filter((item) => item.isFile() && ['.ts', '.mjs', '.astro', '.css'].includes(extname(item.name)) && !item.name.endsWith('.d.ts'))
  .map((item) =>
    join(item.parentPath, item.name)
      .slice(src.length + 1)
      .replaceAll('\\', '/'),
  );
const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));

/** Every import of a file of `src` by another. */
const imports = [...texts].flatMap(([file, text]) => filesNamedIn(file, text).map((imported) => ({ file, imported })));
/** Every import of a package, of Node or of Astro. */
const packages = [...texts].flatMap(([file, text]) =>
  importsIn(text)
    .filter((specifier) => !isPath(specifier))
    .map((name) => ({ file, name })),
);
/** Every import over the wall of a room. */
const crossings = imports
  .map(({ file, imported }) => ({ from: roomOf(file), to: roomOf(imported), file, imported }))
  .filter(({ from, to }) => from !== to);

describe('the source', () => {
  it('has imports that this test can read, in whatever way they are written', () => {
    const lines = imports.map(({ file, imported }) => `${file} → ${imported}`);
    expect(lines).toEqual(
      expect.arrayContaining([
        // Of values, of types, by the short name of `src`, in a script of a page, of a style sheet, as text.
        'schemas/manual.ts → schemas/fragments/fee.ts',
        'domain/related.ts → domain/gatherings.ts',
        'pages/search.astro → search/browser/ui/results-page.ts',
        'layouts/Base.astro → styles/site.css',
        'styles/site.css → styles/tokens.css',
        'layouts/theme-color.ts → styles/tokens.css',
        // A module that runs as a process of its own.
        'search/build/build-index.ts → search/build/pagefind-process.ts',
      ]),
    );
    expect(packages).toContainEqual({ file: 'store/index.ts', name: 'astro:content' });
    const unread = [...texts].flatMap(([file, text]) =>
      importsIn(text)
        .filter((specifier) => isPath(specifier) && !filesNamedIn(file, text).includes(resolve(file, specifier)))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(unread).toEqual([]);
  });

  it('has the rooms of the table, and no other', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('imports only along the edges of the table', () => {
    const forbidden = crossings.filter(
      ({ from, to, file }) => !ALLOWED[from]!.includes(to) || !(ONLY[`${from} → ${to}`]?.includes(file) ?? true),
    );
    expect(forbidden.map(({ file, imported }) => `${file} → ${imported}`)).toEqual([]);
  });

  it('uses every edge of the table', () => {
    const used = new Set(crossings.map(({ from, to }) => `${from} → ${to}`));
    const all = Object.entries(ALLOWED).flatMap(([from, rooms]) => rooms.map((to) => `${from} → ${to}`));
    expect(all.filter((edge) => !used.has(edge))).toEqual([]);
  });

  it('imports the content store of Astro only in the store, and where Astro asks for its configuration', () => {
    const users = packages.filter(({ name }) => /^astro[:/]content\b/.test(name)).map(({ file }) => file);
    expect(users.filter((file) => roomOf(file) !== 'store')).toEqual(['content.config.ts']);
  });

  it('has of the checks nothing that Vite must read before a build can begin', () => {
    // What `content.config.ts` imports at once; `import()` waits until it is needed.
    const atOnce = (file: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const [, specifier] of texts.get(file)!.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm))
        if (isPath(specifier!)) atOnce(resolve(file, specifier!), seen);
      return seen;
    };
    const read = [...atOnce('content.config.ts')];
    expect(read).toContain('store/loader.ts');
    expect(read.filter((file) => ['checks', 'content', 'markdown'].includes(roomOf(file)))).toEqual([]);
  });

  it('needs in rooms that run anywhere neither Astro, beyond its copy of zod, nor Node', () => {
    const bound = packages
      .filter(({ file, name }) => PORTABLE.includes(roomOf(file)) && /^(?:@?astro(?!\/zod$)|node:)/.test(name))
      .map(({ file, name }) => `${file} → ${name}`);
    expect(bound.sort()).toEqual(PORTABLE_NODE);
  });

  it('sends the reader nothing of a package with the search', () => {
    const sent = ['search/browser', 'search/shared', 'thai'];
    expect(packages.filter(({ file }) => sent.includes(roomOf(file)))).toEqual([]);
  });
});

describe('the table', () => {
  it('has one direction: no room reaches itself', () => {
    const reach = (room: string, seen = new Set<string>()): Set<string> => {
      for (const next of ALLOWED[room]!)
        if (!seen.has(next)) {
          seen.add(next);
          reach(next, seen);
        }
      return seen;
    };
    expect(Object.keys(ALLOWED).filter((room) => reach(room).has(room))).toEqual([]);
    // What runs at the reader's reaches nothing that runs in Node.
    expect([...reach('search/browser')].sort()).toEqual(['search/shared', 'thai']);
  });
});
