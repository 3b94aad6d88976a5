import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = join(import.meta.dirname, '../../../node_modules');

interface Answer {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** Astro's language server, asked in the words that VS Code's Astro extension uses. */
export const openLanguageServer = async (root: string) => {
  const server = spawn(process.execPath, [join(modules, '@astrojs/language-server/bin/nodeServer.js'), '--stdio'], { cwd: root });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let asked = 0;
  const ask = <Result>(method: string, params: object): Promise<Result> =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve as (result: unknown) => void);
      send({ id: asked, method, params });
    });
  const take = (message: Answer): void => {
    if (message.id === undefined) return;
    // What the server asks of the editor: it has no settings of its own, and agrees to everything.
    if (message.method) send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
    else waiting.get(message.id)?.(message.result);
  };
  let rest = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1]);
      if (!(rest.length >= head + 4 + length)) return;
      const message = JSON.parse(rest.toString('utf8', head + 4, head + 4 + length)) as Answer;
      rest = rest.subarray(head + 4 + length);
      take(message);
    }
  });
  await ask('initialize', {
    processId: process.pid,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'town' }],
    capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
    initializationOptions: { typescript: { tsdk: join(modules, 'typescript/lib') }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: (file: string): void => {
      const languageId = file.endsWith('.mdx') ? 'mdx' : 'markdown';
      const textDocument = { uri: pathToFileURL(file).href, languageId, version: 1, text: readFileSync(file, 'utf8') };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
    },
    /** What may be written at a place of a file. */
    complete: async (file: string, line: number, character: number): Promise<string[]> => {
      const where = { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } };
      return ((await ask<{ items: { label: string }[] } | null>('textDocument/completion', where))?.items ?? []).map(({ label }) => label);
    },
    /** What is said of a place of a file under the pointer. */
    explain: async (file: string, line: number, character: number): Promise<string> => {
      const where = { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } };
      return (await ask<{ contents: { value: string } } | null>('textDocument/hover', where))?.contents.value ?? '';
    },
    close: (): void => void server.kill(),
  };
};
