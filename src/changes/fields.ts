import type { z } from 'astro/zod';
import { isGroup, isSame, type Group } from '../authoring/same.ts';
import { fieldAt, labelOf, shown, type NameOf, type Place } from './shown.ts';
import { subfieldsOf } from '../schemas/field.ts';

/** A field that is another: where it stands, in labels of the form, and what it says before and after. */
export interface FieldChange {
  where: readonly string[];
  /** Undefined where nothing stood before. */
  before: string | undefined;
  after: string | undefined;
}

/** What tells the items of a list of groups apart, as far as they have it. */
const IDENTITIES = ['id', 'number', 'code', 'file', 'title', 'name', 'what', 'topic', 'date', 'post'];

const tellsApart = (name: string, items: readonly Group[]): boolean => {
  const values = items.map((item) => item[name]);
  const isGiven = values.every((value) => typeof value === 'string' || typeof value === 'number');
  return isGiven && new Set(values.map(String)).size === values.length;
};

/** What an item of a list is called: by its number or title, else by its place. */
const itemName = (label: string, item: Group, index: number, isOnly: boolean): string => {
  const [title] = ['title', 'activity', 'name', 'what', 'topic'].map((name) => item[name]).filter((value) => typeof value === 'string');
  const { number: given } = item;
  const hasNumber = typeof given === 'number' || typeof given === 'string';
  const number = hasNumber ? given : title === undefined && !isOnly ? index + 1 : undefined;
  return [label, number === undefined ? undefined : `ลำดับ ${number}`, title === undefined ? undefined : `“${short(title)}”`]
    .filter(Boolean)
    .join(' ');
};

const MOST_SHOWN = 70;
const short = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trimEnd()}…` : text);

interface Side {
  data: unknown;
  path: readonly (string | number)[];
  value: unknown;
}

/** What changed in the fields of an entry, in the order of its form. */
export const changedFields = (schema: z.ZodType, before: unknown, after: unknown, nameOf: NameOf): FieldChange[] => {
  const placeOf = ({ data, path }: Side): Place => ({ schema, data, path });
  const said = (side: Side): string => shown(placeOf(side), side.value, nameOf);
  const within = (side: Side, key: string | number): Side => ({
    ...side,
    path: [...side.path, key],
    value: (side.value as Record<string | number, unknown> | undefined)?.[key],
  });
  const isThere = ({ value }: Side): boolean => value !== undefined && value !== null;

  const groups = (where: readonly string[], old: Side, now: Side): FieldChange[] => {
    const field = fieldAt(placeOf(isThere(now) ? now : old));
    const known = field ? Object.keys(subfieldsOf(field)) : [];
    const there = [...Object.keys(old.value ?? {}), ...Object.keys(now.value ?? {})];
    const names = [...known.filter((name) => there.includes(name)), ...there.filter((name) => !known.includes(name))];
    return [...new Set(names)].flatMap((name) => {
      const [oldInner, nowInner] = [within(old, name), within(now, name)];
      return compare([...where, labelOf(placeOf(isThere(nowInner) ? nowInner : oldInner))], oldInner, nowInner);
    });
  };

  const lists = (where: readonly string[], old: Side, now: Side): FieldChange[] => {
    const [olds, nows] = [old, now].map((side) => (side.value as unknown[]).map((_, index) => within(side, index))) as [Side[], Side[]];
    if (![...olds, ...nows].every(({ value }) => isGroup(value))) return singles(where, old, now, olds, nows);
    const [oldItems, nowItems] = [olds, nows].map((sides) => sides.map(({ value }) => value as Group)) as [Group[], Group[]];
    const identity = IDENTITIES.find((name) => tellsApart(name, oldItems) && tellsApart(name, nowItems));
    // Where nothing tells items apart, those that stayed are left out, and the others are taken in their order.
    const lacking = (sides: readonly Side[], others: readonly Group[]): Side[] =>
      identity ? [...sides] : sides.filter(({ value }) => !others.some((other) => isSame(other, value)));
    const [left, come] = [lacking(olds, nowItems), lacking(nows, oldItems)];
    const keyOf = ({ value }: Side, place: number): string => String(identity ? (value as Group)[identity] : place);
    const oldByKey = new Map(left.map((side, place) => [keyOf(side, place), side]));
    const nowKeys = new Set(come.map(keyOf));
    const around = where.slice(0, -1);
    const label = where.at(-1)!;
    const isOnly = Math.max(olds.length, nows.length) === 1;
    const named = (side: Side): readonly string[] => [...around, itemName(label, side.value as Group, Number(side.path.at(-1)), isOnly)];
    const changes = [
      ...come.flatMap((side, place) => {
        const match = oldByKey.get(keyOf(side, place));
        return match ? compare(named(side), match, side) : [{ where: named(side), before: undefined, after: said(side) }];
      }),
      ...left
        .filter((side, place) => !nowKeys.has(keyOf(side, place)))
        .map((side) => ({ where: named(side), before: said(side), after: undefined })),
    ];
    // The same items in another order.
    return changes.length > 0
      ? changes
      : [{ where, before: olds.map(said).map(short).join(' / '), after: nows.map(said).map(short).join(' / ') }];
  };

  const singles = (where: readonly string[], old: Side, now: Side, olds: readonly Side[], nows: readonly Side[]): FieldChange[] => {
    const lacking = (sides: readonly Side[], others: readonly Side[]): string[] =>
      sides.filter(({ value }) => !others.some((other) => isSame(other.value, value))).map(said);
    const [gone, come] = [lacking(olds, nows), lacking(nows, olds)];
    if (gone.length + come.length === 0) return [{ where, before: said(old), after: said(now) }];
    return [{ where, before: gone.length > 0 ? gone.join(', ') : undefined, after: come.length > 0 ? come.join(', ') : undefined }];
  };

  const compare = (where: readonly string[], old: Side, now: Side): FieldChange[] => {
    if (isSame(old.value ?? undefined, now.value ?? undefined)) return [];
    if (isGroup(old.value) && isGroup(now.value)) return groups(where, old, now);
    if (Array.isArray(old.value) && Array.isArray(now.value)) return lists(where, old, now);
    return [{ where, before: isThere(old) ? said(old) : undefined, after: isThere(now) ? said(now) : undefined }];
  };

  return groups([], { data: before, path: [], value: before }, { data: after, path: [], value: after });
};
