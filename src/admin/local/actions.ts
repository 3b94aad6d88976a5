import { z } from 'astro/zod';
import { RefusedError, type WorkingTree } from './working-tree.ts';

/**
 * What Decap's `proxy` backend asks of a server, as its own decap-server answers, for one folder and without Git: lists, an entry,
 * a save with its pictures, a removal.
 */

const asset = z.object({ path: z.string(), content: z.base64(), encoding: z.literal('base64') });
const dataFile = z.object({ slug: z.string(), path: z.string(), raw: z.string(), newPath: z.string().optional() });

const request = z.discriminatedUnion('action', [
  z.object({ action: z.literal('info') }),
  z.object({ action: z.literal('entriesByFolder'), params: z.object({ folder: z.string(), extension: z.string() }) }),
  z.object({ action: z.literal('entriesByFiles'), params: z.object({ files: z.array(z.object({ path: z.string() })) }) }),
  z.object({ action: z.literal('getEntry'), params: z.object({ path: z.string() }) }),
  z.object({ action: z.literal('persistEntry'), params: z.object({ dataFiles: z.array(dataFile), assets: z.array(asset) }) }),
  z.object({ action: z.literal('getMedia'), params: z.object({ mediaFolder: z.string() }) }),
  z.object({ action: z.literal('getMediaFile'), params: z.object({ path: z.string() }) }),
  z.object({ action: z.literal('persistMedia'), params: z.object({ asset }) }),
  z.object({ action: z.literal('deleteFiles'), params: z.object({ paths: z.array(z.string()) }) }),
  z.object({ action: z.literal('getDeployPreview') }),
]);

/** Answers one request of the form. @throws {RefusedError} */
export const answer = (tree: WorkingTree, asked: unknown): unknown => {
  const { data: question } = request.safeParse(asked);
  if (!question) throw new RefusedError('ฟอร์มขอสิ่งที่ระบบในเครื่องนี้ไม่มี');
  switch (question.action) {
    case 'info':
      return { repo: '', publish_modes: ['simple'], type: 'local_fs' };
    case 'entriesByFolder':
      return tree.entries(question.params.folder, question.params.extension);
    case 'entriesByFiles':
      return question.params.files.map(({ path }) => tree.entry(path));
    case 'getEntry':
      return tree.entry(question.params.path);
    case 'persistEntry': {
      // Pictures first: an entry never names one that is not there.
      for (const { path, content } of question.params.assets) tree.write(path, Buffer.from(content, 'base64'));
      for (const { path, newPath, raw } of question.params.dataFiles) {
        tree.write(path, raw);
        if (newPath !== undefined && newPath !== path) tree.move(path, newPath);
      }
      return { message: 'บันทึกแล้ว' };
    }
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
      for (const path of question.params.paths) tree.remove(path);
      return { message: 'ลบแล้ว' };
    case 'getDeployPreview':
      return null;
  }
};
