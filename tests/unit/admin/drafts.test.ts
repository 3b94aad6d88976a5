import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '#src/admin/local/actions.ts';
import { Drafts } from '#src/admin/local/drafts.ts';
import { Repository } from '#src/admin/local/repository.ts';
import { WorkingTree } from '#src/admin/local/working-tree.ts';
import type { Problem } from '#src/content/problem.ts';

let root: string;
let content: string;
let problems: Problem[];
let tree: WorkingTree;
let drafts: Drafts;

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, stdio: 'pipe' }).toString('utf8').trim();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'km-drafts-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'assets', '2565'), { recursive: true });
  writeFileSync(join(content, 'assets', 'a.md'), '---\ntitle: ก\n---\n');
  writeFileSync(join(root, 'README.md'), 'เดิม');
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'หัวหน้า');
  git('config', 'user.email', 'head@example.go.th');
  git('add', '.');
  git('commit', '--quiet', '--message', 'แรก');
  problems = [];
  tree = new WorkingTree(content);
  drafts = new Drafts(new Repository(content), tree, async () => problems);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const act = (action: string, params: object = {}): Promise<unknown> => answer(tree, drafts, { branch: 'master', action, params });
const entry = { collection: 'assets-as-md', slug: '2565/b' };
const path = 'assets/2565/b.md';
const save = (raw: string, given: { collection: string; slug: string } = entry, at = path, assets: object[] = []): Promise<unknown> =>
  act('persistEntry', {
    dataFiles: [{ slug: given.slug, path: at, raw }],
    assets,
    options: { useWorkflow: true, collectionName: given.collection, status: 'draft' },
  });
const setStatus = (newStatus: string, given = entry) => act('updateUnpublishedEntryStatus', { ...given, newStatus });

