import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STORED_IN_PREVIEW, STORED_ITEMS } from '#src/text/privacy.ts';

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  // Forms are for editors who log in; what they keep, no reader's device has.
  .filter((item) => item.isFile() && /\.(?:ts|mjs|astro)$/.test(item.name) && !/\/admin(?:\/|$)/.test(item.parentPath))
  .map((item) => ({
    file: item.name,
    folder: relative(src, item.parentPath).replaceAll(sep, '/'),
    text: readFileSync(join(item.parentPath, item.name), 'utf8'),
  }));
const all = sources.map(({ text }) => text).join('\n');

/** Names of display settings, which are stored by a name that is made of them. */
const settings = [...new Set([...all.matchAll(/data-setting="([\w-]+)"/g)].map(([, name]) => name!))];
/** Calls of the storage, by what stands for the key. */
const calls = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/\b(?:local|session)Storage\s*(?:\?\.|\.)\s*(?:get|set|remove)Item\(\s*([^,)]+)/g)].map(([, key]) => ({
    file,
    text,
    key: key!.trim(),
  })),
);
/** The keys that a call may name; undefined where this test cannot tell, which it must. */
const keysOf = ({ text, key }: (typeof calls)[number]): string[] | undefined => {
  const literal = /^['"`]([\w-]+)['"`]$/.exec(key);
  if (literal) return [literal[1]!];
  const made = /^`([\w-]+)\$\{\w+\}`$/.exec(key) ?? /^['"]([\w-]+)['"]\s*\+\s*\w+$/.exec(key);
  if (made) return settings.map((name) => made[1]! + name);
  const named = new RegExp(`const ${key} = ['"]([\\w-]+)['"]`).exec(text);
  if (named) return [named[1]!];
  // One for each page.
  const paged = new RegExp(`const ${key} = \`([\\w-]+)\\$\\{location\\.pathname\\}\``).exec(text);
  return paged ? [paged[1]!] : undefined;
};

describe('the notice of what stays on the device', () => {
  it('names every key that the code keeps, and no other', () => {
    expect(calls.filter((call) => keysOf(call) === undefined).map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
    const kept = new Set(calls.flatMap((call) => keysOf(call)!));
    expect([...kept].sort()).toEqual([...STORED_ITEMS.map(({ key }) => key), ...STORED_IN_PREVIEW].sort());
  });

  it('sees every use of the storage', () => {
    const uses = [...all.matchAll(/\b(?:local|session)Storage\b(?!\s*may)/g)].length;
    expect(calls).toHaveLength(uses);
  });

  it('is right that there are no cookies and no other storage, but for the copy that it tells of', () => {
    const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ folder }) => folder);
    expect(filesWith(/document\.cookie|cookieStore|indexedDB|sendBeacon|Set-Cookie/)).toEqual([]);
    expect(new Set(filesWith(/\bcaches\.(?!ts)|serviceWorker/))).toEqual(new Set(['offline/browser', 'offline/shared', 'offline/worker']));
  });
});
