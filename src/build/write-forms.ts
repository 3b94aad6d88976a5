import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adminFiles } from '../admin/build/admin-files.ts';
import { backendOf, hostsOf, publicFacts } from '../admin/build/public-facts.ts';
import type { TownFacts } from '../admin/shared/protocol.ts';
import type { LoadedContent } from '../checks/check-content.ts';
import { isOfBase } from '../domain/entry.ts';
import type { FormsSetting, Settings } from '../settings.ts';

/** Writes the forms into a site: Decap, our part of it, and of the town what its pages show anyway. */
export const writeForms = async (
  content: LoadedContent,
  forms: FormsSetting,
  { today }: Pick<Settings, 'today'>,
  folder: string,
): Promise<void> => {
  mkdirSync(folder);
  for (const [name, bytes] of await adminFiles(hostsOf(forms))) writeFileSync(join(folder, name), bytes);
  const { site, entries, attachments } = content;
  const facts: TownFacts = {
    town: site.name,
    today,
    prefix: forms.content,
    backend: backendOf(forms),
    workflow: forms.review,
    files: publicFacts(entries, attachments),
    base: entries.filter(isOfBase).map(({ collection, id }) => `${collection}/${id}`),
  };
  writeFileSync(join(folder, 'town.json'), JSON.stringify(facts));
};
