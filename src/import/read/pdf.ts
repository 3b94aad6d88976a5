import { extractText, getDocumentProxy } from 'unpdf';
import type { Block } from '../paper.ts';

/** The text layer of a PDF, line by line. It says nothing of tables; a scanned page has none. */
export const readPdf = async (bytes: Uint8Array): Promise<Block[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.flatMap((page, index) =>
    page
      .split('\n')
      .flatMap((line, row): Block[] =>
        line.trim() === '' ? [] : [{ kind: 'paragraph', text: line.trim(), place: `หน้า ${index + 1} บรรทัดที่ ${row + 1}` }],
      ),
  );
};
