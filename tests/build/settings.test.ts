import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildTree, fingerprint, placesFor, removeTemporaryFolders, runBuild } from '../support/build.ts';
import { emptyMunicipality } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

describe('settings with values that cannot be used', () => {
  it.each([
    { KM_AUDIENCE: 'boss', KM_SITE: 'ftp://km.example.go.th', KM_BASE: '/ความรู้ ของเรา/', SOURCE_DATE_EPOCH: 'yesterday' },
    { KM_SITE: 'https://km.example.go.th/km', KM_BASE: '/km/?a', SOURCE_DATE_EPOCH: '-1' },
    { KM_SITE: 'km.example.go.th', KM_BASE: '/../' },
  ])('are all named in one run, and nothing is written: %o', async (settings) => {
    const { status, text, out } = await buildTree(emptyMunicipality(), settings);
    const named = [...text.matchAll(/^(\w+="[^"]*") \S/gm)].map(([, setting]) => setting);
    expect(named).toEqual(Object.entries(settings).map(([name, value]) => `${name}="${value}"`));
    expect(status).toBe(1);
    // An editor is told what to write, not where the program stopped.
    expect(text).not.toMatch(/^ +at /m);
    expect(existsSync(out)).toBe(false);
  });
});

describe('an output folder that would cost the editor files', () => {
  it('is refused when it is the content folder', async () => {
    const { content } = placesFor(emptyMunicipality());
    const before = fingerprint(content);
    const { status, text } = await runBuild({ content, out: content });
    expect(fingerprint(content)).toEqual(before);
    expect(text).toContain('KM_OUT');
    expect(status).toBe(1);
  });

  it('is refused when it holds the content folder', async () => {
    const { content } = placesFor(emptyMunicipality());
    const { status, text } = await runBuild({ content, out: dirname(content) });
    expect(existsSync(content)).toBe(true);
    expect(text).toContain('KM_OUT');
    expect(status).toBe(1);
  });

  it('is refused when it is a file', async () => {
    const places = placesFor(emptyMunicipality());
    writeFileSync(places.out, 'เอกสารสำคัญ');
    const { status, text } = await runBuild(places);
    expect(fingerprint(dirname(places.out))).toHaveProperty('out');
    expect(text).toContain('KM_OUT');
    expect(status).toBe(1);
  });
});
