import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The municipalities that tests read: two real ones, and one made up that `npm run demo` shows. A town that adopts the project moves San Pong away from `content/`, and may
 * take one or both away: then the tests of their content do not run. Where nothing is said of San Pong itself, the town's
 * own `content/` takes its place.
 */
const root = join(import.meta.dirname, '../..');

/** The first folder that holds the content of a municipality of this name. */
const find = (name: string, folders: readonly string[]): string | undefined =>
  folders.find((folder) => {
    const site = join(root, folder, 'site/site.yaml');
    return existsSync(site) && readFileSync(site, 'utf8').split('\n').includes(`name: ${name}`);
  });

const sanPong = find('เทศบาลตำบลสันโป่ง', ['content', 'examples/original']);
const pakNam = find('เทศบาลตำบลปากน้ำท่าเรือ', ['tests/municipalities/pak-nam-tha-ruea']);
/** The one that `npm run demo` shows. */
const demonstration = find('เทศบาลตำบลตัวอย่าง', ['tests/municipalities/demonstration']);

export const HAS_SAN_PONG = sanPong !== undefined;
export const HAS_PAK_NAM = pakNam !== undefined;
export const HAS_DEMONSTRATION = demonstration !== undefined;

/** Content folder of San Pong, from the root of the project. */
export const SAN_PONG_FOLDER = sanPong ?? 'content';
/** Content folder of Pak Nam Tha Ruea, from the root of the project. */
export const PAK_NAM_FOLDER = pakNam ?? 'tests/municipalities/pak-nam-tha-ruea';

/** Content folder of the demonstration, from the root of the project. */
export const DEMONSTRATION_FOLDER = demonstration ?? 'tests/municipalities/demonstration';

/** Content folders that are there, each once. */
export const CONTENT_FOLDERS: readonly string[] = [
  ...new Set(['content', SAN_PONG_FOLDER, ...[pakNam, demonstration].filter((folder) => folder !== undefined)]),
];

/** Tests that say what stands in the content of a municipality that is not there, or in a site built from it. */
export const TESTS_WITHOUT_CONTENT: readonly string[] = [
  ...(HAS_SAN_PONG && HAS_PAK_NAM ? [] : ['tests/content/**', 'tests/unit/import/plans-of-both-towns.test.ts']),
  ...(HAS_SAN_PONG ? [] : ['tests/build/default-content.test.ts']),
  ...(HAS_PAK_NAM ? [] : ['tests/build/plan-files.test.ts']),
  ...(demonstration === undefined ? ['tests/content/demonstration.test.ts'] : []),
];
