import type { LoadedEntry } from '../../content/audience.ts';
import type { Attachment } from '../../content/raw-entry.ts';
import { isOfBase } from '../../domain/entry.ts';
import type { EntryData } from '../../schemas/collections.ts';
import { namedEntries } from '../shared/named-entries.ts';
import type { TownFile } from '../shared/protocol.ts';

/** A repository, and who lets editors in; as `settings.ts` reads it. */
export interface Repository {
  forge: 'forgejo' | 'gitea' | 'gitlab' | 'github';
  origin: string;
  repo: string;
  branch: string;
  app: string;
  review: boolean;
}

/** How Decap reaches a repository. Nothing of it is a secret: editors log in at the Git server, with PKCE. */
export const backendOf = ({ forge, origin, repo, branch, app }: Repository): Record<string, unknown> => {
  switch (forge) {
    // Forgejo grew out of Gitea, and asks nothing that Gitea does not answer; Decap's own backend for Gitea holds no entry back for review.
    case 'forgejo':
    case 'gitea':
      return { name: 'forgejo', repo, branch, app_id: app, api_root: `${origin}/api/v1` };
    case 'gitlab':
      return { name: forge, repo, branch, app_id: app, auth_type: 'pkce', base_url: origin, api_root: `${origin}/api/v4` };
    case 'github':
      return { name: forge, repo, branch, base_url: origin, auth_endpoint: 'auth' };
  }
};

/** The servers that the forms ask, for the policy of their page. */
export const hostsOf = ({ forge, origin }: Pick<Repository, 'forge' | 'origin'>): string[] =>
  forge === 'github' ? [origin, 'https://api.github.com', 'https://www.githubstatus.com'] : [origin];

/** Fields by which entries are found and numbered. */
const NAMING = [
  'title',
  'code',
  'aliases',
  'english',
  'abbreviation',
  'number',
  'year',
  'date',
  'fiscalYear',
  'community',
  'committee',
  'body',
];

const namesIn = ({ collection, data }: LoadedEntry): Record<string, unknown> => {
  const fields = data as unknown as Record<string, unknown>;
  const named = Object.fromEntries(NAMING.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
  if (collection !== 'plans') return named;
  const tables = (data as EntryData<'plans'>).tables.map(({ id, rows }) => ({
    id,
    rows: rows.map(({ number, activity }) => ({ number, activity })),
  }));
  return { ...named, tables };
};

/**
 * What the forms of a site know of its town before anybody has logged in: names of entries, rows and files, and who refers to whom, all of which its pages show.
 * Comments of editors, drafts and what else is between them stays in the repository.
 */
export const publicFacts = (entries: readonly LoadedEntry[], attachments: readonly Attachment[]): TownFile[] => [
  ...entries
    .filter((entry) => !isOfBase(entry))
    .map((entry) => {
      const data = JSON.stringify(namesIn(entry));
      const refers = namedEntries({ ...entry, body: '' });
      return {
        path: entry.path,
        ...(refers.length > 0 && { refers }),
        text: entry.path.endsWith('.yaml') || entry.path.endsWith('.yml') ? data : `---\n${data}\n---\n`,
      };
    }),
  ...attachments.map(({ collection, name }) => ({ path: `${collection}/${name}` })),
];
