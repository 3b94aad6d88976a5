import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSectionId } from '#src/text/sections.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Begins every id of the frame around the content (Base.astro says why). */
const FRAME = 'KM-';

const textsOf = (...endings: string[]): Map<string, string> =>
  new Map(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.some((ending) => name.endsWith(ending)))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(src, name), 'utf8')]),
  );

/** Ids that the selectors of a style sheet name. */
const idsOfStyle = (css: string): string[] => {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\/|'[^'\n]*'|"[^"\n]*"/g, '');
  return [...bare.matchAll(/[^{};]*(?=\{)/g)].flatMap(([selector]) => [...selector.matchAll(/#([\w-]+)/g)].map(([, id]) => id!));
};

/** Ids that a script asks the page for. */
const idsOfScript = (code: string): string[] => [
  ...[...code.matchAll(/\b(?:querySelector(?:All)?|closest|matches)(?:<[^(]*>)?\(\s*(['"`])(.*?)\1/g)].flatMap(([, , selector]) =>
    [...selector!.matchAll(/#([\w-]+)/g)].map(([, id]) => id!),
  ),
  ...[...code.matchAll(/\bgetElementById\(\s*['"`](.*?)['"`]/g)].map(([, id]) => id!),
];

const foreign = (texts: Map<string, string>, idsOf: (text: string) => string[]): string[] =>
  [...texts].flatMap(([file, text]) =>
    idsOf(text)
      .filter((id) => !id.startsWith(FRAME))
      .map((id) => `${file}: #${id}`),
  );

describe('ids of content', () => {
  it('are never those of the frame', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (heading) => !new GithubSlugger().slug(heading).startsWith(FRAME)),
      { examples: [['KM main'], ['KM-main'], ['KM-search-field']] },
    );
  });

  it('are named by no style sheet', () => {
    expect(idsOfStyle('/* #a { */ #b > li, ul #c { color: #ddd; & #e { content: "#f {"; } } @media print { #g { fill: #fff } }')).toEqual([
      'b',
      'c',
      'e',
      'g',
    ]);
    const styles = textsOf('.css', '.astro');
    expect([...styles.keys()]).toEqual(expect.arrayContaining(['styles/print.css', 'styles/components/search-results.css']));
    const sheets = new Map(
      [...styles].map(([file, text]) => [
        file,
        file.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n'),
      ]),
    );
    expect(foreign(sheets, idsOfStyle)).toEqual([]);
  });

  it('are asked for by no script', () => {
    expect(
      idsOfScript(`a.querySelector<HTMLElement>('#b'); c.querySelectorAll("ul #d li"); e.closest('#f, .g'); document.getElementById('h')`),
    ).toEqual(['b', 'd', 'f', 'h']);
    const scripts = textsOf('.ts', '.astro');
    expect([...scripts.values()].filter((code) => code.includes('querySelector')).length).toBeGreaterThan(2);
    expect(foreign(scripts, idsOfScript)).toEqual([]);
  });

  it('are no heading’s where pages write them down, as they are or with data in them', () => {
    const ids = [...textsOf('.astro')].flatMap(([file, text]) =>
      [...text.matchAll(/\b(?:id|labelledby)=(?:"([^"]+)"|\{`([^`]+)`\})|const id = `([^`]+)`/g)].map(([, plain, made, constant]) => ({
        file,
        id: (plain ?? made ?? constant)!.replaceAll(/\$\{[^}]*'(\w+)' : '\w+'\}/g, '$1').replaceAll(/\$\{[^}]*\}/g, '1'),
      })),
    );
    expect(ids.length).toBeGreaterThan(50);
    const free = ids.filter(({ id }) => !id.startsWith(FRAME) && !isSectionId(id));
    expect(free).toEqual([]);
  });
});
