let segmenter: Intl.Segmenter | undefined;

/** Letters that take room on a line: vowels above and below and tone marks take none. */
const widthOf = (text: string): number => text.replace(/\p{M}/gu, '').length;

/** A text in lines of at most so many letters, broken between words; a longer word is a line of its own. For drawings, where nothing breaks lines. */
export const shortLines = (text: string, most: number): string[] => {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const lines: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = lines.at(-1);
    // A space ends a line, it does not begin one.
    if (last !== undefined && (segment.trim() === '' || widthOf(last + segment) <= most)) lines[lines.length - 1] = last + segment;
    else lines.push(segment);
  }
  return lines.map((line) => line.trim());
};
