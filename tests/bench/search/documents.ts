import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as search sees it, read back from a built site. */
export interface PageDocument {
  address: string;
  title: string;
  /** Other names: aliases, synonyms, English. */
  names: string[];
  headings: string[];
  summary: string;
  text: string;
}

/** How Pagefind marks its compressed files. */
const SIGNATURE = 'pagefind_dcd';

const lines = (text: string | undefined): string[] => (text ? text.split('\n') : []);

/** Every page of a built site, by address; read from the index's fragments, so that it works on any site that `npm run build` made. */
export const readDocuments = (site: string): PageDocument[] => {
  const folder = join(site, 'pagefind/fragment');
  return (
    readdirSync(folder)
      .filter((name) => name.endsWith('.pf_fragment'))
      .map((name) => {
        const { url, content, meta } = JSON.parse(
          gunzipSync(readFileSync(join(folder, name)))
            .toString('utf8')
            .slice(SIGNATURE.length),
        ) as {
          url: string;
          content: string;
          meta: Record<string, string>;
        };
        return {
          address: url,
          title: meta['title'] ?? '',
          names: lines(meta['names']),
          // A heading may stand behind its anchor.
          headings: lines(meta['headings']).map((line) => line.slice(line.indexOf('\t') + 1)),
          summary: meta['summary'] ?? '',
          text: content,
        };
      })
      // File names are hashes of the content; the order must not change with every edit.
      .sort((a, b) => (a.address < b.address ? -1 : 1))
  );
};

/** All that a page says, a field or paragraph a line. */
export const wholeText = ({ title, names, summary, headings, text }: PageDocument): string =>
  [title, ...names, summary, ...headings, text].join('\n');
