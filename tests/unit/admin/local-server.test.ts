import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminServer } from '#src/admin/local/server.ts';
import type { PreviewQuestion } from '#src/admin/shared/protocol.ts';

const root = mkdtempSync(join(tmpdir(), 'km-admin-test-'));
const content = join(root, 'content');
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(content, 'assets', '2565'), { recursive: true });
  mkdirSync(join(content, 'templates'));
  writeFileSync(join(root, 'secret.md'), 'ลับ');
  writeFileSync(join(content, 'assets', 'a.md'), '---\ntitle: ก\n---\n');
  writeFileSync(join(content, 'assets', '2565', 'b.md'), '---\ntitle: ข\n---\n');
  symlinkSync(join(root, 'secret.md'), join(content, 'assets', 'link.md'));
  const preview = ({ files }: PreviewQuestion) => Promise.resolve({ page: `http://localhost:1/${files[0]!.path}` });
  server = adminServer({ content, town: () => 'เทศบาล', today: '2026-11-27', preview }, new Map([['index.html', '<!doctype html>']]));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as { port: number });
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

/** Sends a request as a browser would, with whatever headers it may be made to send. */
const ask = async (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          host: `localhost:${port}`,
          ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode!, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

const act = (action: string, params: object, headers?: Record<string, string>) =>
  ask('/admin/api', { branch: 'master', action, params }, headers);

describe('the server of the form', () => {
  it('lists entries of a folder and of the years in it, each with its text, and nothing behind a link', async () => {
    const { status, text } = await act('entriesByFolder', { folder: 'assets', extension: 'md', depth: 1 });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual([
      { file: { path: 'assets/2565/b.md', id: 'assets/2565/b.md' }, data: '---\ntitle: ข\n---\n' },
      { file: { path: 'assets/a.md', id: 'assets/a.md' }, data: '---\ntitle: ก\n---\n' },
    ]);
  });

  it('writes an entry and its pictures', async () => {
    const saved = await act('persistEntry', {
      dataFiles: [{ slug: 'c', path: 'assets/2566/c.md', raw: '---\ntitle: ค\n---\n' }],
      assets: [{ path: 'assets/2566/photo.jpg', content: Buffer.from('jpg').toString('base64'), encoding: 'base64' }],
      options: {},
    });
    expect(saved.status).toBe(200);
    expect(readFileSync(join(content, 'assets/2566/c.md'), 'utf8')).toBe('---\ntitle: ค\n---\n');
    expect(readFileSync(join(content, 'assets/2566/photo.jpg'), 'utf8')).toBe('jpg');
    expect((await act('deleteFiles', { paths: ['assets/2566/c.md'] })).status).toBe(200);
    expect(JSON.parse((await act('getEntry', { path: 'assets/2566/c.md' })).text)).toEqual({
      file: { path: 'assets/2566/c.md', id: null },
      data: '',
    });
  });

  it.each([
    '../secret.md',
    'assets/../../secret.md',
    'assets/link.md',
    '/etc/passwd',
    'assets/.hidden.md',
    'templates/x.md',
    'assets/run.sh',
    'assets/page.html',
    'assets\\a.md',
    'a.md',
    'constructor/a.md',
  ])('neither reads nor writes %s', async (path) => {
    expect((await act('getEntry', { path })).status).toBe(403);
    expect((await act('persistEntry', { dataFiles: [{ slug: 'x', path, raw: 'x' }], assets: [], options: {} })).status).toBe(403);
    expect((await act('deleteFiles', { paths: [path] })).status).toBe(403);
    expect(readFileSync(join(root, 'secret.md'), 'utf8')).toBe('ลับ');
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another program on this machine', { origin: 'http://localhost:1' }],
    ['a name that leads here', { host: 'evil.example' }],
    ['a form, which sends no JSON', { 'content-type': 'text/plain' }],
  ])('answers nothing to %s', async (_, headers) => {
    const { status } = await act(
      'persistEntry',
      { dataFiles: [{ slug: 'a', path: 'assets/a.md', raw: 'x' }], assets: [], options: {} },
      headers,
    );
    expect(status).toBe(403);
    expect(readFileSync(join(content, 'assets/a.md'), 'utf8')).toBe('---\ntitle: ก\n---\n');
  });

  it('gives the form what it knows of the town to this machine alone', async () => {
    const facts = JSON.parse((await ask('/admin/town.json')).text);
    expect(facts).toMatchObject({ town: 'เทศบาล', today: '2026-11-27', backend: { name: 'proxy' } });
    expect((await ask('/admin/town.json', undefined, { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/admin/')).text).toBe('<!doctype html>');
    expect((await ask('/admin/../package.json')).status).toBe(404);
  });

  it('checks an entry as it would be saved, with the picture that is saved with it', async () => {
    writeFileSync(join(content, 'assets', 'a.md'), '---\ntitle: ก\n---\n');
    const { text } = await ask('/admin/check', {
      files: [{ path: 'assets/d.md', text: '---\ntitle: ง\nupdated: 2022-13-01\n---\n', known: [] }],
      assets: [],
    });
    const { problems } = JSON.parse(text) as { problems: { field: string; file: string }[] };
    expect(problems.map(({ field }) => field)).toContain('updated');
    expect(new Set(problems.map(({ file }) => file.endsWith('assets/d.md')))).toEqual(new Set([true]));
  });

  it('keeps what was changed elsewhere since the form was opened, and an entry that is there already', async () => {
    const there = '---\ntitle: แก้ในโปรแกรมอื่น\n---\n';
    writeFileSync(join(content, 'assets', 'a.md'), there);
    const check = (known: string[]) =>
      ask('/admin/check', { files: [{ path: 'assets/a.md', text: '---\ntitle: ก\n---\n', known }], assets: [] });
    expect(await check(['---\ntitle: ก\n---\n'])).toMatchObject({ status: 409, text: expect.stringContaining('ถูกแก้จากที่อื่น') });
    expect(await check([])).toMatchObject({ status: 409, text: expect.stringContaining('อยู่แล้ว') });
    expect((await check(['---\ntitle: ก\n---\n', there])).status).toBe(200);
  });

  it('gives the page of an entry that is not saved, and of nothing beside the content', async () => {
    const look = (path: string, headers?: Record<string, string>) =>
      ask('/admin/preview', { files: [{ path, text: 'title: ก' }], assets: [] }, headers);
    expect(await look('assets/new.yaml')).toEqual({ status: 200, text: '{"page":"http://localhost:1/assets/new.yaml"}' });
    expect((await look('../secret.md')).status).toBe(403);
    expect((await look('assets/new.yaml', { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await ask('/admin/preview', { files: [], assets: [] })).status).toBe(400);
    expect(existsSync(join(content, 'assets', 'new.yaml'))).toBe(false);
  });
});
