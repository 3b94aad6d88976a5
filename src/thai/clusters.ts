/** Leading vowels, which belong to the letter after them; and what belongs to the letter before: marks, following vowels, ๆ and ฯ. */
const CLUSTER = /[\u0e40-\u0e44]*[^\u0e40-\u0e44][\p{M}\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46]*|[\u0e40-\u0e44]+/gu;

/** Where the clusters of a text begin: a letter with the vowels and marks that are written around it, which no line may part. */
export const findClusterStarts = (text: string): number[] => Array.from(text.matchAll(CLUSTER), ({ index }) => index);
