import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'astro/zod';
import { PAGE_POLICY, SECURITY_HEADERS } from '../../security/headers.ts';
import type { AdminFiles } from '../build/admin-files.ts';
import type { PreviewAnswer, PreviewQuestion, TownFacts } from '../shared/protocol.ts';
import { answer } from './actions.ts';
import { Drafts } from './drafts.ts';
import { GitError, Repository } from './repository.ts';
import { RefusedError, WorkingTree } from './working-tree.ts';
import { checkAsSaved } from './whole-check.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
};

/** What a save may weigh: a dozen photographs as the form makes them. */
const MOST_BYTES = 64_000_000;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new RefusedError('ไฟล์ที่ส่งมาใหญ่เกินไป บันทึกทีละน้อยภาพลง', 413);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

/**
 * Whether a request comes from the form itself. The server writes files without asking who is there: a page of another site that is
 * open in the same browser must not reach it, also under a name that leads to this machine.
 */
const isOwn = (request: IncomingMessage, port: number): boolean => {
  const { host, origin } = request.headers;
  const names = [`localhost:${port}`, `127.0.0.1:${port}`];
  return host !== undefined && names.includes(host) && (origin === undefined || origin === `http://${host}`);
};

const assets = z.array(z.object({ path: z.string(), content: z.base64() }));
const question = z.object({ files: z.array(z.object({ path: z.string(), text: z.string(), known: z.array(z.string()) })), assets });
const previewQuestion = z.object({ files: z.array(z.object({ path: z.string(), text: z.string() })).length(1), assets });

export interface LocalTown {
  content: string;
  town: () => string;
  today: string;
  /** Makes the page of an entry that is not saved. */
  preview: (question: PreviewQuestion) => Promise<PreviewAnswer>;
  /** Whether an entry waits on a branch of Git until it is approved. */
  review?: boolean;
}

const messageOf = (error: unknown): string => {
  if (error instanceof GitError) return `Git ทำขั้นนี้ไม่สำเร็จ ลองอีกครั้ง ถ้ายังไม่ได้ ส่งข้อความนี้ให้ผู้ดูแลระบบ: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
};

/** Serves the form of a content folder on this machine, and writes what is saved into it. */
export const adminServer = ({ content, town, today, preview, review = false }: LocalTown, files: AdminFiles): Server => {
  const tree = new WorkingTree(content);
  const drafts = review ? new Drafts(new Repository(content), tree, (asked) => checkAsSaved(content, today, asked)) : undefined;
  const facts = (): TownFacts => ({
    town: town(),
    today,
    prefix: '',
    backend: { name: 'proxy', proxy_url: '/admin/api' },
    workflow: review,
    check: '/admin/check',
    preview: '/admin/preview',
    files: tree.files(),
    // The whole check knows them.
    base: [],
  });

  const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array): void => {
    response.writeHead(status, {
      ...SECURITY_HEADERS,
      'Content-Security-Policy': PAGE_POLICY,
      'Content-Type': type,
      'Cache-Control': 'no-cache',
    });
    response.end(body);
  };
  const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
    send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

  const post = async (request: IncomingMessage, path: string): Promise<unknown> => {
    // Another site cannot send this type without being asked, and is not allowed to.
    if (!request.headers['content-type']?.startsWith('application/json')) throw new RefusedError('คำขอไม่ใช่ของฟอร์ม', 403);
    const asked: unknown = JSON.parse(await textOf(request));
    if (path === '/admin/api') return answer(tree, drafts, asked);
    if (path === '/admin/preview') {
      const { data } = previewQuestion.safeParse(asked);
      if (!data) throw new RefusedError('คำขอดูตัวอย่างไม่ถูกต้อง');
      for (const each of [...data.files, ...data.assets]) tree.refuseOutside(each.path);
      return preview(data);
    }
    if (path !== '/admin/check') throw new RefusedError('ไม่พบหน้านี้', 404);
    const { data } = question.safeParse(asked);
    if (!data) throw new RefusedError('คำขอตรวจไม่ถูกต้อง');
    for (const { path, known } of data.files) tree.refuseIfChanged(path, known, drafts?.textOf(path));
    const drafted = data.files.flatMap(({ path }) => drafts?.assetsOf(path) ?? []);
    const isChosen = ({ path }: { path: string }): boolean => data.assets.some((asset) => asset.path === path);
    const assets = [...drafted.filter((asset) => !isChosen(asset)), ...data.assets];
    return { problems: await checkAsSaved(content, today, { ...data, assets }) };
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port } = server.address() as { port: number };
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!isOwn(request, port)) throw new RefusedError('เปิดฟอร์มจากเครื่องนี้เท่านั้น', 403);
    if (request.method === 'POST') {
      sendJson(response, 200, await post(request, pathname));
      return;
    }
    if (pathname === '/' || pathname === '/admin') {
      response.writeHead(302, { Location: '/admin/' }).end();
      return;
    }
    if (pathname === '/admin/town.json') {
      sendJson(response, 200, facts());
      return;
    }
    const name = pathname === '/admin/' ? 'index.html' : pathname.slice('/admin/'.length);
    const bytes = pathname.startsWith('/admin/') ? files.get(name) : undefined;
    if (!bytes) throw new RefusedError('ไม่พบหน้านี้', 404);
    send(response, 200, TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream', bytes);
  };

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      const status = error instanceof RefusedError ? error.status : 500;
      if (status === 500) console.error(error);
      sendJson(response, status, { error: messageOf(error) });
    });
  });
  return server;
};
