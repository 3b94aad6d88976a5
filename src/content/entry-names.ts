import { isCollectionName } from '../schemas/collections.ts';
import type { Named, Names } from '../schemas/examples.ts';
import { fold } from '../thai/fold.ts';
import { nearest } from '../thai/nearest.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { RawEntry } from './raw-entry.ts';

/** What a reference may name: its code, and everything that it is called. */
interface Target {
  codes: readonly string[];
  known: readonly Named[];
  titles: readonly string[];
  /** What somebody may type → codes. */
  called: ReadonlyMap<string, readonly string[]>;
}

/** Letters alone, in one way of writing. */
const squeeze = (text: string): string => fold(text).replace(/[\s_\-.()"']/g, '');

/** An address of a page or a file as the code it holds: `/departments/finance/`, `../departments/finance.md`. */
const withoutAddress = (typed: string): string =>
  toArabicDigits(typed)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/^content\//, '')
    .replace(/\.(?:mdx?|ya?ml)$|\/+$|[#?].*$/g, '')
    .replace(/\s*\/\s*/g, '/');

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Fields that say what an entry is called. */
const NAMES = ['title', 'code', 'aliases', 'english', 'abbreviation', 'synonyms', 'misspellings'] as const;

const namesIn = (data: unknown): string[] =>
  NAMES.flatMap((name) => textsIn((data as Record<string, unknown> | null)?.[name])).filter((text) => !text.startsWith('/'));

const titleIn = (data: unknown): string => textsIn((data as { title?: unknown } | null)?.title)[0] ?? '';

interface PlanRows {
  tables?: { id?: unknown; rows?: { number?: unknown; activity?: unknown }[] }[];
}

const listed = <Item>(value: readonly Item[] | undefined): Item[] =>
  Array.isArray(value) ? (value as (Item | null)[]).filter((item) => item !== null) : [];

/** Rows of a plan as read; what is wrong in it is told by itself. */
const rowsOf = ({ id, data }: RawEntry): Named[] =>
  listed((data as PlanRows | null)?.tables).flatMap((table) =>
    listed(table.rows).map(({ number, activity }) => ({
      code: `${id}/${String(table.id)}/${toArabicDigits(String(number))}`,
      title: textsIn(activity)[0]?.slice(0, 40) ?? '',
    })),
  );

/** What the entries of a tree are called. It is worked out when the first message asks: most trees have no fault. */
export const entryNames = (entries: readonly RawEntry[]): Names => {
  const targets = new Map<string, Target>();
  const targetOf = (name: string): Target => {
    const ready = targets.get(name) ?? makeTarget(name, entries);
    targets.set(name, ready);
    return ready;
  };
  return {
    known: (target) => targetOf(target).known,
    meant: (target, text) => {
      const { called } = targetOf(target);
      const address = withoutAddress(text);
      return (
        called.get(squeeze(text)) ??
        called.get(squeeze(address)) ??
        (address.startsWith(`${target}/`) ? called.get(squeeze(address.slice(target.length + 1))) : undefined) ??
        []
      );
    },
    near: (target, text) => {
      const { codes, known, titles } = targetOf(target);
      const byCode = nearest(withoutAddress(text), codes);
      if (byCode.length > 0) return byCode;
      const near = new Set(nearest(squeeze(text), titles));
      return near.size === 0 ? [] : known.filter((_, index) => near.has(titles[index]!)).map(({ code }) => code);
    },
  };
};

const makeTarget = (name: string, entries: readonly RawEntry[]): Target => {
  const known: Named[] = [];
  const called = new Map<string, string[]>();
  const call = (text: string, code: string): void => {
    const key = squeeze(text);
    if (key === '') return;
    const codes = called.get(key) ?? [];
    if (!codes.includes(code)) codes.push(code);
    called.set(key, codes);
  };
  for (const entry of entries) {
    const { collection, id, data } = entry;
    if (name === 'plan-row') {
      if (collection === 'plans')
        for (const row of rowsOf(entry)) {
          known.push(row);
          call(row.code, row.code);
        }
    } else if (name === 'entry' ? isCollectionName(collection) : collection === name) {
      const code = name === 'entry' ? `${collection}/${id}` : id;
      known.push({ code, title: titleIn(data) });
      for (const text of [code, id, ...namesIn(data)]) call(text, code);
    }
  }
  return { known, called, codes: known.map(({ code }) => code), titles: known.map(({ title }) => squeeze(title)) };
};
