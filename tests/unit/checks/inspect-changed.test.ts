import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { inspectChanged } from '#src/checks/inspect-changed.ts';
import { findContent } from '#src/content/read.ts';
import { emptyMunicipality, guide, withFiles } from '../../support/trees.ts';
import { writeTree } from '../support/content-tree.ts';

const TODAY = '2022-01-12';

describe('inspecting what has changed', () => {
  const tree = withFiles(emptyMunicipality(), { 'guides/waste.md': guide({ title: 'ขยะ' }), 'guides/water.md': guide({ title: 'น้ำ' }) });
  const inspector = (folder: string) => {
    const inspectAll = inspectChanged();
    return async (today = TODAY) => new Map((await inspectAll(findContent(folder).entries, today)).map((file) => [file.raw.path, file]));
  };

  it('reads what was saved, and nothing else', async () => {
    const folder = writeTree(tree);
    const inspect = inspector(folder);
    const before = await inspect();
    writeFileSync(join(folder, 'guides/waste.md'), guide({ title: 'แยกขยะ' }));
    const after = await inspect();
    expect(after.get('guides/waste.md')?.data).toMatchObject({ title: 'แยกขยะ' });
    expect(after.get('guides/water.md')).toBe(before.get('guides/water.md'));
    expect(after.get('site/site.yaml')).toBe(before.get('site/site.yaml'));
  });

  it('sees a save of the same length that sets back the time of the file', async () => {
    const folder = writeTree(tree);
    const inspect = inspector(folder);
    await inspect();
    const file = join(folder, 'guides/waste.md');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, guide({ title: 'ขวด' }));
    utimesSync(file, atime, mtime);
    expect((await inspect()).get('guides/waste.md')?.data).toMatchObject({ title: 'ขวด' });
  });

  it('knows nothing of files that are gone, and all of those that come', async () => {
    const folder = writeTree(tree);
    const inspect = inspector(folder);
    await inspect();
    rmSync(join(folder, 'guides/waste.md'));
    writeFileSync(join(folder, 'guides/flood.md'), guide({ title: 'น้ำท่วม' }));
    expect([...(await inspect()).keys()].sort()).toEqual(['guides/flood.md', 'guides/water.md', 'site/site.yaml']);
  });

  it('asks again on another day, which some rules look at', async () => {
    const inspect = inspector(writeTree(tree));
    const before = await inspect();
    expect((await inspect('2022-01-13')).get('guides/water.md')).not.toBe(before.get('guides/water.md'));
  });

  it('finds what a check of everything finds, after every change', async () => {
    const folder = writeTree(tree);
    const inspectAll = inspectChanged();
    const texts = [
      guide({ title: 'ขยะ', related: ['guides/water'] }),
      guide({ title: 'ขยะ', related: ['guides/gone'] }),
      guide({ titel: 'ขยะ' }),
      '---\ntitle: [\n---\n',
      guide({ title: 'ขยะ' }, '[ลิงก์](/guides/gone/)'),
    ];
    for (const text of texts) {
      writeFileSync(join(folder, 'guides/waste.md'), text);
      const changed = await inspectContent(folder, TODAY, inspectAll);
      const whole = await inspectContent(folder, TODAY);
      expect(changed.problems).toEqual(whole.problems);
    }
  });
});
