import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * Logs editors in to GitHub for the forms of one site. GitHub gives a token only to whoever holds the secret of the app, which a page
 * cannot keep: it stays here. The token goes to pages of that site alone, and is written down nowhere.
 *
 * GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET  of the OAuth app
 * SITE                                    origin of the website with the forms, such as https://km.example.go.th
 * ORIGIN                                  address of this server, such as https://login.example.go.th
 * SCOPE                                   `repo`, or `public_repo` where the repository is public
 * PORT, HOST                              where it listens: 8080 on this machine, behind the web server that has https
 * GITHUB                                  another address than https://github.com, for GitHub Enterprise
 */

const need = (name) => {
  const value = process.env[name];
  if (value) return value;
  console.error(`ไม่มีค่า ${name} ดูวิธีตั้งในคู่มือ “แก้ไขเนื้อหาด้วยฟอร์มในเบราว์เซอร์”`);
  process.exit(1);
};

const client = need('GITHUB_CLIENT_ID');
const secret = need('GITHUB_CLIENT_SECRET');
const site = new URL(need('SITE')).origin;
const origin = new URL(need('ORIGIN')).origin;
const { SCOPE: scope = 'repo', GITHUB: github = 'https://github.com', PORT: port = '8080', HOST: host = '127.0.0.1' } = process.env;
const callback = `${origin}/callback`;
const isSecure = origin.startsWith('https:');
// A cookie with this prefix is of this host alone; browsers take it by https only.
const COOKIE = isSecure ? '__Host-state' : 'state';

const isSame = (given, kept) => given.length === kept.length && timingSafeEqual(Buffer.from(given), Buffer.from(kept));

const stateOf = (request) =>
  (request.headers.cookie ?? '')
    .split('; ')
    .find((cookie) => cookie.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) ?? '';

const cookie = (value, seconds) => `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`;

/** A value inside a script: no text can end it. */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page in the small window. It first says that it is there, and tells the form how it went once that has answered. */
const answerPage = (how, told) => {
  const nonce = randomBytes(16).toString('base64');
  const page = `<!doctype html>
<html lang="th"><meta charset="utf-8"><title>เข้าสู่ระบบ</title>
<p>${how === 'success' ? 'เข้าสู่ระบบแล้ว หน้าต่างนี้ปิดเอง' : 'เข้าสู่ระบบไม่สำเร็จ ปิดหน้าต่างนี้ แล้วกดเข้าสู่ระบบอีกครั้ง'}</p>
<script nonce="${nonce}">
const site = ${inScript(site)};
addEventListener('message', ({ origin }) => {
  if (origin === site) opener.postMessage(${inScript(`authorization:github:${how}:${JSON.stringify(told)}`)}, site);
});
opener?.postMessage('authorizing:github', site);
</script>
</html>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Set-Cookie': cookie('', 0),
  };
  return { headers, page };
};

/** Changes the code that GitHub sent for a token. */
const tokenFor = async (code) => {
  const response = await fetch(`${github}/login/oauth/access_token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ client_id: client, client_secret: secret, code, redirect_uri: callback }),
    signal: AbortSignal.timeout(15_000),
  });
  const { access_token: token, error } = await response.json();
  if (!token) throw new Error(error ?? `GitHub ${response.status}`);
  return token;
};

const begin = (response) => {
  const state = randomBytes(24).toString('base64url');
  const to = new URL('/login/oauth/authorize', github);
  to.search = new URLSearchParams({ client_id: client, redirect_uri: callback, scope, state }).toString();
  response.writeHead(302, { Location: to.href, 'Set-Cookie': cookie(state, 600), 'Cache-Control': 'no-store' }).end();
};

const finish = async (request, asked, response) => {
  const send = (status, how, told) => {
    const { headers, page } = answerPage(how, told);
    response.writeHead(status, headers).end(page);
  };
  const [given, kept] = [asked.get('state') ?? '', stateOf(request)];
  if (kept === '' || !isSame(given, kept)) return send(403, 'error', { message: 'คำขอนี้ไม่ได้เริ่มจากหน้าต่างนี้ กดเข้าสู่ระบบอีกครั้ง' });
  const code = asked.get('code');
  if (!code) return send(403, 'error', { message: 'GitHub ไม่อนุญาตให้เข้าสู่ระบบ' });
  try {
    send(200, 'success', { token: await tokenFor(code), provider: 'github' });
  } catch (error) {
    console.error(`GitHub refused a code: ${error.message}`);
    send(502, 'error', { message: 'GitHub ไม่รับการเข้าสู่ระบบนี้ กดเข้าสู่ระบบอีกครั้ง ถ้ายังไม่ได้ ให้ผู้ดูแลตรวจรหัสและความลับของแอป' });
  }
};

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, origin);
  if (request.method === 'GET' && pathname === '/auth') return begin(response);
  if (request.method === 'GET' && pathname === '/callback') return void finish(request, searchParams, response);
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('ไม่พบหน้านี้');
});
server.listen(Number(port), host, () => console.log(`รับเข้าสู่ระบบให้ ${site} ที่ ${origin} (พอร์ต ${server.address().port})`));
