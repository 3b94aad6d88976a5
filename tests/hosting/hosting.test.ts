import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_POLICY, PDF_POLICY, SECURITY_HEADERS } from '#src/security/headers.ts';
import { formatCaddy, formatNginx } from '#src/security/hosting.ts';
import { findOnPath } from '#src/booklet/chromium.ts';
import { buildWell, removeTemporaryFolders, temporaryFolder } from '../support/build.ts';
import { department, emptyMunicipality, guide, pdf, withFiles } from '../support/trees.ts';

/** A site with pages and files of all kinds, one of them with a Thai name. */
const tree = withFiles(emptyMunicipality(), {
  'departments/engineering.yaml': department(),
  'guides/first.md': guide(
    {},
    `[แบบ](./form.csv) [แบบไทย](<./แบบ ฟอร์ม.txt>) [คำสั่ง](./ORDER.PDF) ![ตรา](./seal.svg)\n\n${'ความรู้ของเทศบาล '.repeat(40)}`,
  ),
  'guides/form.csv': `รายการ,จำนวน\n${'แบบคำขอ,1\n'.repeat(60)}`,
  'guides/แบบ ฟอร์ม.txt': 'ข้อความ\n'.repeat(60),
  'guides/ORDER.PDF': pdf(),
  'guides/seal.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="${'M0 0h10v10z'.repeat(40)}"/></svg>`,
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
};

/** Where a server leads from a path, sent as it is. */
const locationOf = async (origin: string, path: string): Promise<string | undefined> => {
  const asked = request(origin, { path });
  asked.end();
  const [{ headers }] = (await once(asked, 'response')) as [IncomingMessage];
  return headers.location;
};

/** How each server is started in the foreground; `rules` is what we print for it, `root` where the site is. */
const SERVERS = {
  nginx: (folder: string, rules: string, root: string, port: number) => {
    const types = '/etc/nginx/mime.types';
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; user root;\nevents {}\nhttp { include ${types}; access_log off; ` +
        ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ') +
        `\nserver { listen 127.0.0.1:${port}; root ${root};\n${rules}\n} }\n`,
    );
    return ['-c', join(folder, 'nginx.conf'), '-p', folder];
  },
  caddy: (folder: string, rules: string, root: string, port: number) => {
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  root * ${root}\n${rules}\n}\n`,
    );
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
};
const RULES = { nginx: formatNginx, caddy: formatCaddy };

const isInstalled = (name: string): boolean => {
  const path = findOnPath([name], { PATH: `${process.env['PATH']}:/usr/sbin` });
  if (!path) console.warn(`${name} is not installed: its test is left out (apt-get install ${name})`);
  return path !== undefined;
};

afterAll(removeTemporaryFolders);

for (const name of ['nginx', 'caddy'] as const)
  for (const base of ['/', '/km/'])
    describe.skipIf(!isInstalled(name))(`${name}, with the site at ${base}`, () => {
      let server: ChildProcess;
      let origin: string;
      let hashed: string[];
      beforeAll(async () => {
        const { out } = await buildWell(tree, { KM_BASE: base });
        const folder = temporaryFolder();
        const root = join(folder, 'www');
        mkdirSync(root);
        cpSync(out, join(root, base), { recursive: true });
        hashed = [
          `_astro/${readdirSync(join(out, '_astro')).find((file) => file.endsWith('.css'))!}`,
          `pagefind/${readdirSync(join(out, 'pagefind')).find((name) => /^[0-9a-f]{12}$/.test(name))!}/pages.km`,
        ];
        mkdirSync(join(root, '.well-known'));
        writeFileSync(join(root, '.well-known', 'security.txt'), 'Contact: mailto:km@example.go.th');
        const port = await freePort();
        server = spawn(name, SERVERS[name](folder, RULES[name](base), root, port), {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, HOME: folder },
        });
        let complaint = '';
        server.stderr!.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
        origin = `http://127.0.0.1:${port}`;
        for (let tries = 0; ; tries += 1) {
          if (
            await fetch(origin).then(
              () => true,
              () => false,
            )
          )
            break;
          if (tries > 100 || server.exitCode !== null) throw new Error(`${name} does not answer: ${complaint}`);
          await wait(100);
        }
      });
      afterAll(async () => {
        if (server.exitCode !== null) return;
        server.kill();
        await once(server, 'exit');
      });
      const ask = (path: string, headers: Record<string, string> = {}) => fetch(origin + base + path, { redirect: 'manual', headers });

      it.each([
        '',
        'guides/first/',
        'pagefind/search.json',
        'rss.xml',
        'sitemap.xml',
        'calendar.ics',
        'data/guides.csv',
        'guides/form.csv',
      ])('sends /%s with our headers, to be asked for again each time', async (path) => {
        const { status, headers } = await ask(path);
        expect(status).toBe(200);
        for (const [header, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(header), header).toBe(value);
        expect(headers.get('cache-control')).toBe('no-cache');
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      });

      it('lets what has a hash in its name be kept for ever, but not where it is missing', async () => {
        for (const file of hashed) expect((await ask(file)).headers.get('cache-control'), file).toContain('immutable');
        const missing = await ask('_astro/no-such-file.css');
        expect(missing.status).toBe(404);
        expect(missing.headers.get('cache-control') ?? '').not.toContain('immutable');
      });

      it.each(['no/such/page/', 'guides/no-such-file.pdf', 'data/no-such-file.csv', 'calendar/no-such-file.ics', 'ไม่มี/หน้า นี้/', '_astro/'])(
        'answers /%s with our page for wrong addresses',
        async (path) => {
          const answer = await ask(path);
          expect(answer.status).toBe(404);
          expect(answer.headers.get('content-type')).toContain('text/html');
          expect(await answer.text()).toContain('ไม่พบหน้านี้');
        },
      );

      it.each(['', 'guides/first/', 'pagefind/pagefind.js', 'rss.xml', 'guides/form.csv', 'guides/seal.svg', 'guides/แบบ ฟอร์ม.txt'])(
        'sends /%s compressed to whoever can read that',
        async (path) => {
          // `fetch` undoes the compression and leaves the header.
          const { headers } = await ask(path, { 'accept-encoding': 'gzip' });
          expect(headers.get('content-encoding')).toBe('gzip');
          expect(headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
        },
      );

      it('keeps its own files to itself', async () => {
        for (const path of ['_headers', '.tessaban-km', 'guides/.git/config']) expect((await ask(path)).status, path).toBe(404);
      });

      it('leaves alone what others ask of every host', async () => {
        expect((await fetch(`${origin}/.well-known/security.txt`)).status).toBe(200);
      });

      it('lets a PDF be read, and ask for nothing', async () => {
        const { status, headers } = await ask('guides/ORDER.PDF');
        expect(status).toBe(200);
        expect(headers.get('content-type')).toBe('application/pdf');
        expect(headers.get('content-security-policy')).toBe(PDF_POLICY);
      });

      it.each(['//evil.example/index.html', '/\\evil.example/index.html', '//evil.example/%2e%2e/guides', '/%5Cevil.example/index.html'])(
        'never leads to another host: %s',
        async (path) => {
          // Asked for by hand: `fetch` would mend the address.
          const location = await locationOf(origin, path);
          expect(new URL(location ?? '/', origin).origin).toBe(origin);
        },
      );

      it.each(['guides/seal.svg', 'guides/form.csv', 'guides/แบบ ฟอร์ม.txt'])('lets nothing run in the file /%s', async (path) => {
        const { status, headers } = await ask(path);
        expect(status).toBe(200);
        expect(headers.get('content-security-policy')).toBe(FILE_POLICY);
      });

      it('leaves scripts of pages to the policy that each page has in itself', async () => {
        for (const path of ['guides/first/', 'pagefind/pagefind.js'])
          expect((await ask(path)).headers.get('content-security-policy'), path).toBe("frame-ancestors 'none'");
      });

      it.each([
        ['calendar.ics', 'text/calendar'],
        ['data/guides.csv', 'text/csv'],
        ['data/guides.json', 'application/json'],
        ['rss.xml', 'xml'],
        ['guides/seal.svg', 'image/svg+xml'],
        ['guides/แบบ ฟอร์ม.txt', 'text/plain'],
      ])('says that /%s is %s', async (path, type) => {
        expect((await ask(path)).headers.get('content-type')).toContain(type);
      });

      it.each(['guides/form.csv', 'guides/แบบ ฟอร์ม.txt', 'calendar.ics', 'guides/first/'])(
        'says that the letters of /%s are UTF-8',
        async (path) => {
          expect((await ask(path)).headers.get('content-type')?.toLowerCase()).toContain('charset=utf-8');
        },
      );

      it('leads from other spellings of an address to the one that links use', async () => {
        for (const [from, to] of [
          ['guides/first', `${base}guides/first/`],
          ['guides/first/index.html', `${base}guides/first/`],
          ['index.html', base],
        ] as const) {
          const { status, headers } = await ask(from);
          expect([301, 302, 307, 308], from).toContain(status);
          expect(new URL(headers.get('location')!, origin).pathname, from).toBe(to);
        }
      });
    });
