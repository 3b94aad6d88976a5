/** Letters of a file's name that addresses and every system can do with. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

/** A name in ASCII for a file that somebody chose, which no other file has; Thai letters say nothing in an address. */
export const fileNameFor = (chosen: string, extension: string, today: string, isTaken: (name: string) => boolean): string => {
  const stem = chosen.replace(/\.[^.]*$/, '');
  const own = /\p{Script=Thai}/u.test(stem) ? '' : plain(stem);
  const base = own.length > 2 ? own : `photo-${today}`;
  for (let count = 1; ; count++) {
    const name = `${base}${count === 1 ? '' : `-${count}`}.${extension}`;
    if (!isTaken(name)) return name;
  }
};

/** The size of a picture that is no larger than a screen shows; small ones stay as they are. */
export const shrunk = (width: number, height: number, most = 2000): { width: number; height: number } => {
  const factor = Math.min(1, most / Math.max(width, height));
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
};
