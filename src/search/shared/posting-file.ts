/**
 * A file of posting lists: for each gram two bytes of key, the number of pages, and the pages in order as steps from one to
 * the next; numbers are written seven bits a byte, the lowest first. Gzip around it.
 */

/** The bytes of a file, before gzip. */
export const packPostings = (lists: Iterable<readonly [key: number, pages: readonly number[]]>): Uint8Array => {
  const bytes: number[] = [];
  for (const [key, pages] of lists) {
    bytes.push(key & 0xff, key >> 8);
    writeNumber(pages.length, bytes);
    let before = 0;
    for (const page of pages) {
      writeNumber(page - before, bytes);
      before = page;
    }
  }
  return Uint8Array.from(bytes);
};

const writeNumber = (number: number, bytes: number[]): void => {
  let rest = number;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
};

/** The pages of each gram of a file, by key. */
export const unpackPostings = (bytes: Uint8Array): Map<number, number[]> => {
  let at = 0;
  const readNumber = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number;
    }
  };
  const lists = new Map<number, number[]>();
  while (at < bytes.length) {
    const key = bytes[at++]! | (bytes[at++]! << 8);
    let page = 0;
    const pages = Array.from({ length: readNumber() }, () => (page += readNumber()));
    lists.set(key, pages);
  }
  return lists;
};
