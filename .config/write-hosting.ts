import { writeFileSync } from 'node:fs';
import { formatCaddy, formatNginx } from '../src/security/headers.ts';

/** Writes the header files for hosts that we run ourselves; a test holds them equal to `security/headers.ts`. */
writeFileSync(new URL('../.hosting/nginx.conf', import.meta.url), formatNginx());
writeFileSync(new URL('../.hosting/Caddyfile', import.meta.url), formatCaddy());
