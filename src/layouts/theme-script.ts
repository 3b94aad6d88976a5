import { createHash } from 'node:crypto';
import type { ScriptHash } from '../security/headers.ts';

/**
 * The only inline script: applies the reader's theme and text size before the first paint, so that
 * a dark page never flashes white. Its hash is in the Content Security Policy.
 */
export const THEME_SCRIPT = `(function(d){d.classList.add('js');try{['theme','text'].forEach(function(k){var v=localStorage.getItem('km-'+k);if(v)d.setAttribute('data-'+k,v)})}catch(e){}})(document.documentElement)`;

export const THEME_SCRIPT_HASH: ScriptHash = `'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`;
