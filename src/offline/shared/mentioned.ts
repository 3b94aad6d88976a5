/** A file that may be dropped, and what it says where it may name others. */
export interface Asset {
  name: string;
  text?: string;
}

/**
 * The assets that these pages still need: those that they name, and those that these name in their turn (a script its parts).
 * Names hold a hash, so one that stands in a text means just this file.
 */
export const mentionedIn = (pages: readonly string[], assets: readonly Asset[]): Set<string> => {
  const needed = new Set<string>();
  const texts = [...pages];
  for (let text = texts.pop(); text !== undefined; text = texts.pop())
    for (const asset of assets)
      if (!needed.has(asset.name) && text.includes(asset.name)) {
        needed.add(asset.name);
        if (asset.text !== undefined) texts.push(asset.text);
      }
  return needed;
};
