import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DARK_GROUNDS, LEAST_CONTRAST, LIGHT_GROUNDS, paletteCss, paletteOf, readableAccent } from '#src/styles/palette.ts';

const tokens = readFileSync(fileURLToPath(new URL('../../../src/styles/tokens.css', import.meta.url)), 'utf8');
/** Light and dark value of a token. */
const valuesOf = (name: string): string[] => /light-dark\(([^,]+), ([^)]+)\)/.exec(tokens.slice(tokens.indexOf(`--${name}:`)))!.slice(1);
const long = (colour: string) => (colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour);

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the palette of an accent', () => {
  it('is made for the grounds of the tokens', () => {
    const [ground, surface] = [valuesOf('ground').map(long), valuesOf('surface').map(long)];
    expect([LIGHT_GROUNDS, DARK_GROUNDS]).toEqual([
      [ground[0], surface[0]],
      [ground[1], surface[1]],
    ]);
  });

  it('can be read whatever the accent, in light and in dark', () => {
    const pairs = (accent: string): [string, string][] => {
      const { light, dark } = paletteOf(accent);
      return [
        ...[...LIGHT_GROUNDS, light['brand-wash']].map((ground): [string, string] => [light.brand, ground]),
        ...[...DARK_GROUNDS, dark['brand-wash']].map((ground): [string, string] => [dark.brand, ground]),
        ...[light, dark].flatMap((palette): [string, string][] => [
          [palette['on-brand'], palette['brand-deep']],
          [palette['on-brand-soft'], palette['brand-deep']],
        ]),
        // What else stands on a wash, as the tokens have it.
        [valuesOf('ink')[0]!, light['brand-wash']],
        [valuesOf('ink-soft')[0]!, light['brand-wash']],
        [valuesOf('link')[0]!, light['brand-wash']],
        [valuesOf('ink')[1]!, dark['brand-wash']],
        [valuesOf('ink-soft')[1]!, dark['brand-wash']],
        [valuesOf('link')[1]!, dark['brand-wash']],
      ];
    };
    fc.assert(
      fc.property(colours, (accent) => {
        const low = pairs(accent).filter(([one, other]) => wcagContrast(one, other) < LEAST_CONTRAST);
        expect(low).toEqual([]);
      }),
      { examples: [['#f2c500'], ['#ffffff'], ['#000000'], ['#ff0000'], ['#00ff00'], ['#0000ff'], ['#0b5a54']] },
    );
  });

  it('keeps an accent that can be read', () => {
    expect(readableAccent('#0b5a54')).toBe('#0b5a54');
    expect(paletteOf('#7a1f2b').light.brand).toBe('#7a1f2b');
  });

  it('is a style sheet of known tokens, for the screen', () => {
    const css = paletteCss('#7a1f2b');
    const names = [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name!);
    expect(names.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
    expect(css).toMatch(/^@layer tokens\{@media screen\{/);
    expect(css.split('{').length).toBe(css.split('}').length);
  });
});
