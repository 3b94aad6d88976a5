import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeRenditions } from '#src/build/write-renditions.ts';
import type { Attachment } from '#src/content/raw-entry.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renditions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const photograph = async (name: string, background: string): Promise<Attachment> => {
  const path = join(folder, name);
  writeFileSync(
    path,
    await sharp({ create: { width: 500, height: 20, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  );
  return { collection: 'activities', name, path };
};
const write = async (site: string, ...attachments: Attachment[]) => {
  await writeRenditions(attachments, join(folder, site), join(folder, 'shelf'));
  return new Map(readdirSync(join(folder, site)).map((name) => [name, readFileSync(join(folder, site, name))]));
};

it('the same picture is rendered once, though two entries show it', async () => {
  const first = await write(
    'site',
    await photograph('a.jpg', '#369'),
    await photograph('b.jpg', '#369'),
    await photograph('c.jpg', '#963'),
  );
  expect(first.size).toBe(4);
  expect([...first.keys()].every((name) => /-(?:480|500)\.webp$/.test(name))).toBe(true);
});

it('what an earlier build made is taken as it is', async () => {
  const attachment = await photograph('a.jpg', '#369');
  const [name] = [...(await write('site', attachment)).keys()];
  writeFileSync(join(folder, 'shelf', name!), 'made before');
  expect((await write('next', attachment)).get(name!)!.toString()).toBe('made before');
});

it('what no build has asked for in a season goes, what is asked for stays', async () => {
  const attachment = await photograph('a.jpg', '#369');
  const names = [...(await write('site', attachment)).keys()];
  writeFileSync(join(folder, 'shelf', 'old-480.webp'), '');
  for (const name of [...names, 'old-480.webp']) utimesSync(join(folder, 'shelf', name), new Date(0), new Date(0));
  await write('next', attachment);
  expect(readdirSync(join(folder, 'shelf')).sort()).toEqual(names.sort());
});

it('a site without pictures gets no folder for them', async () => {
  await writeRenditions([], join(folder, 'site'), join(folder, 'shelf'));
  expect(readdirSync(folder)).toEqual([]);
});
