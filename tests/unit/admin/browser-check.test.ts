import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserScript } from '#src/admin/build/admin-files.ts';
import type { checkAlone } from '#src/admin/browser/check.ts';
import { entryNames } from '#src/content/entry-names.ts';
import { readContent } from '#src/content/read.ts';
import { CONTENT_FOLDERS } from '../../support/municipalities.ts';

let check: typeof checkAlone;

// A browser has no `process`, no `Buffer` and no modules of Node: what the check would need of them shows here.
beforeAll(async () => {
  const script = await browserScript(join(import.meta.dirname, '../../../src/admin/browser/check.ts'), 'check');
  const browser = createContext({ URL, TextEncoder, TextDecoder, crypto, structuredClone });
  runInContext(script, browser);
  ({ checkAlone: check } = runInContext('check', browser) as { checkAlone: typeof checkAlone });
}, 60_000);

describe('the check as it runs in a browser', () => {
  it.each(CONTENT_FOLDERS)('finds no error in %s', (folder) => {
    const { entries } = readContent(folder);
    const names = entryNames(entries);
    const errors = entries.flatMap((entry) => check(entry, entry.text, names, '2026-11-20').filter(({ severity }) => severity === 'error'));
    expect(errors).toEqual([]);
  });

  it('tells of a wrong field, and of what a rule forbids in one', () => {
    const known = { collection: 'glossary', id: 'a', file: 'glossary/a.yaml', path: 'glossary/a.yaml', format: 'yaml' } as const;
    const names = entryNames([]);
    const told = (text: string) => check(known, text, names, '2026-11-20').map(({ rule, field, severity }) => ({ rule, field, severity }));
    expect(told('title: คำ\nupdated: 2022-13-01\ndefinition: ความหมาย\n')).toContainEqual(
      expect.objectContaining({ field: 'updated', severity: 'error' }),
    );
    expect(told('title: คำ 1-1017-00230-70-8\nupdated: 2022-01-12\ndefinition: ความหมาย\n')).toContainEqual({
      rule: 'national-id',
      field: 'title',
      severity: 'error',
    });
  });
});
