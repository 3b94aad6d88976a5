let segmenter: Intl.Segmenter | undefined;

/** The first consonants of the first words of a name, two at most: `บ้านใหม่` → `บห`. Latin letters stand for themselves. */
export const monogram = (name: string): string => {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return [...segmenter.segment(name)]
    .flatMap(({ segment, isWordLike }) => (isWordLike ? (/[ก-ฮa-z]/i.exec(segment)?.[0].toUpperCase() ?? []) : []))
    .slice(0, 2)
    .join('');
};
