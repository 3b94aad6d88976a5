import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserScript } from '#src/admin/build/admin-files.ts';
import type { checkAlone } from '#src/admin/browser/check.ts';
import { entryNames } from '#src/content/entry-names.ts';
import { isOfBase } from '#src/domain/entry.ts';
import { readContent } from '#src/content/read.ts';
import { inspectBody } from '#src/markdown/body.ts';
import { CONTENT_FOLDERS } from '../../support/municipalities.ts';

const facts = (base: string[]) => ({ names: entryNames([]), facts: { today: '2026-11-20', base } });

/** A repository that cannot be asked. */
const NOWHERE = { paths: async () => undefined, text: async () => '' };

let check: typeof checkAlone;
let browserBody: typeof inspectBody;

// A browser has no `process`, no `Buffer` and no modules of Node: what the check would need of them shows here.
beforeAll(async () => {
  const script = await browserScript(join(import.meta.dirname, '../../../src/admin/browser/check.ts'), 'check');
  const browser = createContext({ URL, TextEncoder, TextDecoder, crypto, structuredClone });
  runInContext(script, browser);
  ({ checkAlone: check } = runInContext('check', browser) as { checkAlone: typeof checkAlone });
  runInContext(await browserScript(join(import.meta.dirname, '../../../src/markdown/body.ts'), 'body'), browser);
  ({ inspectBody: browserBody } = runInContext('body', browser) as { inspectBody: typeof inspectBody });
}, 60_000);

describe('the check as it runs in a browser', () => {
  it.each(CONTENT_FOLDERS)('finds no error in %s', { timeout: 180_000 }, async (folder) => {
    const { entries } = readContent(folder);
    const names = entryNames(entries);
    const base = entries.filter(isOfBase).map(({ collection, id }) => `${collection}/${id}`);
    const own = entries.filter((entry) => !isOfBase(entry));
    const repository = {
      paths: async () => own.map(({ path }) => path),
      text: async (path: string) => own.find((entry) => entry.path === path)!.text,
    };
    const town = { names, facts: { today: '2026-11-20', base } };
    const told = await Promise.all(entries.map((entry) => check(entry, entry.text, town, repository)));
    expect(told.flat().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(CONTENT_FOLDERS)('reads bodies in %s as the build does', { timeout: 180_000 }, (folder) => {
    const bodies = readContent(folder).entries.filter(({ format, body }) => format === 'md' && body.trim() !== '');
    // Plain data: objects of another browser are of other classes.
    const plain = (read: typeof inspectBody, body: string): unknown => JSON.parse(JSON.stringify(read(body, 'md')));
    for (const { path, body } of bodies) expect(plain(browserBody, body), path).toEqual(plain(inspectBody, body));
  });

  it('tells what is wrong in a body, with its line; of MDX nothing', async () => {
    const text = '---\ntitle: ชื่อ\ngroup: concept\nupdated: 2022-01-12\n---\n\nเลข 1-1017-00230-70-8\n\n<b>หนา</b>\n';
    const told = async (format: 'md' | 'mdx') => {
      const known = { collection: 'guides', id: 'a', file: `guides/a.${format}`, path: `guides/a.${format}`, format } as const;
      return (await check(known, text, facts([]), NOWHERE)).map(({ rule, line }) => ({ rule, line }));
    };
    expect(await told('md')).toEqual(expect.arrayContaining([{ rule: 'no-raw-html', line: 9 }]));
    expect((await told('md')).map(({ rule }) => rule)).toContain('national-id');
    expect((await told('mdx')).map(({ rule }) => rule)).not.toContain('no-raw-html');
  });

  it('tells of a reference to what is not in the repository, and leaves it where the repository does not answer', async () => {
    const known = { collection: 'guides', id: 'a', file: 'guides/a.md', path: 'guides/a.md', format: 'md' } as const;
    const text = '---\ntitle: ชื่อ\ngroup: concept\ndepartment: no-such\nupdated: 2022-01-12\n---\n';
    const told = async (paths: string[] | undefined, given = text) => {
      const asked = check(known, given, facts([]), { paths: async () => paths, text: async () => '' });
      return (await asked).filter(({ rule }) => rule === 'reference-exists').map(({ field, what }) => ({ field, what }));
    };
    expect(await told(['departments/engineering.yaml'])).toEqual([{ field: 'department', what: expect.stringContaining('no-such') }]);
    expect(await told(['departments/2565/no-such.yaml'])).toEqual([]);
    expect(await told(undefined)).toEqual([]);
  });

  it('tells of a wrong field, and of what a rule forbids in one', async () => {
    const known = { collection: 'glossary', id: 'a', file: 'glossary/a.yaml', path: 'glossary/a.yaml', format: 'yaml' } as const;
    const told = async (text: string) =>
      (await check(known, text, facts([]), NOWHERE)).map(({ rule, field, severity }) => ({ rule, field, severity }));
    expect(await told('title: คำ\nupdated: 2022-13-01\ndefinition: ความหมาย\n')).toContainEqual(
      expect.objectContaining({ field: 'updated', severity: 'error' }),
    );
    expect(await told('title: คำ 1-1017-00230-70-8\nupdated: 2022-01-12\ndefinition: ความหมาย\n')).toContainEqual({
      rule: 'national-id',
      field: 'title',
      severity: 'error',
    });
  });
});
