import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readSettings } from '../settings.ts';
import { currentContent } from './current.ts';

const ID = 'virtual:tessaban-mdx';

/**
 * Offers the MDX files of the entries that this build shows, as `virtual:tessaban-mdx`: path →
 * function that loads the compiled file. A glob would compile hidden entries too, and publish
 * their pictures.
 */
export const mdxEntries = (): Plugin => ({
  name: 'tessaban-mdx',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => {
    if (id !== `\0${ID}`) return undefined;
    const files = currentContent().entries.filter(({ format }) => format === 'mdx');
    const lines = files.map(({ path }) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(readSettings().content, path))})`);
    return `export default {${lines.join(',\n')}};`;
  },
});
