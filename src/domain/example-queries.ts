import { formerAddressOf } from '../schemas/fragments/former-address.ts';
import type { Entry } from './entry.ts';

/** Queries that the home page offers. */
const MOST = 3;

/** What people call the services they come for: the first everyday name of each. */
export const exampleQueries = (services: readonly Pick<Entry<'manuals'>, 'data'>[]): string[] =>
  services.flatMap(({ data }) => data.aliases.find((alias) => formerAddressOf(alias) === undefined) ?? []).slice(0, MOST);
