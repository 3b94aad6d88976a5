import { demonstrationSettings } from './demonstration.ts';
import { runCommand } from './run-command.ts';

/** `npm run demo [-- --port 4321]`: builds the demonstration town into a folder of its own and serves it. */
await runCommand(() => {
  Object.assign(process.env, demonstrationSettings(process.env));
});
// Both commands read their settings as they start, so they come after these are set.
if (!process.exitCode) await import('./build.ts');
if (!process.exitCode) await import('./preview.ts');
