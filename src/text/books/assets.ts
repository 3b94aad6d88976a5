import { departmentOf, isInForce, type Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { fold } from '../../thai/fold.ts';
import { compareThai } from '../../thai/order.ts';
import { entryChapter, type BodyOf, type Book } from '../book.ts';
import { COLLECTION_LABELS } from '../labels.ts';
import { assetPaper } from '../papers/asset.ts';

const inForce = (kb: KnowledgeBase): Entry<'assets'>[] => kb.entries('assets').filter((asset) => isInForce(asset, kb.today));

/** The subjects that assets are about, in the order of a dictionary. */
export const topicsOf = (kb: KnowledgeBase): string[] => [...new Set(inForce(kb).flatMap(({ data }) => data.topics))].sort(compareThai);

/**
 * The knowledge assets of a department (its id or name) or a topic, else all; by department, and within it by title.
 * Undefined where what is asked for is neither.
 */
export const assetsBook = (kb: KnowledgeBase, bodyOf: BodyOf, asked: string | undefined): Book | undefined => {
  const same = (name: string) => asked !== undefined && fold(name) === fold(asked);
  const department = kb.entries('departments').find(({ id, data }) => id === asked || same(data.title));
  const topic = department ? undefined : topicsOf(kb).find(same);
  if (asked !== undefined && !department && topic === undefined) return undefined;
  const departments = kb.entries('departments').map(({ id }) => id);
  /** Those of no department come last. */
  const place = (asset: Entry<'assets'>) =>
    (departments.indexOf(departmentOf(asset) ?? '') + departments.length + 1) % (departments.length + 1);
  const wanted = inForce(kb).filter(
    (asset) => (!department || departmentOf(asset) === department.id) && (topic === undefined || asset.data.topics.includes(topic)),
  );
  const about = department?.data.title ?? (topic === undefined ? undefined : `เรื่อง${topic}`);
  return {
    title: [COLLECTION_LABELS.assets, ...(about === undefined ? [] : [about])],
    listsSections: false,
    chapters: wanted
      .toSorted((a, b) => place(a) - place(b))
      .map((asset) =>
        entryChapter(
          asset,
          assetPaper(kb, asset, bodyOf(asset)).sections,
          department ? undefined : kb.find('departments', departmentOf(asset) ?? '')?.data.title,
        ),
      ),
  };
};
