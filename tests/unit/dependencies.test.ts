import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Package {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  link?: boolean;
}

const read = (path: string): unknown => JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));

const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
/** Every package of the lock file, but the project itself. */
const locked = Object.entries(packages).filter(([path]) => path !== '');

/**
 * Licences under which a town may use, change and pass on the project with all that it needs. The weak copyleft ones
 * (MPL, LGPL) are those of tools, of which nothing is in a built site; the OFL is that of the type.
 */
const ALLOWED = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'Unlicense',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'Apache-2.0',
    'Zlib',
    'CC0-1.0',
    'Python-2.0',
    'PSF-2.0',
  ],
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1'],
]);

/** Packages that say their licence in a way of their own or not at all, as read in the package. */
const READ_BY_HAND: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause', memorystream: 'MIT' };

/** Licences of a package: of `A AND B` both hold; of `(A OR B)` one that is allowed may be taken. */
const licencesOf = (path: string, { license }: Package): string[] =>
  (READ_BY_HAND[path.replace(/^.*node_modules\//, '')] ?? license ?? 'none')
    .split(' AND ')
    .map((part) => part.replace(/[()]/g, '').split(' OR '))
    .map((choice) => choice.find((licence) => ALLOWED.has(licence)) ?? choice.join(' OR '));

describe('the lock file', () => {
  it('knows the bytes of every package, for every system that it may be installed on', () => {
    expect(locked.length).toBeGreaterThan(500);
    const unknown = locked.filter(([, { integrity, link }]) => !link && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(unknown.map(([path, { version }]) => `${path}@${version}`)).toEqual([]);
  });

  it('takes no package from elsewhere than a registry', () => {
    expect(
      locked.filter(([, { resolved, link }]) => link === true || resolved?.startsWith('https://registry.npmjs.org/') === false),
    ).toEqual([]);
  });

  it('has no package whose licence a town could not keep', () => {
    const foreign = locked.filter(([path, entry]) => licencesOf(path, entry).some((licence) => !ALLOWED.has(licence)));
    expect(foreign.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });

  it('allows no licence that nothing has', () => {
    const used = new Set(locked.flatMap(([path, entry]) => licencesOf(path, entry)));
    expect([...ALLOWED].filter((licence) => !used.has(licence))).toEqual([]);
  });
});

describe('the dependencies', () => {
  it('are pinned to one version each', () => {
    const { dependencies, devDependencies } = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});
