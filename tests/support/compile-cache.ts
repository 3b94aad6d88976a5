import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Set up once for a run: the commands that its tests start compile a module once, not each anew, which is a third of a short command. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'tessaban-km-compile-cache-'));
  process.env['NODE_COMPILE_CACHE'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
