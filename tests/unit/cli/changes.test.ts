import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { commitOf, startOfWork, writeContentOf } from '#src/cli/git-content.ts';
import { makeGuide, makeSite } from '../../support/entries.ts';
import { toYaml, writeTree } from '../support/content-tree.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'km-git-'));
  made.push(folder);
  return folder;
};

/** A repository with a content folder in it, and one commit on its main branch. */
const repository = () => {
  const root = writeTree({
    'content/site/site.yaml': toYaml(makeSite()),
    'content/guides/road.yaml': toYaml(makeGuide({ title: 'ซ่อมถนน' })),
    'README.md': 'นอกเนื้อหา',
  });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.go.th', ...args], { cwd: root, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  return { root, content: join(root, 'content'), git };
};

const run = (content: string, ...args: string[]): { status: number; output: string } => {
  try {
    const output = execFileSync(process.execPath, ['src/cli/changes.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, KM_CONTENT: content },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status: 0, output };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { status, output: stderr };
  }
};

describe('content as Git has it', () => {
  it('is written out as a commit has it, and neither the folder nor what is staged changes', () => {
    const { content, git } = repository();
    const road = join(content, 'guides/road.yaml');
    writeFileSync(road, toYaml(makeGuide({ title: 'ซ่อมสะพาน' })));
    git('add', '.');
    const status = git('status', '--porcelain');
    const place = writeContentOf(content, commitOf(content, 'main')!, scratch());
    expect(readFileSync(join(place, 'guides/road.yaml'), 'utf8')).toContain('ซ่อมถนน');
    expect(() => readFileSync(join(place, 'README.md'))).toThrow();
    expect(readFileSync(road, 'utf8')).toContain('ซ่อมสะพาน');
    expect(git('status', '--porcelain')).toBe(status);
  });

  it('began where its branch left the main one', () => {
    const { content, git } = repository();
    const first = commitOf(content, 'main')!;
    git('switch', '--quiet', '--create', 'work');
    git('commit', '--quiet', '--allow-empty', '--message=second');
    expect(startOfWork(content)).toEqual(first);
    expect(commitOf(content, '--output=x')).toBeUndefined();
    expect(() => startOfWork(scratch())).toThrow('ไม่ได้เก็บไว้ใน Git');
  });
});

describe('npm run changes', () => {
  it('tells what the files say that are being worked on, and writes a page to sign', () => {
    const { content } = repository();
    writeFileSync(join(content, 'guides/road.yaml'), toYaml(makeGuide({ title: 'ซ่อมสะพาน' })));
    const page = join(scratch(), 'changes.html');
    const { status, output } = run(content, '--html', page);
    expect(status).toBe(0);
    expect(output).toContain('เดิม: ซ่อมถนน\n    ใหม่: ซ่อมสะพาน');
    expect(readFileSync(page, 'utf8')).toContain('ลงชื่อ');
  });

  it('says what to write for a state that there is not', () => {
    const { content } = repository();
    expect(run(content, '--from', 'nowhere')).toEqual({ status: 1, output: expect.stringContaining('ไม่พบฉบับ "nowhere"') });
  });
});
