import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { watchFolder } from '#src/cli/watch.ts';
import { writeTree } from '../support/content-tree.ts';

it('a folder that is watched tells of every kind of change, once for all that are made together', async () => {
  const folder = writeTree({ 'guides/waste.md': 'ขยะ' });
  const changed = vi.fn(() => Promise.resolve());
  watchFolder(folder, changed);
  const told = async (times: number): Promise<void> => {
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(times), { timeout: 5000 });
    // No second call comes after it.
    await wait(400);
    expect(changed).toHaveBeenCalledTimes(times);
  };

  for (let save = 0; save < 5; save++) writeFileSync(join(folder, 'guides/waste.md'), `ขยะ ${save}`);
  writeFileSync(join(folder, 'guides/water.md'), 'น้ำ');
  await told(1);

  // Another file in its place, as many editors save; then the new one is written.
  writeFileSync(join(folder, 'waste.new'), 'ขยะใหม่');
  renameSync(join(folder, 'waste.new'), join(folder, 'guides/waste.md'));
  await told(2);
  writeFileSync(join(folder, 'guides/waste.md'), 'ขยะใหม่กว่า');
  await told(3);

  mkdirSync(join(folder, 'assets/photos'), { recursive: true });
  await told(4);
  writeFileSync(join(folder, 'assets/photos/one.png'), '');
  await told(5);

  rmSync(join(folder, 'assets'), { recursive: true });
  await told(6);
  mkdirSync(join(folder, 'assets'));
  await told(7);
  writeFileSync(join(folder, 'assets/drain.md'), 'ท่อ');
  await told(8);
});
