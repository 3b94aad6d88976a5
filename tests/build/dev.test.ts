import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PAGE_OPENED_MESSAGE, PROBLEMS_MESSAGE, type ProblemsMessage } from '../../src/dev/messages.ts';
import { ALL_PAGES, MANIFEST, type Manifest } from '../../src/search/shared/manifest.ts';
import { unpackPages } from '../../src/search/shared/packed-pages.ts';
import { placesFor, PROJECT, removeTemporaryFolders } from '../support/build.ts';
import { emptyMunicipality, guide, picture, withFiles } from '../support/trees.ts';

const WAIT = { timeout: 20_000, interval: 200 };

/** A server that is running, and all that it has printed. */
interface DevServer {
  process: ChildProcess;
  address: string;
  printed: () => string;
}

const startDev = (content: string, ...args: string[]): Promise<DevServer> => {
  const server = spawn(process.execPath, ['src/cli/dev.ts', ...args], {
    cwd: PROJECT,
    env: { PATH: process.env['PATH'], KM_CONTENT: content },
  });
  let printed = '';
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /http:\/\/localhost:\d+\//.exec(printed);
        if (found) resolve({ process: server, address: found[0], printed: () => printed });
      });
    server.once('exit', () => reject(new Error(printed)));
  });
};

const endDev = async ({ process }: DevServer): Promise<void> => {
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  await ended;
};

