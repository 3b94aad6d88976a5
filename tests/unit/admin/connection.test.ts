import { describe, expect, it } from 'vitest';
import { adjustConnection } from '#src/admin/browser/connection.ts';
import type { Backend } from '#src/admin/browser/decap.ts';

/** A connection as Decap has one, after it was made. */
const connected = (backend: Partial<Backend>, prefix = 'content/') => {
  const kind = { init: () => backend as Backend };
  const repository = adjustConnection({ getBackend: () => kind }, 'forgejo', prefix);
  return { repository, backend: kind.init() };
};

describe('the connection to a Git server', () => {
  it('lists entries of folders within a folder', async () => {
    const asked: unknown[][] = [];
    const list = (...args: unknown[]): void => void asked.push(args);
    const { backend } = connected({ entriesByFolder: list, allEntriesByFolder: list });
    backend.entriesByFolder('content/guides', 'md', 1);
    backend.allEntriesByFolder!('content/guides', 'md', 1, /x/);
    expect(asked).toEqual([
      ['content/guides', 'md', 9],
      ['content/guides', 'md', 9, /x/],
    ]);
  });

  it.each([
    [401, 'การเข้าสู่ระบบหมดอายุ'],
    [403, 'ไม่มีสิทธิ์'],
    [405, 'ไม่มีสิทธิ์เผยแพร่'],
    [409, 'ถูกแก้จากที่อื่น'],
  ])('says what %s means in Thai, without the name of an error', async (status, said) => {
    const { backend } = connected({
      entriesByFolder: () => undefined,
      publishUnpublishedEntry: async () => Promise.reject(Object.assign(new Error('Forbidden'), { status })),
    });
    const refused = await backend.publishUnpublishedEntry!('a', 'b').catch((error: unknown) => String(error));
    expect(refused).toMatch(new RegExp(`^[^A-Za-z]*${said}`));
  });

  it('leaves what our own server says as it is', async () => {
    const refusal = Object.assign(new Error('มี 1 ข้อที่ต้องแก้ก่อน'), { status: 409, name: 'API_ERROR' });
    const { backend } = connected({ entriesByFolder: () => undefined, publishUnpublishedEntry: async () => Promise.reject(refusal) });
    expect(await backend.publishUnpublishedEntry!().catch((error: unknown) => String(error))).toBe('มี 1 ข้อที่ต้องแก้ก่อน');
  });

  it('passes on what it cannot explain, such as that an entry waits for nothing', async () => {
    const unknown = new Error('offline');
    const { backend } = connected({ entriesByFolder: () => undefined, persistEntry: async () => Promise.reject(unknown) });
    await expect(backend.persistEntry!()).rejects.toBe(unknown);
  });

  it('tells what the repository holds, as Forgejo and GitHub list it, or GitLab', async () => {
    const files = [{ path: 'content/guides/a.md' }, { path: 'content/plans/2565.yaml' }, { path: 'README.md' }];
    const paths = ['guides/a.md', 'plans/2565.yaml'];
    const entriesByFolder = () => undefined;
    const asked: unknown[] = [];
    const forgejo = connected({ entriesByFolder, api: { listFiles: async (...args) => (asked.push(args), files) } });
    expect(await forgejo.repository.paths()).toEqual(paths);
    const gitlab = connected({
      entriesByFolder,
      api: { listFiles: async () => [], listAllFiles: async (...args) => (asked.push(args), files) },
    });
    expect(await gitlab.repository.paths()).toEqual(paths);
    expect(asked).toEqual([
      ['content', { depth: 9 }],
      ['content', true],
    ]);
    const lost = connected({ entriesByFolder, api: { listFiles: async () => Promise.reject(new Error('offline')) } });
    expect(await lost.repository.paths()).toBeUndefined();
    expect(await connected({ entriesByFolder }).repository.paths()).toBeUndefined();
  });
});
