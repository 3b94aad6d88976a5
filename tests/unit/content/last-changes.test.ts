import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lastChanges, newestByFile } from '#src/content/last-changes.ts';
import { makeGuide, makeSite } from '../../support/entries.ts';
import { loadTree, toYaml, writeTree } from '../support/content-tree.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const CLERK = { email: 'clerk@example.go.th', post: 'เจ้าพนักงานธุรการ กองคลัง' };
const editors = [CLERK, { email: 'head@example.go.th', post: 'หัวหน้าสำนักปลัด' }];

/** A town in a repository, and the way to save a guide of it as somebody. */
const repository = () => {
  const root = writeTree({
    'content/site/site.yaml': makeSite({ editors: [{ ...CLERK, email: 'Clerk@example.go.th' }, editors[1]] }),
    'content/guides/road.yaml': makeGuide({ title: 'ซ่อมถนน' }),
  });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  git('init', '--quiet', '--initial-branch=main');
  const save = (email: string, day: string, id = 'road', title = day): void => {
    writeFileSync(join(root, `content/guides/${id}.yaml`), toYaml(makeGuide({ title })));
    git('add', '.');
    git('-c', 'user.name=สมชาย ใจดี', '-c', `user.email=${email}`, 'commit', '--quiet', `--date=${day}T12:00:00+07:00`, '--message=แก้');
  };
  return { root, content: join(root, 'content'), git, save };
};

describe('the last change of a file', () => {
  it('is that of its newest commit', () => {
    const log = '\u00012022-02-03\tB@x.th\n\nguides/a.md\n\n\u00012022-01-02\ta@x.th\n\nguides/a.md\nguides/b.md\n';
    expect([...newestByFile(log)]).toEqual([
      ['guides/a.md', { day: '2022-02-03', email: 'b@x.th' }],
      ['guides/b.md', { day: '2022-01-02', email: 'a@x.th' }],
    ]);
    expect(newestByFile('').size).toBe(0);
  });

  it('is told with a post, never with a name, and not at all where the post is unknown', async () => {
    const { content, save } = repository();
    save('clerk@example.go.th', '2022-01-12');
    save('head@example.go.th', '2022-01-13', 'water');
    expect([...(await lastChanges(content, editors))]).toEqual(
      expect.arrayContaining([
        ['guides/road.yaml', { day: '2022-01-12', post: CLERK.post }],
        ['guides/water.yaml', { day: '2022-01-13', post: 'หัวหน้าสำนักปลัด' }],
      ]),
    );
    save('visitor@example.com', '2022-01-14');
    expect((await lastChanges(content, editors)).has('guides/road.yaml')).toBe(false);
    expect((await lastChanges(content, [])).size).toBe(0);
  });

  it('knows posts by the table of the town, which no page gets', async () => {
    const { content, save } = repository();
    save('clerk@example.go.th', '2022-01-12');
    const { editors: table, ...shown } = loadTree(content, 'staff');
    expect((await lastChanges(content, table)).get('guides/road.yaml')).toEqual({ day: '2022-01-12', post: CLERK.post });
    expect(JSON.stringify(shown)).not.toContain('@example');
  });

  it('is unknown without Git, and where only the end of the history is there', async () => {
    const { root, save } = repository();
    save('clerk@example.go.th', '2022-01-12');
    save('head@example.go.th', '2022-01-13', 'water');
    const outside = mkdtempSync(join(tmpdir(), 'km-shallow-'));
    made.push(outside);
    expect((await lastChanges(outside, editors)).size).toBe(0);
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, join(outside, 'clone')]);
    expect((await lastChanges(join(outside, 'clone/content'), editors)).size).toBe(0);
  });
});
