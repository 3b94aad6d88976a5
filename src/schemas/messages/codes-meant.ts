import { fold } from '../../thai/fold.ts';
import { editsBetween, nearest } from '../../thai/nearest.ts';
import { formatNamed, type Named } from '../examples.ts';

export const codesNamed = (codes: readonly string[], labels: Record<string, string>): string =>
  codes.map((code) => formatNamed({ code, title: labels[code] ?? code })).join(', ');

const squeeze = (text: string): string => fold(text).replace(/[\s_\-./()"']/g, '');
/** A label without what it says in brackets: `ปีงบประมาณ (พ.ศ.)`. */
const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, '');

/** Codes whose label, or whose own spelling but for case and hyphens, a text is. */
export const codesMeant = (text: string, named: readonly Named[]): string[] => {
  const wanted = squeeze(text);
  if (wanted === '') return [];
  const isMeant = ({ code, title }: Named): boolean => [code, title, withoutBrackets(title)].some((name) => squeeze(name) === wanted);
  return [...new Set(named.filter(isMeant).map(({ code }) => code))];
};

/** Codes that a text is a slip of the keys away from, in their own spelling or that of their label. */
export const codesNear = (text: string, named: readonly Named[]): string[] => {
  const byCode = nearest(
    text,
    named.map(({ code }) => code),
  );
  const wanted = squeeze(text);
  const byLabel = named.filter(({ title }) => title.length > 4 && editsBetween(squeeze(title), wanted) <= 2).map(({ code }) => code);
  return [...new Set([...byCode, ...byLabel])];
};
