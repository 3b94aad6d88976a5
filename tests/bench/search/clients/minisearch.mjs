import { clientOf } from './minisearch-shared.mjs';
import { words } from './tokens.mjs';

export const { build, open } = clientOf(words, { prefix: true, fuzzy: 0.2 });
