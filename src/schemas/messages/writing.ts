import { z } from 'astro/zod';
import type { Field } from '../field.ts';
import type { Place } from './explanation.ts';

/** Characters of a value that a message repeats. */
const MAX_SHOWN = 60;
export const short = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

/** What was typed, on one line and in quotes. */
export const shown = ({ source, input }: Pick<Place, 'source' | 'input'>): string => {
  // A value that is missing has no text at all.
  const typed = typeof input === 'string' ? input : (JSON.stringify(input) as string | undefined);
  const text = (source ?? typed ?? '').replace(/\s+/g, ' ').trim();
  const beginning = short(text);
  return /^["'].*["']$/.test(beginning) ? beginning : `"${beginning}"`;
};

/** What was typed, as text: without the quotes of YAML. */
export const typedText = ({ source, input }: Place): string => (typeof input === 'string' ? input : (source ?? String(input))).trim();

export const isName = (key: PropertyKey | undefined): key is string => typeof key === 'string' && key !== '';
/** A field or an item as it is written. */
export const written = ({ key }: Pick<Place, 'key'>, value: string): string => (isName(key) ? `${key}: ${value}` : `- ${value}`);
export const write = (place: Place, value: string): string => `เขียน ${written(place, value)}`;
export const below = (lead: string, lines: readonly string[]): string => `${lead}\n${lines.join('\n')}`;

export const isMissing = (input: unknown): boolean =>
  input === undefined || input === null || (typeof input === 'string' && input.trim() === '');
export const isGroup = ({ schema }: Field): boolean => schema instanceof z.ZodObject;
export const isNested = (input: unknown): boolean => typeof input === 'object' && input !== null;
