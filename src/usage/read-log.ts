import { createReadStream, openSync, readSync, closeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Whether a file begins as gzip does, whatever it is called. */
const isGzip = (file: string): boolean => {
  const begin = Buffer.alloc(2);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, begin, 0, 2, 0);
  } finally {
    closeSync(descriptor);
  }
  return begin[0] === 0x1f && begin[1] === 0x8b;
};

/** The lines of a log, plain or gzip, one by one: a log of a year need not fit into memory. @throws for a file that cannot be read to its end. */
export async function* readLog(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = isGzip(file) ? bytes.pipe(createGunzip()) : bytes;
  // `pipe` leaves an error of the file behind.
  bytes.on('error', (error) => text.destroy(error));
  const lines = createInterface({ input: text, crlfDelay: Infinity });
  const failed = new Promise<never>((_, reject) => text.once('error', reject));
  failed.catch(() => lines.close());
  yield* lines;
  if (text.errored) throw text.errored;
}
