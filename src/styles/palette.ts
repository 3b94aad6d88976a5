import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, useMode, wcagContrast } from 'culori/fn';

/*
 * The colours that follow from the accent of a town, in place of those of `tokens.css`. Lightness is chosen here, hue
 * and strength are the town's: so text stays readable whatever its colour is.
 */

useMode(modeRgb);
useMode(modeLrgb);
const toOklch = useMode(modeOklch);

/** Least contrast of text, and of what the accent is behind (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** What text in the accent stands on, beside its own wash: the ground and the surface of `tokens.css`. */
export const LIGHT_GROUNDS = ['#fbf9f5', '#ffffff'];
export const DARK_GROUNDS = ['#12191a', '#1a2324'];

const withLightness = (accent: string, l: number, strength = 1): string => {
  const { c, h } = toOklch(accent)!;
  return formatHex(clampChroma({ mode: 'oklch', l, c: c * strength, ...(h !== undefined && { h }) }, 'oklch'));
};

/** Least contrast of a colour with any of these. */
const contrastWith = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => wcagContrast(colour, ground)));

/** Lightness in steps of a thousandth, from one to another. */
function* lightnesses(from: number, to: number): Generator<number> {
  const step = Math.sign(to - from) / 1000;
  for (let l = from; (to - l) * step > 0; l += step) yield l;
  yield to;
}

/** The colour of the same hue that is nearest in lightness and can be read. */
const readable = (accent: string, from: number, to: number, contrastOf: (colour: string) => number, strength = 1): string => {
  for (const l of lightnesses(from, to)) {
    const colour = withLightness(accent, l, strength);
    if (contrastOf(colour) >= LEAST_CONTRAST) return colour;
  }
  return formatHex(to === 0 ? '#000' : '#fff')!;
};

const wash = (accent: string): string => withLightness(accent, 0.95, 0.16);

/** How well the accent can be read as text in the light palette; white on it is read as well or better. */
export const accentContrast = (accent: string): number => contrastWith(accent, [...LIGHT_GROUNDS, wash(accent)]);

/** The nearest colour of the same hue that can be read, itself where it can. */
export const readableAccent = (accent: string): string =>
  accentContrast(accent) >= LEAST_CONTRAST ? accent : readable(accent, toOklch(accent)!.l, 0, accentContrast);

/** A palette: names of tokens with their colours. */
type Palette = Record<'brand' | 'brand-deep' | 'brand-wash' | 'on-brand' | 'on-brand-soft' | 'brand-line', string>;

/** Both palettes of an accent. */
export const paletteOf = (accent: string): { light: Palette; dark: Palette } => {
  const brand = readableAccent(accent);
  const { l } = toOklch(brand)!;
  const deep = withLightness(brand, Math.min(l, 0.36));
  const darkWash = withLightness(brand, 0.29, 0.3);
  return {
    light: {
      brand,
      'brand-deep': deep,
      'brand-wash': wash(brand),
      'on-brand': '#ffffff',
      'on-brand-soft': withLightness(brand, 0.92, 0.3),
      'brand-line': withLightness(brand, 0.5, 0.7),
    },
    dark: {
      brand: readable(brand, 0.8, 1, (colour) => contrastWith(colour, [...DARK_GROUNDS, darkWash]), 0.8),
      'brand-deep': withLightness(brand, 0.33, 0.8),
      'brand-wash': darkWash,
      'on-brand': '#ffffff',
      'on-brand-soft': withLightness(brand, 0.9, 0.3),
      'brand-line': withLightness(brand, 0.5, 0.7),
    },
  };
};

const declarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/**
 * The palettes as a style sheet that comes after the site's. Paper and the theme of most contrast keep their own colours.
 * Written without `light-dark()`: no tool lowers it for old phones here.
 */
export const paletteCss = (accent: string): string => {
  const { light, dark } = paletteOf(accent);
  return [
    '@layer tokens{@media screen{',
    `:root:not([data-theme='contrast']){${declarations(light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${declarations(dark)}}}`,
    `:root[data-theme='dark']{${declarations(dark)}}`,
    '}}\n',
  ].join('');
};
