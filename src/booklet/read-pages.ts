import { getDocumentProxy } from 'unpdf';

/** How many pages a PDF has, and on which each anchor stands, counted from 0. A browser keeps the anchors that something in the file leads to. */
export const readPages = async (
  bytes: Uint8Array,
  anchors: readonly string[],
): Promise<{ pages: number; destinations: Map<string, number> }> => {
  // The library takes the bytes that it is given for its own.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  try {
    const destinations = new Map<string, number>();
    for (const anchor of anchors) {
      const destination = await pdf.getDestination(anchor);
      const page: unknown = destination?.[0];
      if (typeof page !== 'object' || page === null) throw new Error(`The file has no page for ${anchor}`);
      destinations.set(anchor, await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0]));
    }
    return { pages: pdf.numPages, destinations };
  } finally {
    await pdf.loadingTask.destroy();
  }
};
