import { clientOf } from './minisearch-shared.mjs';
import { trigrams } from './tokens.mjs';

/** Neither prefixes nor fuzzy terms: the trigrams are both already. */
export const { build, open } = clientOf(trigrams, {});
