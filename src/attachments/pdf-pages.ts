import { execFile } from 'node:child_process';
import { extractText, getDocumentProxy } from 'unpdf';

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_MILLISECONDS = 60_000;

/**
 * The pages of a PDF as Poppler reads them, or undefined where it is not there. It alone reads what the glyphs of Thai marks stand for (ActualText).
 *
 * @throws (rejects) where the file is broken or locked.
 */
export const readByPoppler = (bytes: Uint8Array, ...options: string[]): Promise<string[] | undefined> =>
  new Promise((resolve, reject) => {
    const poppler = execFile(
      'pdftotext',
      ['-enc', 'UTF-8', ...options, '-', '-'],
      { maxBuffer: MOST_BYTES, timeout: MOST_MILLISECONDS },
      (error, stdout) => {
        if (!error) resolve(stdout.split('\f'));
        else if (error.code === 'ENOENT') resolve(undefined);
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is one
        else reject(error);
      },
    );
    // Whoever ends before reading all says why by its own error.
    poppler.stdin!.on('error', () => undefined);
    poppler.stdin!.end(bytes);
  });

/** The pages of a PDF as pdf.js reads them; letters of Thai may be lost (`LOST_GLYPHS`). @throws (rejects) where the file is broken or locked. */
export const readByPdfJs = async (bytes: Uint8Array): Promise<string[]> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    return (await extractText(document, { mergePages: false })).text;
  } finally {
    await document.loadingTask.destroy();
  }
};
