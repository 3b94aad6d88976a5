import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program (`node --import`): disturbs what it does to files, to see that nothing is lost.
 *
 * `KILL_AT=<n>` kills the process before its n-th change of a file below `WITHIN`; `REFUSE=<path>` says that this folder
 * cannot be renamed (as a mount point), `REFUSE_BESIDE=<path>` that nothing may be written beside it; `FAIL_WRITE=<part of a path>` has no room for such a file.
 */
const { KILL_AT, WITHIN = '', REFUSE, REFUSE_BESIDE, FAIL_WRITE } = process.env;

let changes = 0;
const failure = (code: string, path: unknown): Error => Object.assign(new Error(`${code}: disturbed, '${String(path)}'`), { code });

/** Has every call of a function that changes files go through `before`. */
const disturb = (module: object, name: string): void => {
  const functions = module as Record<string, (...given: unknown[]) => unknown>;
  const original = functions[name]!;
  functions[name] = (...given) => {
    const paths = given
      .slice(0, 2)
      .flatMap((value) => (typeof value === 'string' ? [value] : value instanceof URL ? [value.pathname] : []));
    if (KILL_AT && paths.some((path) => path.startsWith(WITHIN)) && ++changes === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
    if (REFUSE && name === 'renameSync' && paths.includes(REFUSE)) throw failure('EBUSY', REFUSE);
    if (REFUSE_BESIDE && name !== 'rmSync' && paths.some((path) => path.startsWith(`${REFUSE_BESIDE}.`))) throw failure('EACCES', paths);
    if (FAIL_WRITE && paths.some((path) => path.includes(FAIL_WRITE))) throw failure('ENOSPC', FAIL_WRITE);
    return original(...given);
  };
};

for (const name of ['renameSync', 'mkdirSync', 'rmSync', 'cpSync', 'writeFileSync']) disturb(fs, name);
disturb(fs.promises, 'writeFile');
syncBuiltinESMExports();
