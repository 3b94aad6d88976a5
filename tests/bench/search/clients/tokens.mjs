/** Ways to cut Thai into terms that an engine without Thai can be given. */

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Words by the platform's own dictionary: what its manuals advise for Thai. */
export const words = (text) =>
  [...segmenter.segment(text.normalize('NFC').toLowerCase())].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** Overlapping trigrams of runs of Thai; other words stay whole. */
export const trigrams = (text) =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\u0e01-\u0e4e]+|[\p{L}\p{N}]+/gu) ?? []
  ).flatMap((run) =>
    run < '\u0e01' || run > '\u0e4f' || run.length <= 3 ? [run] : Array.from({ length: run.length - 2 }, (_, at) => run.slice(at, at + 3)),
  );
