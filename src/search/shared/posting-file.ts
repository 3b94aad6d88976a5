/** A page that holds a gram: its number doubled, and one more where its title or names hold it. */
export type Posting = number;
export const makePosting = (page: number, isNamed: boolean): Posting => 2 * page + Number(isNamed);
export const pageOf = (posting: Posting): number => posting >>> 1;
export const isNamed = (posting: Posting): boolean => (posting & 1) === 1;

/**
 * A file of posting lists: for each gram two bytes of key, the number of postings, and the postings in order as steps from one to
 * the next; numbers are written seven bits a byte, the lowest first. Gzip around it.
 */

/** The bytes of a file, before gzip. */
export const packPostings = (lists: Iterable<readonly [key: number, postings: readonly Posting[]]>): Uint8Array => {
  const bytes: number[] = [];
  for (const [key, postings] of lists) {
    bytes.push(key & 0xff, key >> 8);
    writeNumber(postings.length, bytes);
    let before = 0;
    for (const posting of postings) {
      writeNumber(posting - before, bytes);
      before = posting;
    }
  }
  return Uint8Array.from(bytes);
};

const writeNumber = (number: number, bytes: number[]): void => {
  let rest = number;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
};

/** The postings of each gram of a file, by key. */
export const unpackPostings = (bytes: Uint8Array): Map<number, Posting[]> => {
  let at = 0;
  const readNumber = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number;
    }
  };
  const lists = new Map<number, Posting[]>();
  while (at < bytes.length) {
    const key = bytes[at++]! | (bytes[at++]! << 8);
    let posting = 0;
    const postings = Array.from({ length: readNumber() }, () => (posting += readNumber()));
    lists.set(key, postings);
  }
  return lists;
};
