import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareOutput, swapIn } from '#src/build/output-folder.ts';
import { SettingsError } from '#src/settings.ts';

let folder: string;
let content: string;
let out: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'km-output-')));
  [content, out] = [join(folder, 'content'), join(folder, 'out')];
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A finished site on its stage. */
const site = (words: string): string => {
  const stage = join(folder, `stage-${words}`);
  mkdirSync(stage);
  writeFileSync(join(stage, 'index.html'), words);
  writeFileSync(join(stage, `${words}.html`), words);
  return stage;
};
const build = (words: string, place = out): void => swapIn(site(words), prepareOutput(place, content));
const shown = (place = out): string[] => readdirSync(place).filter((name) => !name.startsWith('.'));

describe('the output folder', () => {
  it('holds the new site whole, and nothing of the old one', () => {
    build('first');
    build('second');
    expect(shown()).toEqual(['index.html', 'second.html']);
    expect(readdirSync(folder).sort()).toEqual(['content', 'out']);
  });

  it('may be there before, when it is empty', () => {
    mkdirSync(out);
    build('first');
    expect(shown()).toContain('first.html');
  });

  it('may be a symbolic link, which is kept: what it leads to is replaced', () => {
    const target = join(folder, 'www');
    mkdirSync(target);
    symlinkSync(target, out);
    build('first');
    build('second');
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(shown(target)).toEqual(['index.html', 'second.html']);
  });

  it.each(['index.html', join('pagefind', 'pagefind-entry.json')])('is not touched when it holds %s that no build of ours made', (name) => {
    mkdirSync(join(out, 'pagefind'), { recursive: true });
    writeFileSync(join(out, name), 'เอกสารสำคัญ');
    expect(() => prepareOutput(out, content)).toThrow(SettingsError);
    expect(readFileSync(join(out, name), 'utf8')).toBe('เอกสารสำคัญ');
  });

  it('is none when it is a file', () => {
    writeFileSync(out, 'เอกสารสำคัญ');
    expect(() => prepareOutput(out, content)).toThrow(SettingsError);
  });

  it.each([
    ['the content folder', () => content],
    ['a folder in the content folder', () => join(content, 'site')],
    ['a folder that holds the content folder', () => folder],
    ['the folder that the command runs in', () => resolve('.')],
    ['a folder of Git', () => resolve('.git', 'site')],
    ['the folder where builds are at work', () => resolve('.build', 'site')],
    ['a folder of files that are served as they are', () => resolve('public', 'site')],
    ['the source', () => resolve('src')],
    ['the home of the user', () => homedir()],
    ['the root of the disk', () => '/'],
  ])('is never %s', (_, place) => {
    expect(() => prepareOutput(place(), content)).toThrow(SettingsError);
  });

  it('is never the content folder by way of a symbolic link', () => {
    symlinkSync(content, join(folder, 'link'));
    expect(() => prepareOutput(join(folder, 'link', 'site'), content)).toThrow(SettingsError);
    expect(() => prepareOutput(join(folder, 'link'), content)).toThrow(SettingsError);
  });
});

/** A process number that no process has. */
const DEAD = 999_999_999;

describe('what a killed build left', () => {
  it('is put back, when it had taken the old site away', () => {
    build('first');
    const away = join(folder, `.out.old-${DEAD}`);
    swapIn(site('other'), away);
    rmSync(out, { recursive: true });
    prepareOutput(out, content);
    expect(shown()).toContain('other.html');
    expect(existsSync(away)).toBe(false);
  });

  it('is cleared away, when the site is there', () => {
    build('first');
    for (const kind of ['old', 'new']) mkdirSync(join(folder, `.out.${kind}-${DEAD}`, 'manuals'), { recursive: true });
    prepareOutput(out, content);
    expect(readdirSync(folder).sort()).toEqual(['content', 'out', 'stage-first'].filter((name) => existsSync(join(folder, name))));
    expect(readdirSync(folder).some((name) => name.startsWith('.out'))).toBe(false);
    expect(shown()).toContain('first.html');
  });

  it('is left alone while its build is at work, and so is what only has a name like it', () => {
    build('first');
    for (const name of [`.out.new-${process.ppid}`, '.out.old', '.output.new-1']) mkdirSync(join(folder, name));
    prepareOutput(out, content);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([`.out.new-${process.ppid}`, '.out.old', '.output.new-1']));
  });
});
