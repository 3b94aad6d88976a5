import { seeded, type Random } from '../build/random.ts';
import type { Asked } from './articles.ts';
import { wholeText, type PageDocument } from './documents.ts';
import { canonical, corrected, decomposed, MARKS, misspelt, mistyped, otherDigits, wrongWords } from './spelling.ts';

/** The ways in which readers ask, each measured by itself. */
export const KINDS = {
  phrase: 'phrase from inside a text',
  title: 'title',
  question: 'whole question',
  words: '2–4 words without spaces',
  digits: 'digits of the other set',
  composition: 'ํ+า for ำ, เ twice for แ',
  mark: 'one mark dropped',
  'misspelt-query': 'misspelt query',
  'misspelt-page': 'misspelt page',
  'half-typed': 'first 60 % typed',
  spaced: 'two words with a space',
  typo: 'one letter wrong, missing, doubled or swapped',
  asked: 'asked by people',
} as const;
export type Kind = keyof typeof KINDS;

/** A query with the pages that answer it. */
export interface BenchQuery {
  kind: Kind;
  text: string;
  /** Addresses of the right pages; never empty. */
  right: string[];
}

/** A phrase in more pages than are shown says nothing about order: nearly any answer is right. */
const MAX_RIGHT = 10;
const TRIES_PER_QUERY = 60;

/** Questions around a title or phrase; what is asked stands at the dots. */
const FRAMES = [
  '…ต้องทำอย่างไร',
  'ขอ…ที่ไหน',
  '…คืออะไร',
  '…ใช้เอกสารอะไรบ้าง',
  '…มีขั้นตอนอะไรบ้าง',
  'ใครรับผิดชอบ…',
  'อยากทราบเรื่อง…',
  'จะ…ต้องติดต่อกองไหน',
  'ขอข้อมูล…หน่อยครับ',
  '…หมายถึงอะไร',
];

/** Titles that ask by themselves are not put in a frame. */
const ASKS = /อะไร|อย่างไร|ไหม|ไหน|ทำไม|ใคร|เมื่อใด/;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** A page with what the sampling needs again and again. */
interface Page {
  document: PageDocument;
  /** Lines of running text, long enough to cut from. */
  lines: string[];
  all: string;
  correctedAll: string;
}

const readPages = (documents: readonly PageDocument[]): Page[] =>
  documents.map((document) => {
    const all = canonical(wholeText(document));
    return { document, all, correctedAll: corrected(all), lines: document.text.split('\n').filter((line) => line.length >= 8) };
  });

/** Draws queries from the pages of one site; the same seed draws the same. */
class Sampler {
  readonly random: Random;
  readonly pages: readonly Page[];
  /** Questions that people wrote. */
  readonly asked: readonly Asked[];
  /** Lines that pass a test; there are 100,000 to test in 2,000 pages, for every draw. */
  readonly #fitting = new Map<(line: string) => boolean, string[]>();

  constructor(pages: readonly Page[], asked: readonly Asked[], seed: string) {
    this.random = seeded(seed);
    this.pages = pages;
    this.asked = asked;
  }

  /** Addresses of the pages that hold a phrase, or all of several; no more than are needed to see that they are too many. */
  holding(...phrases: string[]): string[] {
    const wanted = phrases.map((phrase) => canonical(phrase).trim());
    return this.#addresses(({ all }) => wanted.every((phrase) => all.includes(phrase)));
  }

  /** The same for a phrase spelt right: the pages that hold it right, and those that hold it in a wrong spelling of the table. */
  holdingMisspelt(phrase: string): string[] {
    const wanted = corrected(canonical(phrase).trim());
    return this.#addresses(({ correctedAll }) => correctedAll.includes(wanted));
  }

