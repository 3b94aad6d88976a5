import { formatCaddy, formatNginx } from '../security/hosting.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { runCommand } from './run-command.ts';

/** `npm run -s hosting -- nginx` or `caddy`: the configuration of a web server for the site, as KM_BASE places it. */
const FORMATS: Record<string, (base: string) => string> = { nginx: formatNginx, caddy: formatCaddy };
await runCommand(() => {
  const format = FORMATS[process.argv[2] ?? ''];
  if (!format) throw new SettingsError('บอกชนิดของเว็บเซิร์ฟเวอร์: npm run -s hosting -- nginx หรือ npm run -s hosting -- caddy');
  process.stdout.write(format(readSettings().base));
});