/** What a page that is opened now is told to show over itself. */
const problemsShown = async (address: string): Promise<ProblemsMessage['problems']> => {
  const client = await (await fetch(`${address}@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${address.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  try {
    return await new Promise((resolve, reject) => {
      socket.addEventListener('error', reject);
      socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'custom', event: PAGE_OPENED_MESSAGE })));
      socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as { event?: string; data?: ProblemsMessage };
        if (message.event === PROBLEMS_MESSAGE) resolve(message.data!.problems);
      });
    });
  } finally {
    socket.close();
  }
};

describe('while editors work with npm run dev', () => {
  const { content } = placesFor(withFiles(emptyMunicipality(), { 'guides/waste.md': guide({ title: 'การคัดแยกขยะ' }) }));
  let server: DevServer;

  beforeAll(async () => {
    server = await startDev(content);
  }, 60_000);
  afterAll(async () => {
    await endDev(server);
    expect(existsSync(join(PROJECT, '.build', `dev-index-${server.process.pid}`))).toBe(false);
    removeTemporaryFolders();
  });

  const page = async (path: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(server.address + path);
    return { status: answer.status, text: await answer.text() };
  };
  const write = (path: string, text: string | Uint8Array): void => writeFileSync(join(content, path), text);

  const titles = async (): Promise<string[]> => {
    const manifest = (await (await fetch(`${server.address}pagefind/${MANIFEST}`)).json()) as Manifest;
    const file = await (await fetch(`${server.address}pagefind/${manifest.folder}/${ALL_PAGES}`)).arrayBuffer();
    return unpackPages(gunzipSync(new Uint8Array(file))).map(({ title }) => title);
  };

  it('search finds what is there, and what is written meanwhile', async () => {
    expect(await titles()).toEqual(['การคัดแยกขยะ']);
    write('guides/water.md', guide({ title: 'น้ำประปา' }));
    await vi.waitFor(async () => expect(await titles()).toEqual(['การคัดแยกขยะ', 'น้ำประปา']), WAIT);
  }, 40_000);

  it('a draft is at its address with a mark, and in no list and no search', async () => {
    write('guides/draft.md', guide({ title: 'เรื่องที่ยังเขียนไม่เสร็จ', status: 'draft' }));
    await vi.waitFor(async () => expect((await page('guides/draft/')).text).toContain('aria-label="ฉบับร่าง"'), WAIT);
    expect((await page('guides/draft/')).text).toContain('เรื่องที่ยังเขียนไม่เสร็จ');
    expect((await page('guides/')).text).not.toContain('เรื่องที่ยังเขียนไม่เสร็จ');
    expect((await page('follow-up/')).text).toContain('เรื่องที่ยังเขียนไม่เสร็จ');
    expect(await titles()).not.toContain('เรื่องที่ยังเขียนไม่เสร็จ');
    rmSync(join(content, 'guides/draft.md'));
    await vi.waitFor(async () => expect((await page('guides/draft/')).status).toBe(404), WAIT);
  }, 60_000);

  it('nothing outside the index is served as part of it', async () => {
    expect((await page('pagefind/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('an entry that is new, saved, renamed, written as MDX or deleted is so on the site', async () => {
    write('guides/flood.md', guide({ title: 'น้ำท่วม' }));
    await vi.waitFor(async () => expect((await page('guides/flood/')).text).toContain('น้ำท่วม'), WAIT);
    expect((await page('guides/')).text).toContain('น้ำท่วม');

    // As many editors save: another file is put in its place.
    write('guides/flood.md.tmp', guide({ title: 'น้ำหลาก' }));
    renameSync(join(content, 'guides/flood.md.tmp'), join(content, 'guides/flood.md'));
    await vi.waitFor(async () => expect((await page('guides/flood/')).text).toContain('น้ำหลาก'), WAIT);

    renameSync(join(content, 'guides/flood.md'), join(content, 'guides/high-water.mdx'));
    await vi.waitFor(async () => expect((await page('guides/high-water/')).text).toContain('น้ำหลาก'), WAIT);
    expect((await page('guides/flood/')).status).toBe(404);

    write('guides/high-water.mdx', `${guide({ title: 'น้ำหลาก' })}\nข้อความที่เพิ่มภายหลัง\n`);
    await vi.waitFor(async () => expect((await page('guides/high-water/')).text).toContain('ข้อความที่เพิ่มภายหลัง'), WAIT);

    rmSync(join(content, 'guides/high-water.mdx'));
    await vi.waitFor(async () => expect((await page('guides/high-water/')).status).toBe(404), WAIT);
    expect((await page('guides/')).text).not.toContain('น้ำหลาก');
  }, 90_000);

  it('pictures and documents appear, in folders that are new too', async () => {
    mkdirSync(join(content, 'guides/bins'));
    write('guides/bins/bin.png', picture());
    write('guides/bins/list.csv', 'ถัง,จำนวน\nเขียว,3\n');
    write('guides/bins.md', `${guide({ title: 'ถังขยะ' })}\n![ถังขยะสีเขียว](./bins/bin.png)\n\n[รายการถัง](./bins/list.csv)\n`);
    await vi.waitFor(async () => expect((await page('guides/bins/')).text).toContain('bins/bin.png'), WAIT);
    const answer = await fetch(`${server.address}guides/bins/bin.png`);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(picture()));
    expect((await page('guides/bins/list.csv')).text).toContain('เขียว,3');

    write('guides/bins/list.csv', 'ถัง,จำนวน\nเขียว,4\n');
    await vi.waitFor(async () => expect((await page('guides/bins/list.csv')).text).toContain('เขียว,4'), WAIT);
  }, 60_000);

  it('a mistake is told once, over the page too, which stays as it was; mended, it is gone', async () => {
    const before = server.printed().length;
    write('guides/waste.md', guide({ title: 'การคัดแยกขยะ' }).replace('title:', 'titel:'));
    await vi.waitFor(async () => {
      expect(await problemsShown(server.address)).toContainEqual(
        expect.objectContaining({ severity: 'error', file: expect.stringContaining('guides/waste.md') as string, line: 2 }),
      );
    }, WAIT);
    const { text } = await page('guides/waste/');
    expect(text).toContain('การคัดแยกขยะ');
    expect(
      server
        .printed()
        .slice(before)
        .match(/✗ \S*guides\/waste\.md/g),
    ).toHaveLength(1);

    write('guides/waste.md', guide({ title: 'แยกขยะ' }));
    await vi.waitFor(async () => {
      expect((await problemsShown(server.address)).filter(({ severity }) => severity === 'error')).toEqual([]);
    }, WAIT);
    expect((await page('guides/waste/')).text).toContain('แยกขยะ');
  }, 60_000);

  it('pages have their styles, which Vite writes into them', async () => {
    const { text } = await page('');
    expect(text).toContain('<style');
    expect(text).not.toContain('Content-Security-Policy');
  });

  it('prints nothing but Thai, addresses and places', () => {
    const words = server
      .printed()
      .replaceAll(/\S*[/.]\S*/g, '')
      .match(/[a-z]{3,}( [a-z]{2,})+/gi);
    expect(words ?? []).toEqual([]);
  });

  it('a port that another program has is said in Thai', async () => {
    const { port } = new URL(server.address);
    await expect(startDev(content, '--port', port)).rejects.toThrow(`มีโปรแกรมอื่นใช้พอร์ต ${port}`);
    await expect(startDev(content, '--port', 'eighty')).rejects.toThrow('--port "eighty" ใช้ไม่ได้');
  }, 60_000);
});

describe('npm run dev in a town with errors', () => {
  let content: string;
  let server: DevServer;
  beforeAll(async () => {
    ({ content } = placesFor(withFiles(emptyMunicipality(), { 'guides/waste.md': '---\ntitel: ขยะ\n---\n' })));
    server = await startDev(content);
  }, 60_000);
  afterAll(async () => {
    await endDev(server);
    removeTemporaryFolders();
  });

  it('waits with what is wrong, and shows the site once it is mended', async () => {
    const waiting = await fetch(server.address, { headers: { accept: 'text/html' } });
    expect(waiting.status).toBe(503);
    expect(await waiting.text()).toContain('เนื้อหามีข้อผิดพลาด');
    expect(await problemsShown(server.address)).not.toEqual([]);
    writeFileSync(join(content, 'guides/waste.md'), guide({ title: 'ขยะ' }));
    await vi.waitFor(async () => expect((await fetch(server.address, { headers: { accept: 'text/html' } })).status).toBe(200), WAIT);
  }, 60_000);
});
