import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '#src/booklet/chromium.ts';
import { PROJECT, removeTemporaryFolders } from '../support/build.ts';
import { emptyMunicipality } from '../support/trees.ts';
import { freePort, siteWithForms } from '../support/forms-site.ts';

/** As much of GitHub's log-in as the server asks: it gives a code, and for a code and the secret a token. */
const github = async (): Promise<Server & { origin: string; asked: unknown[] }> => {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://github');
    if (pathname === '/login/oauth/authorize') {
      const to = new URL(searchParams.get('redirect_uri')!);
      to.searchParams.set('code', 'code-1');
      to.searchParams.set('state', searchParams.get('state')!);
      response.writeHead(302, { Location: to.href }).end();
      return;
    }
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const given = JSON.parse(text) as Record<string, string>;
      asked.push(given);
      const isRight = given['code'] === 'code-1' && given['client_secret'] === 'secret-1';
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(isRight ? { access_token: 'gho_1</script>', scope: 'repo' } : { error: 'bad_verification_code' }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(server, { origin: `http://localhost:${(server.address() as { port: number }).port}`, asked });
};

describe('the server that logs editors in to GitHub', () => {
  let forge: Awaited<ReturnType<typeof github>>;
  let login: ChildProcess;
  let origin: string;
  let site: { server: Server; url: string };

  const start = async (env: Record<string, string>): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [join(PROJECT, '.hosting/github-login/server.mjs')], {
      env: { PATH: process.env['PATH'], ...env },
    });
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    return child;
  };

  beforeAll(async () => {
    forge = await github();
    const port = await freePort();
    origin = `http://localhost:${port}`;
    site = await siteWithForms(emptyMunicipality(), () => `github+https://github.com/town/km?login=${origin}&review=yes`);
    login = await start({
      GITHUB_CLIENT_ID: 'app-1',
      GITHUB_CLIENT_SECRET: 'secret-1',
      SITE: new URL(site.url).origin,
      ORIGIN: origin,
      PORT: String(port),
      GITHUB: forge.origin,
    });
  });
  afterAll(() => {
    login.kill();
    site.server.close();
    forge.close();
    removeTemporaryFolders();
  });

  it('changes a code for a token, which only a page of the site is told', async () => {
    const begun = await fetch(`${origin}/auth?provider=github&site_id=x&scope=repo`, { redirect: 'manual' });
    const to = new URL(begun.headers.get('location')!);
    expect(Object.fromEntries(to.searchParams)).toEqual({
      client_id: 'app-1',
      redirect_uri: `${origin}/callback`,
      scope: 'repo',
      state: expect.stringMatching(/^[\w-]{32}$/),
    });
    const cookie = begun.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    const state = to.searchParams.get('state')!;
    const finished = await fetch(`${origin}/callback?code=code-1&state=${state}`, { headers: { cookie: cookie.split(';')[0]! } });
    const page = await finished.text();
    expect(forge.asked.at(-1)).toEqual({
      client_id: 'app-1',
      client_secret: 'secret-1',
      code: 'code-1',
      redirect_uri: `${origin}/callback`,
    });
    expect(page).toContain('gho_1\\u003c/script>');
    expect(page).toContain(`const site = "${new URL(site.url).origin}"`);
    expect(page).not.toContain('secret-1');
    expect(finished.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['without a cookie', 'code=code-1&state=x', ''],
    ['with the state of somebody else', 'code=code-1&state=x', 'state=y'],
    ['without a code', 'error=access_denied&state=x', 'state=x'],
    ['with a code that GitHub does not know', 'code=code-2&state=x', 'state=x'],
  ])('gives nothing %s', async (_, query, cookie) => {
    const { status, text } = await fetch(`${origin}/callback?${query}`, { headers: { cookie } }).then(async (response) => ({
      status: response.status,
      text: await response.text(),
    }));
    expect(status).toBeGreaterThanOrEqual(403);
    expect(text).toContain('authorization:github:error:');
    expect(text).not.toContain('gho_');
  });

  it('says in Thai which setting is not there', async () => {
    const child = spawn(process.execPath, [join(PROJECT, '.hosting/github-login/server.mjs')], { env: {} });
    const [said] = (await once(child.stderr, 'data')) as [Buffer];
    expect(said.toString()).toContain('ไม่มีค่า GITHUB_CLIENT_ID');
  });

  it('lets an editor in to the forms, whose page may keep its small window', { timeout: 240_000 }, async () => {
    const executablePath = findChromium();
    const browser = await chromium.launch({ args: [...CHROMIUM_ARGS], ...(executablePath && { executablePath }) });
    try {
      const context = await browser.newContext();
      const tokens: string[] = [];
      await context.route('https://api.github.com/**', (route) => {
        const { pathname } = new URL(route.request().url());
        tokens.push(route.request().headers()['authorization'] ?? '');
        const known: Record<string, unknown> = {
          '/user': { login: 'clerk', name: 'เจ้าหน้าที่', avatar_url: '' },
          '/repos/town/km': { owner: { login: 'town' }, permissions: { push: true } },
        };
        return route.fulfill({
          status: pathname in known ? 200 : 404,
          headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
          json: known[pathname] ?? (pathname.endsWith('/pulls') ? [] : { message: 'Not Found' }),
        });
      });
      await context.route('https://www.githubstatus.com/**', (route) => route.fulfill({ json: { components: [] } }));
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(site.url);
      await page.getByRole('button', { name: /เข้าสู่ระบบ/ }).click();
      await page.getByRole('link', { name: 'เนื้อหา', exact: true }).waitFor();
      expect(tokens.find((token) => token !== '')).toBe('token gho_1</script>');
    } finally {
      await browser.close();
    }
  });
});
