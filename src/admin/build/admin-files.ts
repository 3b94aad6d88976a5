import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { adminPolicy } from '../../security/headers.ts';

/** The files of `/admin/` by name. */
export type AdminFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * The folder of Decap's own files. Its one script holds everything; what it loads later lies beside it.
 */
const decapFolder = (): string => dirname(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'));

/** What the form needs of Decap: its script with its parts, and under which licences they are. */
const isNeeded = (name: string): boolean => /^(?:\d+\.)?decap-cms\.js(?:\.LICENSE\.txt)?$|\.wasm$/.test(name);

/**
 * Modules of Node stand in files that the form shares with the check: what reads a disk is never called in a browser, and says so if it
 * ever is. Sätteri, which is no JavaScript, has a stand-in.
 */
const withoutNode: Plugin = {
  name: 'without-node',
  resolveId: (id) => {
    if (id === 'satteri') return join(import.meta.dirname, '../browser/markdown.ts');
    if (!/^node:|^sharp$|\/attachments\/(?:inspect|publish)\.ts$/.test(id)) return null;
    return { id: `\0${id.replaceAll('../', '')}.cjs`, moduleSideEffects: false };
  },
  load: (id) =>
    id.startsWith('\0') && id.endsWith('.cjs')
      ? `module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' ? false : () => { throw new Error(${JSON.stringify(`${id.slice(1, -4)} is not in a browser`)}) } })`
      : null,
};

/** A module of ours as one script for a browser, with all that it imports. */
export const browserScript = async (module: string, name = 'form'): Promise<string> => {
  const build = await rolldown({
    input: module,
    platform: 'browser',
    plugins: [withoutNode],
    // Nothing of ours draws upon a page to read a text.
    resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
    transform: { define: { 'import.meta': '{}' } },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', name, minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
};

/** Search engines and lists of pages pass it over; it is a tool of editors. */
const page = (policy: string): string => `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex, nofollow">
<title>แก้ไขเนื้อหา</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="admin.css">
<script src="admin.js" defer></script>
<script src="decap-cms.js" defer></script>
</head>
<body>
<noscript>หน้านี้ต้องเปิด JavaScript</noscript>
</body>
</html>
`;

/** Makes every file of the form but what it knows of the town; `hosts` are the servers that it works with, `frames` those of previews. */
export const adminFiles = async (hosts: readonly string[] = [], frames?: string): Promise<AdminFiles> => {
  const folder = decapFolder();
  return new Map<string, Uint8Array | string>([
    ['index.html', page(adminPolicy(hosts, frames))],
    ['admin.js', await browserScript(join(import.meta.dirname, '../browser/start.ts'))],
    ['admin.css', readFileSync(join(import.meta.dirname, '../browser/admin.css'))],
    ...readdirSync(folder)
      .filter(isNeeded)
      .map((name) => [name, readFileSync(join(folder, name))] as const),
  ]);
};
