import { shrunk } from '../shared/photo-name.ts';

const QUALITY = 0.85;

/** Thrown where a chosen file is no picture that the browser opens; the message is in Thai. */
export class NoPicture extends Error {}

/**
 * A photograph as a page needs it: turned as it was taken, no larger than a screen, and drawn anew, so that nothing of the camera, the
 * place or the person is left in it.
 */
export const preparePhotograph = async (chosen: File): Promise<{ blob: Blob; extension: 'jpg' | 'png' }> => {
  const picture = await createImageBitmap(chosen, { imageOrientation: 'from-image' }).catch(() => {
    throw new NoPicture(`เปิด "${chosen.name}" เป็นภาพไม่ได้ ให้เลือกไฟล์ JPG หรือ PNG`);
  });
  const { width, height } = shrunk(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')!.drawImage(picture, 0, 0, width, height);
  picture.close();
  // Drawings and screens with text have few colours and may be clear: they stay PNG.
  const type = chosen.type === 'image/png' ? 'image/png' : 'image/jpeg';
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
  if (!blob) throw new NoPicture(`ย่อภาพ "${chosen.name}" ไม่สำเร็จ ให้ลองภาพอื่น`);
  return { blob, extension: type === 'image/png' ? 'png' : 'jpg' };
};