  #addresses(holds: (page: Page) => boolean): string[] {
    const found: string[] = [];
    for (const page of this.pages) if (found.length <= MAX_RIGHT && holds(page)) found.push(page.document.address);
    return found;
  }

  page(): Page {
    return this.random.pick(this.pages);
  }

  /** A line of some page: first the page, so that long pages do not outweigh short ones. */
  line(): string | undefined {
    const { lines } = this.page();
    return lines.length ? this.random.pick(lines) : undefined;
  }

  /** A line that passes a test, of all that do. */
  lineThat(fits: (line: string) => boolean): string | undefined {
    const known = this.#fitting.get(fits);
    const fitting = known ?? this.pages.flatMap(({ lines }) => lines.filter(fits));
    if (!known) this.#fitting.set(fits, fitting);
    return fitting.length ? this.random.pick(fitting) : undefined;
  }

  /** Consecutive words of a line, `least` to `most` letters together; around `near` when it is given. */
  cut(line: string, least: number, most: number, near?: RegExp | string): string | undefined {
    const words = [...segmenter.segment(line)];
    const possible: string[] = [];
    for (let start = 0; start < words.length; start++) {
      if (!words[start]!.isWordLike) continue;
      let piece = '';
      for (let end = start; end < words.length; end++) {
        piece += words[end]!.segment;
        if (piece.length > most) break;
        if (piece.length < least || !words[end]!.isWordLike) continue;
        if (near === undefined || (typeof near === 'string' ? piece.includes(near) : near.test(piece))) possible.push(piece);
      }
    }
    return possible.length ? this.random.pick(possible) : undefined;
  }

  /** A phrase from inside some text. */
  phrase(): string | undefined {
    const line = this.line();
    return line && this.cut(line, 10, 25);
  }

  /** A phrase with something in it. */
  phraseWith(something: RegExp, has: (line: string) => boolean): string | undefined {
    const line = this.lineThat(has);
    return line && this.cut(line, 10, 25, something);
  }

  title(): string {
    return this.page().document.title;
  }

  titleOrPhrase(): string | undefined {
    return this.random.next() < 0.5 ? this.title() : this.phrase();
  }
}

const DIGIT = /[0-9๐-๙]/;
const COMPOSED = /[\u0e33แ]/;
const hasDigit = (line: string): boolean => DIGIT.test(line);
const isComposed = (line: string): boolean => COMPOSED.test(line);
const canBeMisspelt = (line: string): boolean => misspelt(line) !== undefined;
const isMisspelt = (line: string): boolean => wrongWords(line).length > 0;

type Draft = { text: string; right: string[] } | undefined;

