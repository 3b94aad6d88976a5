import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runJob } from '#src/search/build/job.ts';

const folder = mkdtempSync(join(tmpdir(), 'km-job-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

describe('a job in a process of its own', () => {
  it('ends with the signal, and only then says that it has: pages that fail must not leave the index at work', async () => {
    const file = join(folder, 'process');
    const stop = new AbortController();
    const job = runJob(new URL('../../../support/endless-job.ts', import.meta.url).href, { file }, stop.signal);
    const failed = expect(job).rejects.toThrow(/abort/i);
    await vi.waitFor(() => expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(/^\d+$/), { timeout: 20_000, interval: 50 });
    const id = Number(readFileSync(file, 'utf8'));
    expect(isRunning(id)).toBe(true);
    stop.abort();
    await failed;
    expect(isRunning(id)).toBe(false);
  }, 30_000);
});
