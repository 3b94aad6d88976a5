/** The part of CBOR (RFC 8949) that Pagefind writes: integers, texts, lists. @throws {RangeError} on anything else. */
export const decodeCbor = (bytes: Uint8Array): unknown => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new TextDecoder();
  let at = 0;
  const readNumber = (info: number): number => {
    if (info < 24) return info;
    const size = 1 << (info - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    if (size === 8) return Number(view.getBigUint64(at - 8));
    throw new RangeError(`CBOR: length ${info}`);
  };
  const readItem = (): unknown => {
    const head = view.getUint8(at++);
    const info = head & 31;
    switch (head >> 5) {
      case 0:
        return readNumber(info);
      case 1:
        return -1 - readNumber(info);
      case 3: {
        const length = readNumber(info);
        at += length;
        return texts.decode(bytes.subarray(at - length, at));
      }
      case 4: {
        const items: unknown[] = [];
        if (info === 31) {
          while (view.getUint8(at) !== 0xff) items.push(readItem());
          at += 1;
        } else for (let left = readNumber(info); left > 0; left--) items.push(readItem());
        return items;
      }
      default:
        throw new RangeError(`CBOR: item ${head}`);
    }
  };
  return readItem();
};