describe('a draft', () => {
  it('waits on a branch with its picture, and is in the folder and in the last commit once it is approved', async () => {
    const picture = { path: 'assets/2565/p.jpg', content: Buffer.from('jpg').toString('base64'), encoding: 'base64' };
    await save('---\ntitle: ข\n---\n', entry, path, [picture]);
    expect(existsSync(join(content, path))).toBe(false);
    expect(await act('unpublishedEntries')).toEqual(['assets-as-md/2565/b']);
    expect(await act('unpublishedEntry', { id: 'assets-as-md/2565/b' })).toMatchObject({
      ...entry,
      status: 'draft',
      pullRequestAuthor: 'หัวหน้า',
      diffs: [
        { path, newFile: true },
        { path: 'assets/2565/p.jpg', newFile: true },
      ],
    });
    expect(await act('unpublishedEntryDataFile', { ...entry, path, id: path })).toEqual({ data: '---\ntitle: ข\n---\n' });
    expect(await act('unpublishedEntryMediaFile', { ...entry, path: picture.path, id: '' })).toMatchObject({ content: picture.content });

    // What is saved again keeps its status, and the folder may change elsewhere meanwhile.
    await setStatus('pending_review');
    await save('---\ntitle: ข2\n---\n');
    expect(await act('unpublishedEntry', entry)).toMatchObject({ status: 'pending_review' });
    writeFileSync(join(root, 'README.md'), 'แก้ไว้ ยังไม่ได้ commit');

    await expect(act('publishUnpublishedEntry', entry)).rejects.toThrow('เปลี่ยนสถานะเป็น “ตรวจแล้ว” ก่อนเผยแพร่');
    await setStatus('pending_publish');
    await act('publishUnpublishedEntry', entry);
    expect(readFileSync(join(content, path), 'utf8')).toBe('---\ntitle: ข2\n---\n');
    expect(readFileSync(join(content, 'assets/2565/p.jpg'), 'utf8')).toBe('jpg');
    expect(await act('unpublishedEntries')).toEqual([]);
    expect(git('log', '--first-parent', '--format=%s')).toBe('เผยแพร่: assets-as-md/2565/b\nแรก');
    // Who moved it, and when, stays in the history.
    expect(
      git('log', '--format=%s', 'HEAD^2', '--not', 'HEAD^1')
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['ตรวจแล้ว', 'รอตรวจ', 'รอตรวจ', 'ร่าง']);
    expect(git('status', '--porcelain')).toBe('M README.md');
  });

  it('changes an entry that is there, and the form goes on with the text of the draft', async () => {
    const a = { collection: 'assets-as-md', slug: 'a' };
    await save('---\ntitle: ก2\n---\n', a, 'assets/a.md');
    expect(readFileSync(join(content, 'assets/a.md'), 'utf8')).toBe('---\ntitle: ก\n---\n');
    const drafted = drafts.textOf('assets/a.md');
    expect(drafted).toBe('---\ntitle: ก2\n---\n');
    expect(() => tree.refuseIfChanged('assets/a.md', ['---\ntitle: ก2\n---\n'], drafted)).not.toThrow();
    expect(() => tree.refuseIfChanged('assets/a.md', ['---\ntitle: ก\n---\n'], drafted)).toThrow('ถูกแก้จากที่อื่น');
    await setStatus('pending_publish', a);
    await act('publishUnpublishedEntry', a);
    expect(git('show', 'HEAD:content/assets/a.md')).toBe('---\ntitle: ก2\n---');
  });

  it('may begin with what is in the folder and in no commit yet', async () => {
    writeFileSync(join(content, 'assets/a.md'), '---\ntitle: แก้เอง\n---\n');
    const a = { collection: 'assets-as-md', slug: 'a' };
    await save('---\ntitle: แก้เอง2\n---\n', a, 'assets/a.md');
    await setStatus('pending_publish', a);
    await act('publishUnpublishedEntry', a);
    expect(readFileSync(join(content, 'assets/a.md'), 'utf8')).toBe('---\ntitle: แก้เอง2\n---\n');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is not published over what was changed elsewhere meanwhile', async () => {
    const a = { collection: 'assets-as-md', slug: 'a' };
    await save('---\ntitle: ก2\n---\n', a, 'assets/a.md');
    await setStatus('pending_publish', a);
    writeFileSync(join(content, 'assets/a.md'), '---\ntitle: คนอื่น\n---\n');
    await expect(act('publishUnpublishedEntry', a)).rejects.toThrow('"assets/a.md" ถูกแก้จากที่อื่น');
    expect(readFileSync(join(content, 'assets/a.md'), 'utf8')).toBe('---\ntitle: คนอื่น\n---\n');
    expect(git('log', '--format=%s')).toBe('แรก');
  });

  it('is not published with an error of the check', async () => {
    await save('---\ntitle: ข\n---\n');
    await setStatus('pending_publish');
    problems = [{ severity: 'error', what: 'ไม่พบกองช่าง' } as Problem];
    await expect(act('publishUnpublishedEntry', entry)).rejects.toThrow('มี 1 ข้อที่ต้องแก้ก่อน เช่น ไม่พบกองช่าง');
    expect(existsSync(join(content, path))).toBe(false);
  });

  it('can be thrown away, and a published entry removed', async () => {
    await save('---\ntitle: ข\n---\n');
    await act('deleteUnpublishedEntry', entry);
    expect(await act('unpublishedEntries')).toEqual([]);
    await expect(act('unpublishedEntry', entry)).rejects.toMatchObject({ status: 404 });
    await act('deleteFiles', { paths: ['assets/a.md'] });
    expect(git('log', '-1', '--format=%s')).toBe('ลบ: assets/a.md');
    expect(git('status', '--porcelain')).toBe('');
  });

  it.each(['../README.md', 'assets/../../README.md', 'templates/x.md', 'assets/run.sh'])('never holds %s', async (foreign) => {
    await expect(save('x', entry, foreign)).rejects.toMatchObject({ status: 403 });
    expect(git('branch', '--format=%(refname:short)')).toBe('main');
  });
});

it('without Git nothing waits', async () => {
  await expect(answer(tree, undefined, { action: 'unpublishedEntries', params: {} })).rejects.toThrow('ไม่มีงานรอตรวจ');
});
