import { latinRunsIn } from '#src/thai/latin-runs.ts';
import type { FindUnbroken, Stretch } from '#src/thai/line-break.ts';

/** What the texts of a site are set by. */
export interface Typesetting {
  findUnbroken: FindUnbroken;
  /** English words of the glossary, in small letters. */
  englishTerms: ReadonlySet<string>;
}

/** Elements whose text is no running text, or is drawn. */
const LEFT_ALONE = new Set(['script', 'style', 'svg', 'textarea', 'select', 'pre', 'code', 'template']);
/** A tag with its attributes, a comment, or a text between them. */
const PIECE = /<!--[\s\S]*?-->|<\/?([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
const IS_ENGLISH = /\slang="?en\b/;

/**
 * A page with its texts set: Thai that is not to be broken stands in `nb`, English in its own language. Elements, not invisible
 * characters: what a reader copies, finds in the page or hears is the text as it was written.
 */
export const typeset = (html: string, { findUnbroken, englishTerms }: Typesetting): string => {
  const start = html.indexOf('<body');
  if (start < 0) return html;
  /** The element that is left alone, and how many of its name are open. */
  let alone: { name: string; depth: number; english: boolean } | undefined;
  const setText = (text: string): string => {
    const unbroken = alone ? (alone.english ? findUnbroken(text) : []) : findUnbroken(text);
    const english = alone ? [] : latinRunsIn(text, englishTerms);
    return wrap(text, unbroken, english);
  };
  return (
    html.slice(0, start) +
    html.slice(start).replace(PIECE, (piece: string, name: string | undefined, attributes: string | undefined) => {
      if (name === undefined) return piece.startsWith('<') ? piece : setText(piece);
      const lower = name.toLowerCase();
      if (alone) {
        if (lower === alone.name) alone.depth += piece.startsWith('</') ? -1 : 1;
        if (alone.depth === 0) alone = undefined;
      } else if (!piece.startsWith('</') && !attributes!.endsWith('/')) {
        const english = IS_ENGLISH.test(attributes!);
        if (english || LEFT_ALONE.has(lower)) alone = { name: lower, depth: 1, english };
      }
      return piece;
    })
  );
};

const wrap = (text: string, unbroken: readonly Stretch[], english: readonly Stretch[]): string => {
  const all = [
    ...unbroken.map(([from, to]) => ({ from, to, open: '<span class="nb">' })),
    ...english.map(([from, to]) => ({ from, to, open: '<span lang="en">' })),
  ].sort((a, b) => a.from - b.from);
  let set = '';
  let end = 0;
  for (const { from, to, open } of all) {
    if (from < end) continue;
    set += `${text.slice(end, from)}${open}${text.slice(from, to)}</span>`;
    end = to;
  }
  if (end === 0) return text;
  set += text.slice(end);
  // A text in a flexible box is one item of it, and stays one.
  return all.length === 1 && set.trim().startsWith('<') && set.trim().endsWith('>') ? set : `<span>${set}</span>`;
};
