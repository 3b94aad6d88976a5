import { paletteOf } from '#src/styles/palette.ts';
import tokens from '#src/styles/tokens.css?raw';

const header = /--brand-deep: light-dark\((#[\da-f]{6}),/.exec(tokens);
if (!header) throw new Error('tokens.css names no light colour of --brand-deep');

/** The colour of the header in the light palette, which browsers also give to their own frame. */
export const themeColor = (accent: string | undefined): string =>
  accent === undefined ? header[1]! : paletteOf(accent).light['brand-deep'];
