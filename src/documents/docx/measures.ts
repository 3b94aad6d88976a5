/** The type of Thai official letters; offices have it, and readers without it get a substitute from their own programs. */
export const FACE = 'TH Sarabun New';
/** Half points: letters are set in 16 points, wide tables smaller. */
export const SIZE = { text: 32, table: 28, wide: 24, title: 36, kind: 58 } as const;
/** Twentieths of a point: A4, and the margins of a Thai official letter (left 3 cm, right 2 cm). */
export const A4 = { width: 11906, height: 16838 } as const;
export const MARGIN = {
  upright: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
  wide: { top: 1134, bottom: 1134, left: 850, right: 850 },
} as const;
export const WIDTH = {
  upright: A4.width - MARGIN.upright.left - MARGIN.upright.right,
  wide: A4.height - MARGIN.wide.left - MARGIN.wide.right,
} as const;
/** The emblem at the head of a memorandum, 1.5 cm high: the office sets it at the left of the first line, which is as high. */
export const GARUDA = 850;
/** First line of a paragraph, and the place beside the mark of a list's item. */
export const INDENT = 1134;
export const HANGING = 425;
export const DOTS = '.'.repeat(44);
