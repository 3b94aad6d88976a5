import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ALL_PAGES, MANIFEST, type Manifest } from '../../src/search/shared/manifest.ts';
import { unpackPages } from '../../src/search/shared/packed-pages.ts';
import { placesFor, PROJECT, removeTemporaryFolders } from '../support/build.ts';
import { emptyMunicipality, guide, withFiles } from '../support/trees.ts';

describe('while editors work with npm run dev', () => {
  const { content } = placesFor(withFiles(emptyMunicipality(), { 'guides/waste.md': guide({ title: 'การคัดแยกขยะ' }) }));
  let server: ChildProcess;
  let address: string;

  beforeAll(async () => {
    server = spawn(process.execPath, ['src/cli/dev.ts'], { cwd: PROJECT, env: { PATH: process.env['PATH'], KM_CONTENT: content } });
    address = await new Promise((resolve, reject) => {
      let printed = '';
      server.stdout!.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /http:\/\/localhost:\d+\//.exec(printed);
        if (found) resolve(found[0]);
      });
      server.once('exit', () => reject(new Error(printed)));
    });
  }, 60_000);
  afterAll(async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    expect(existsSync(join(PROJECT, '.build', `dev-index-${server.pid}`))).toBe(false);
    removeTemporaryFolders();
  });

  const titles = async (): Promise<string[]> => {
    const manifest = (await (await fetch(`${address}pagefind/${MANIFEST}`)).json()) as Manifest;
    const file = await (await fetch(`${address}pagefind/${manifest.folder}/${ALL_PAGES}`)).arrayBuffer();
    return unpackPages(gunzipSync(new Uint8Array(file))).map(({ title }) => title);
  };

  it('search finds what is there, and what is written meanwhile', async () => {
    expect(await titles()).toEqual(['การคัดแยกขยะ']);
    writeFileSync(join(content, 'guides/water.md'), guide({ title: 'น้ำประปา' }));
    await vi.waitFor(async () => expect(await titles()).toEqual(['การคัดแยกขยะ', 'น้ำประปา']), { timeout: 10_000, interval: 300 });
  }, 30_000);

  it('nothing outside the index is served as part of it', async () => {
    const answer = await fetch(`${address}pagefind/..%2f..%2fpackage.json`);
    expect(answer.status).toBe(404);
  });
});
