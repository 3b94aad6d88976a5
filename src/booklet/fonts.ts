import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const THAI = 'U+0E01-0E5B, U+200C-200D, U+25CC';
const LATIN = 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212';

/** The type of the site as style rules that need no other file. */
export const fontFaces = (): string =>
  [400, 600]
    .flatMap((weight) =>
      (
        [
          ['thai', THAI],
          ['latin', LATIN],
        ] as const
      ).map(([letters, range]) => {
        const bytes = readFileSync(resolve(`@fontsource/sarabun/files/sarabun-${letters}-${weight}-normal.woff2`));
        return `@font-face { font-family: sarabun; font-weight: ${weight}; unicode-range: ${range}; src: url("data:font/woff2;base64,${bytes.toString('base64')}"); }`;
      }),
    )
    .join('\n');
