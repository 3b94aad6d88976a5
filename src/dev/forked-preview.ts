import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Preview, ShowPreview } from './live-preview.ts';

interface Answer {
  id: number;
  preview?: Preview;
  fault?: string;
}

/** Previews by a process of their own, which begins with the first that is asked for and ends with this one. */
export const forkedPreview = (): ShowPreview => {
  const waiting = new Map<number, { resolve: (preview: Preview) => void; reject: (error: Error) => void }>();
  let child: ChildProcess | undefined;
  let last = 0;

  const begin = (): ChildProcess => {
    const begun = fork(fileURLToPath(new URL('./preview-process.ts', import.meta.url)));
    begun.on('message', ({ id, preview, fault }: Answer) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (preview) asked?.resolve(preview);
      else asked?.reject(new Error(fault));
    });
    begun.once('exit', () => {
      child = undefined;
      for (const { reject } of waiting.values()) reject(new Error('ส่วนที่สร้างตัวอย่างหน้าหยุดทำงาน แก้ช่องใดก็ได้เพื่อเริ่มใหม่'));
      waiting.clear();
    });
    return begun;
  };

  return (unsaved) =>
    new Promise((resolve, reject) => {
      child ??= begin();
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      child.send({ id, unsaved });
    });
};
