import { z } from 'astro/zod';
import { DRAFT_STATUSES, type Drafts } from './drafts.ts';
import { RefusedError, type WorkingTree } from './working-tree.ts';

/**
 * What Decap's `proxy` backend asks of a server, as its own decap-server answers, for one folder: lists, an entry, a save with its
 * pictures, a removal; and where entries wait for approval, what is asked of drafts.
 */

const asset = z.object({ path: z.string(), content: z.base64(), encoding: z.literal('base64') });
const dataFile = z.object({ slug: z.string(), path: z.string(), raw: z.string(), newPath: z.string().optional() });

/** A draft, by its list and its name in it. */
const draft = { collection: z.string(), slug: z.string() };

const request = z.discriminatedUnion('action', [
  z.object({ action: z.literal('info') }),
  z.object({ action: z.literal('entriesByFolder'), params: z.object({ folder: z.string(), extension: z.string() }) }),
  z.object({ action: z.literal('entriesByFiles'), params: z.object({ files: z.array(z.object({ path: z.string() })) }) }),
  z.object({ action: z.literal('getEntry'), params: z.object({ path: z.string() }) }),
  z.object({
    action: z.literal('persistEntry'),
    params: z.object({
      dataFiles: z.array(dataFile),
      assets: z.array(asset),
      options: z.object({
        useWorkflow: z.boolean().optional(),
        collectionName: z.string().optional(),
        status: z.enum(DRAFT_STATUSES).or(z.literal('')).optional(),
      }),
    }),
  }),
  z.object({ action: z.literal('unpublishedEntries') }),
  z.object({ action: z.literal('unpublishedEntry'), params: z.object({ id: z.string() }).or(z.object(draft)) }),
  z.object({ action: z.literal('unpublishedEntryDataFile'), params: z.object({ ...draft, path: z.string() }) }),
  z.object({ action: z.literal('unpublishedEntryMediaFile'), params: z.object({ ...draft, path: z.string() }) }),
  z.object({ action: z.literal('updateUnpublishedEntryStatus'), params: z.object({ ...draft, newStatus: z.enum(DRAFT_STATUSES) }) }),
  z.object({ action: z.literal('publishUnpublishedEntry'), params: z.object(draft) }),
  z.object({ action: z.literal('deleteUnpublishedEntry'), params: z.object(draft) }),
  z.object({ action: z.literal('getMedia'), params: z.object({ mediaFolder: z.string() }) }),
  z.object({ action: z.literal('getMediaFile'), params: z.object({ path: z.string() }) }),
  z.object({ action: z.literal('persistMedia'), params: z.object({ asset }) }),
  z.object({ action: z.literal('deleteFiles'), params: z.object({ paths: z.array(z.string()) }) }),
  z.object({ action: z.literal('getDeployPreview') }),
]);

const named = ({ collection, slug }: { collection: string; slug: string }): string => `${collection}/${slug}`;

/** Drafts, where entries wait for approval. @throws {RefusedError} where every save is the last word. */
const within = (drafts: Drafts | undefined): Drafts => {
  if (!drafts) throw new RefusedError('ฟอร์มนี้บันทึกลงไฟล์ทันที ไม่มีงานรอตรวจ');
  return drafts;
};

/** Answers one request of the form. @throws {RefusedError} */
export const answer = async (tree: WorkingTree, drafts: Drafts | undefined, asked: unknown): Promise<unknown> => {
  const { data: question } = request.safeParse(asked);
  if (!question) throw new RefusedError('ฟอร์มขอสิ่งที่ระบบในเครื่องนี้ไม่มี');
  switch (question.action) {
    case 'info':
      return { repo: '', publish_modes: [drafts ? 'editorial_workflow' : 'simple'], type: drafts ? 'local_git' : 'local_fs' };
    case 'entriesByFolder':
      return tree.entries(question.params.folder, question.params.extension);
    case 'entriesByFiles':
      return question.params.files.map(({ path }) => tree.entry(path));
    case 'getEntry':
      return tree.entry(question.params.path);
    case 'persistEntry': {
      const { dataFiles, assets, options } = question.params;
      // Pictures first: an entry never names one that is not there.
      const files = [
        ...assets.map(({ path, content }) => ({ path, bytes: Buffer.from(content, 'base64') })),
        ...dataFiles.map(({ path, raw }) => ({ path, bytes: raw })),
      ];
      const [entry] = dataFiles;
      if (options.useWorkflow && entry && options.collectionName !== undefined)
        within(drafts).save(
          named({ collection: options.collectionName, slug: entry.slug }),
          files,
          options.status === '' ? undefined : options.status,
        );
      else {
        for (const { path, bytes } of files) tree.write(path, bytes);
        for (const { path, newPath } of dataFiles) if (newPath !== undefined && newPath !== path) tree.move(path, newPath);
      }
      return { message: 'บันทึกแล้ว' };
    }
    case 'unpublishedEntries':
      return within(drafts).list();
    case 'unpublishedEntry':
      return within(drafts).draft('id' in question.params ? question.params.id : named(question.params));
    case 'unpublishedEntryDataFile':
      return { data: within(drafts).file(named(question.params), question.params.path).toString('utf8') };
    case 'unpublishedEntryMediaFile':
      return within(drafts).mediaFile(named(question.params), question.params.path);
    case 'updateUnpublishedEntryStatus':
      within(drafts).setStatus(named(question.params), question.params.newStatus);
      return { message: 'เปลี่ยนสถานะแล้ว' };
    case 'publishUnpublishedEntry':
      await within(drafts).publish(named(question.params));
      return { message: 'เผยแพร่แล้ว' };
    case 'deleteUnpublishedEntry':
      within(drafts).discard(named(question.params));
      return { message: 'ทิ้งแล้ว' };
    case 'getMedia':
      return tree.picturesIn(question.params.mediaFolder);
    case 'getMediaFile':
      return tree.beside(question.params.path);
    case 'persistMedia': {
      const { path, content } = question.params.asset;
      tree.write(path, Buffer.from(content, 'base64'));
      return tree.beside(path);
    }
    case 'deleteFiles':
      if (drafts) drafts.remove(question.params.paths);
      else for (const path of question.params.paths) tree.remove(path);
      return { message: 'ลบแล้ว' };
    case 'getDeployPreview':
      return null;
  }
};