/** One try at a query of each kind; undefined when this draw gave none. */
const DRAW: Record<Kind, (sampler: Sampler) => Draft> = {
  phrase: (sampler) => {
    const text = sampler.phrase();
    return text ? { text, right: sampler.holding(text) } : undefined;
  },
  title: (sampler) => {
    const text = sampler.title();
    const same = canonical(text);
    return {
      text,
      right: sampler.pages.filter(({ document }) => canonical(document.title) === same).map(({ document }) => document.address),
    };
  },
  question: (sampler) => {
    // Mostly what pages are called: few people ask about the middle of a sentence.
    const { title, names } = sampler.page().document;
    let core = sampler.random.next() < 0.7 ? sampler.random.pick([title, ...names]) : sampler.phrase();
    if (!core || ASKS.test(core)) return undefined;
    // Nobody asks with the noun of the title: “การแจ้งเกิด” becomes “แจ้งเกิดต้องทำอย่างไร” as often as not.
    if (core.startsWith('การ') && core.length > 9 && sampler.random.next() < 0.5) core = core.slice(3);
    return { text: sampler.random.pick(FRAMES).replace('…', core), right: sampler.holding(core) };
  },
  words: (sampler) => {
    const line = sampler.line();
    if (!line) return undefined;
    const words = [...segmenter.segment(line)];
    const count = sampler.random.whole(2, 4);
    const start = sampler.random.whole(0, Math.max(0, words.length - count));
    const chosen = words.slice(start, start + count);
    const text = chosen.map(({ segment }) => segment).join('');
    if (chosen.length < count || text.length < 6 || !/^[\u0e00-\u0e4e]+$/.test(text) || !chosen.every(({ isWordLike }) => isWordLike))
      return undefined;
    return { text, right: sampler.holding(text) };
  },
  digits: (sampler) => {
    const text = sampler.phraseWith(DIGIT, hasDigit);
    return text ? { text: otherDigits(text), right: sampler.holding(text) } : undefined;
  },
  composition: (sampler) => {
    const text = sampler.phraseWith(COMPOSED, isComposed);
    return text ? { text: decomposed(text), right: sampler.holding(text) } : undefined;
  },
  mark: (sampler) => {
    const text = sampler.titleOrPhrase();
    if (!text) return undefined;
    const marks = [...text.matchAll(MARKS)];
    if (marks.length === 0) return undefined;
    const { index } = sampler.random.pick(marks);
    return { text: text.slice(0, index) + text.slice(index + 1), right: sampler.holding(text) };
  },
  'misspelt-query': (sampler) => {
    const line = sampler.lineThat(canBeMisspelt);
    const text = line && sampler.cut(line, 8, 25, /./);
    const wrong = text && misspelt(text);
    return wrong ? { text: wrong, right: sampler.holdingMisspelt(text) } : undefined;
  },
  'misspelt-page': (sampler) => {
    const line = sampler.lineThat(isMisspelt);
    const wrong = line && sampler.random.pick(wrongWords(line));
    const found = wrong && sampler.cut(line, 8, 25, wrong);
    if (!found) return undefined;
    const text = corrected(found);
    return { text, right: sampler.holdingMisspelt(text) };
  },
  'half-typed': (sampler) => {
    const whole = sampler.titleOrPhrase();
    if (!whole) return undefined;
    const text = whole.slice(0, Math.round(whole.length * 0.6)).trim();
    // Two letters are the beginning of everything.
    return text.length < 5 ? undefined : { text, right: sampler.holding(text) };
  },
  spaced: (sampler) => {
    const { lines } = sampler.page();
    if (lines.length === 0) return undefined;
    const word = () => {
      const long = [...segmenter.segment(sampler.random.pick(lines))].filter(({ segment }) => /^[\u0e00-\u0e4ea-zA-Z]{4,}$/.test(segment));
      return long.length ? sampler.random.pick(long).segment : undefined;
    };
    const [first, second] = [word(), word()];
    if (!first || !second || first.includes(second) || second.includes(first)) return undefined;
    return { text: `${first} ${second}`, right: sampler.holding(first, second) };
  },
  typo: (sampler) => {
    const text = sampler.titleOrPhrase();
    // Of fewer letters than these, one wrong makes another word.
    if (!text || text.length < 6) return undefined;
    const wrong = mistyped(text, sampler.random);
    return wrong === text ? undefined : { text: wrong, right: sampler.holding(text) };
  },
  asked: (sampler) => (sampler.asked.length ? sampler.random.pick(sampler.asked) : undefined),
};

/** About `count` queries of every kind from the pages of a site and what people asked; fewer where these do not give so many. */
export const makeQueries = (documents: readonly PageDocument[], seed: string, count = 40, asked: readonly Asked[] = []): BenchQuery[] => {
  const queries: BenchQuery[] = [];
  const pages = readPages(documents);
  for (const kind of Object.keys(KINDS) as Kind[]) {
    // A sampler of its own: another kind added or changed must not redraw all the others.
    const sampler = new Sampler(pages, asked, `${seed}/${kind}`);
    const seen = new Set<string>();
    for (let tries = 0; tries < count * TRIES_PER_QUERY && seen.size < count; tries++) {
      const draft = DRAW[kind](sampler);
      if (!draft || seen.has(draft.text) || draft.right.length === 0 || draft.right.length > MAX_RIGHT) continue;
      seen.add(draft.text);
      queries.push({ kind, ...draft });
    }
  }
  return queries;
};
