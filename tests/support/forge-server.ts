import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Repository } from '#src/admin/local/repository.ts';
import { temporaryFolder } from './build.ts';

/**
 * A stand-in for Forgejo and Gitea over a real repository: as much of their OAuth2 provider (public client, PKCE) and of their REST
 * interface as the forms use, with the answers that their documentation gives. `main` is protected: only the head may merge.
 */

const USERS: Readonly<Record<string, { full_name: string; mayMerge: boolean }>> = {
  clerk: { full_name: 'เจ้าหน้าที่', mayMerge: false },
  head: { full_name: 'หัวหน้าฝ่าย', mayMerge: true },
};

class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Pull {
  number: number;
  title: string;
  branch: string;
  by: string;
  labels: { id: number; name: string }[];
  state: 'open' | 'closed';
  at: string;
}

export interface Forge {
  origin: string;
  repository: Repository;
  /** Who is logged in at the Git server in this browser. */
  signIn: (user: string) => void;
  /** What was asked, as `METHOD path`. */
  asked: string[];
  pulls: Pull[];
  server: Server;
}

const APP = 'app-1';

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += String(part);
  return text;
};

const asBody = (text: string): Record<string, unknown> => (text === '' ? {} : (JSON.parse(text) as Record<string, unknown>));

/** Starts one whose repository holds this content in `content/`; `callback` is where its one application is registered to return. */
export const forgeServer = async (content: string, callback: string): Promise<Forge> => {
  const folder = temporaryFolder();
  const work = join(folder, 'work');
  mkdirSync(work);
  cpSync(content, join(work, 'content'), { recursive: true });
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: work, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'km');
  git('config', 'user.email', 'km@example.go.th');
  git('add', '.');
  git('commit', '--quiet', '--message', 'content');
  const repository = new Repository(work);

  let user = 'clerk';
  const asked: string[] = [];
  const pulls: Pull[] = [];
  const labels: { id: number; name: string }[] = [];
  const codes = new Map<string, { challenge: string; user: string }>();
  const tokens = new Map<string, string>();

  const shaOf = (name: string): string => {
    const commit = repository.commitOf(name);
    if (commit === undefined) throw new ApiError(404, 'The target couldn’t be found.');
    return commit;
  };
  const branchOf = (name: string) => ({ name, commit: { id: shaOf(`refs/heads/${name}`) } });
  const pullOf = (wanted: string | undefined): Pull => {
    const pull = pulls.find(({ number }) => number === Number(wanted));
    if (!pull) throw new ApiError(404, 'not found');
    return pull;
  };
  const shown = ({ number, title, branch, by, labels: given, state, at }: Pull) => ({
    number,
    title,
    state,
    labels: given,
    user: { login: by },
    updated_at: at,
    base: { ref: 'main' },
    head: { label: branch, ref: branch, repo: { owner: { login: 'town' } } },
  });

  const write = (branch: string, operations: readonly Record<string, string>[], message: string, by: string): void => {
    if (branch === 'main' && !USERS[by]!.mayMerge) throw new ApiError(403, 'branch is protected');
    const tip = shaOf(`refs/heads/${branch}`);
    const files = new Map<string, Buffer | undefined>();
    for (const { operation, path = '', content: sent = '', sha, from_path: from } of operations) {
      const there = repository.read(tip, from ?? path);
      if (operation === 'create' ? there : !there) throw new ApiError(422, `repository file ${operation}: ${path}`);
      if (operation !== 'create' && (!sha || repository.idOf(there!) !== sha)) throw new ApiError(409, 'sha does not match');
      if (from !== undefined && from !== path) files.set(from, undefined);
      files.set(path, operation === 'delete' ? undefined : Buffer.from(sent, 'base64'));
    }
    const commit = repository.commit({ parents: [tip], files, message });
    repository.move(`refs/heads/${branch}`, commit, tip);
  };

  const api = (method: string, path: string, query: URLSearchParams, body: Record<string, unknown>, by: string): unknown => {
    const route = `${method} ${path}`;
    let found: string[] | undefined;
    if (route === 'GET /user') return { login: by, full_name: USERS[by]!.full_name, email: `${by}@example.go.th`, avatar_url: '' };
    if (route === 'GET /repos/town/km') return { owner: { login: 'town' }, permissions: { push: true } };
    const inner = `${method} ${path.replace('/repos/town/km', '')}`;
    const matchInner = (pattern: RegExp): string[] | undefined => pattern.exec(inner)?.slice(1).map(decodeURIComponent);
    if ((found = matchInner(/^GET \/branches\/([^/]+)$/))) return branchOf(found[0]!);
    if (inner === 'GET /branches') return repository.branches('').map(branchOf);
    if (inner === 'POST /branches') {
      const { new_branch_name: name, old_ref_name: from } = body as Record<string, string>;
      repository.move(`refs/heads/${name}`, shaOf(from!), undefined);
      return branchOf(name!);
    }
    if ((found = matchInner(/^DELETE \/branches\/([^/]+)$/))) {
      repository.removeBranch(found[0]!);
      return undefined;
    }
    if ((found = matchInner(/^GET \/git\/trees\/([^/]+)$/))) {
      const files = repository.files(shaOf(found[0]!));
      return { tree: files.map(({ path: file, id }) => ({ path: file, sha: id, type: 'blob', size: 1 })) };
    }
    if ((found = matchInner(/^GET \/git\/blobs\/([0-9a-f]+)$/))) {
      const bytes = repository.blob(found[0]!);
      if (!bytes) throw new ApiError(404, 'not found');
      return { content: bytes.toString('base64'), encoding: 'base64' };
    }
    if ((found = matchInner(/^GET \/contents\/(.+)$/))) {
      const bytes = repository.read(shaOf(query.get('ref') ?? 'main'), found[0]!);
      if (!bytes) throw new ApiError(404, 'object does not exist');
      return { path: found[0], sha: repository.idOf(bytes), content: bytes.toString('base64') };
    }
    if (inner === 'POST /contents') {
      const { branch, files, message } = body as { branch: string; files: Record<string, string>[]; message: string };
      write(branch, files, message, by);
      return { commit: branchOf(branch).commit };
    }
    if (inner === 'GET /commits') {
      const { date, author } = repository.about(shaOf(query.get('sha') ?? 'main'));
      return [{ commit: { author: { name: author, email: '', date } } }];
    }
    if (inner === 'GET /pulls') return pulls.filter(({ state }) => state === query.get('state')).map(shown);
    if (inner === 'POST /pulls') {
      const { title, head } = body as Record<string, string>;
      const branch = head!.replace(/^town:/, '');
      shaOf(`refs/heads/${branch}`);
      const pull: Pull = { number: pulls.length + 1, title: title!, branch, by, labels: [], state: 'open', at: new Date().toISOString() };
      pulls.push(pull);
      return shown(pull);
    }
    if ((found = matchInner(/^PATCH \/pulls\/(\d+)$/))) {
      const pull = pullOf(found[0]);
      pull.state = body['state'] as Pull['state'];
      return shown(pull);
    }
    if ((found = matchInner(/^GET \/pulls\/(\d+)\/files$/)))
      return repository
        .changed('main', pullOf(found[0]).branch)
        .map(({ path: filename, isNew }) => ({ filename, status: isNew ? 'added' : 'changed' }));
    if ((found = matchInner(/^POST \/pulls\/(\d+)\/merge$/))) {
      const pull = pullOf(found[0]);
      if (body['Do'] !== 'merge') throw new ApiError(422, '[Do]: Required');
      if (!USERS[by]!.mayMerge) throw new ApiError(405, 'User not allowed to merge PR');
      const [main, tip] = [shaOf('refs/heads/main'), shaOf(`refs/heads/${pull.branch}`)];
      const files = new Map(repository.changed(main, tip).map(({ path: file }) => [file, repository.read(tip, file)]));
      repository.move('refs/heads/main', repository.commit({ parents: [main, tip], files, message: pull.title }), main);
      pull.state = 'closed';
      return '';
    }
    // Gitea gives the commits alone, Forgejo the names of files too: the forms must do with the less.
    if (matchInner(/^GET \/compare\/(.+)$/)) return { total_commits: 1, commits: [] };
    if ((found = matchInner(/^PUT \/issues\/(\d+)\/labels$/))) {
      const pull = pullOf(found[0]);
      pull.labels = labels.filter(({ id }) => (body['labels'] as number[]).includes(id));
      pull.at = new Date().toISOString();
      return pull.labels;
    }
    if (inner === 'GET /labels') return labels;
    if (inner === 'POST /labels') {
      const label = { id: labels.length + 1, name: body['name'] as string };
      labels.push(label);
      return label;
    }
    throw new ApiError(404, `the stand-in does not know ${route}`);
  };

  const token = (body: Record<string, unknown>): object => {
    const known = codes.get(String(body['code']));
    codes.delete(String(body['code']));
    const proof = createHash('sha256').update(String(body['code_verifier'])).digest('base64url');
    // A public client has no secret: the verifier is all that proves it.
    if (known?.challenge !== proof || body['client_id'] !== APP || body['redirect_uri'] !== callback)
      throw new ApiError(400, 'unauthorized_client');
    const access = randomUUID();
    tokens.set(access, known.user);
    return { access_token: access, token_type: 'bearer', expires_in: 3600 };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://forge');
    const method = request.method ?? 'GET';
    if (method !== 'OPTIONS') asked.push(`${method} ${pathname}`);
    // [cors] of app.ini, with the origin of the site.
    const headers = {
      'Access-Control-Allow-Origin': new URL(callback).origin,
      'Access-Control-Allow-Headers': 'Content-Type,Authorization',
      'Access-Control-Allow-Methods': 'GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS',
      'Cross-Origin-Opener-Policy': 'same-origin',
    };
    if (method === 'OPTIONS') return void response.writeHead(204, headers).end();
    if (pathname === '/login/oauth/authorize') {
      const given = Object.fromEntries(searchParams);
      if (given['client_id'] !== APP || given['redirect_uri'] !== callback || given['code_challenge_method'] !== 'S256')
        throw new ApiError(400, 'invalid_request');
      const code = randomUUID();
      codes.set(code, { challenge: given['code_challenge']!, user });
      const to = new URL(callback);
      to.searchParams.set('code', code);
      to.searchParams.set('state', given['state']!);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      return void response.end(
        `<!doctype html><title>Git</title><p>${user}</p><a href="${to.href.replaceAll('&', '&amp;')}">Authorize</a>`,
      );
    }
    const send = (value: unknown): void => {
      response.writeHead(200, { ...headers, 'Content-Type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(value ?? ''));
    };
    const body = asBody(await textOf(request));
    if (`${method} ${pathname}` === 'POST /login/oauth/access_token') {
      send(token(body));
      return;
    }
    const by = tokens.get((request.headers.authorization ?? '').replace(/^token /, ''));
    if (by === undefined) throw new ApiError(401, 'token is required');
    send(api(method, pathname.replace(/^\/api\/v1/, ''), searchParams, body, by));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const status = error instanceof ApiError ? error.status : 500;
      response.writeHead(status, {
        'Content-Type': 'application/json; charset=utf-8',
        'Access-Control-Allow-Origin': new URL(callback).origin,
      });
      response.end(JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { origin: `http://localhost:${port}`, repository, signIn: (name) => (user = name), asked, pulls, server };
};
