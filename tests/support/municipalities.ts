import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The two municipalities that tests read. A town that adopts the project moves San Pong away from `content/`, and may
 * take both away: then the tests of their content do not run.
 */
const root = join(import.meta.dirname, '../..');

/** The first folder that holds the content of a municipality of this name. */
const find = (name: string, folders: readonly string[]): string | undefined =>
  folders.find((folder) => {
    const site = join(root, folder, 'site/site.yaml');
    return existsSync(site) && readFileSync(site, 'utf8').split('\n').includes(`name: ${name}`);
  });

const sanPong = find('เทศบาลตำบลสันโป่ง', ['content', 'examples/san-pong']);
const pakNam = find('เทศบาลตำบลปากน้ำท่าเรือ', ['tests/municipalities/pak-nam-tha-ruea']);

/** Whether both are there. */
export const HAS_MUNICIPALITIES = sanPong !== undefined && pakNam !== undefined;

/** Content folder of San Pong, from the root of the project. */
export const SAN_PONG_FOLDER = sanPong ?? 'content';
/** Content folder of Pak Nam Tha Ruea, from the root of the project. */
export const PAK_NAM_FOLDER = pakNam ?? 'tests/municipalities/pak-nam-tha-ruea';

/** Tests of the content of the two, and of sites built from it. */
export const TESTS_OF_MUNICIPALITIES = ['tests/content/**', 'tests/build/default-content.test.ts'];
