import { expect, it } from 'vitest';
import { inspectFile } from '#src/checks/inspect-file.ts';
import { inspectBeside, inspectFiles } from '#src/checks/inspect-files.ts';
import { findContent } from '#src/content/read.ts';
import { makeGuide } from '../../support/entries.ts';
import { markdown, TODAY, writeTree } from '../support/content-tree.ts';

it('many files are inspected by two threads, with what one finds in them and in their order', async () => {
  const bodies = ['## หัวข้อ\n\nโทร. 081-234-5678\n', '<div>\n', 'ได้รับอนุญาติ[^1]\n', '**“ก”**ข {1}\n'];
  const files = Array.from({ length: 1100 }, (_, index) => [
    `guides/g-${index}.${index % 7 === 0 ? 'mdx' : 'md'}`,
    index % 11 === 0 ? 'title: ไม่มีส่วนหัว\n' : markdown(makeGuide({ title: `เรื่องที่ ${index}` }), bodies[index % bodies.length]),
  ]);
  const { entries } = findContent(writeTree(Object.fromEntries(files) as Record<string, string>));
  const together = await inspectFiles(entries, TODAY);
  expect(together).toEqual(entries.map((file) => inspectFile(file, TODAY)));
  expect(together.filter(({ findings }) => findings.size > 0).length).toBeGreaterThan(200);
});

it.each([
  ['stops with a code', 'process.exit(3)', /code 3$/],
  ['fails', "throw new Error('no')", /^no$/],
])('the check fails where the second thread %s, and does not go on without its files', async (_, script, message) => {
  const thread = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
  const job = { files: [], today: TODAY, taken: new Int32Array(new SharedArrayBuffer(4)) };
  await expect(inspectBeside(job, () => undefined, thread)).rejects.toThrow(message);
});
