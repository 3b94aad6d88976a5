/** Files that were chosen in the form and are not saved yet, by name. */
const chosen = new Map<string, { file: File; address: string }>();

export const keepChosen = (file: File): void => void chosen.set(file.name, { file, address: URL.createObjectURL(file) });

/** How a chosen picture looks; undefined for one that was there before. */
export const addressOfChosen = (name: string): string | undefined => chosen.get(name)?.address;

const base64 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** The chosen files that an entry names, as they will stand beside it. */
export const chosenAssets = async (path: string, text: string): Promise<{ path: string; content: string }[]> => {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const named = [...chosen].filter(([name]) => text.includes(name));
  return Promise.all(named.map(async ([name, { file }]) => ({ path: `${folder}/${name}`, content: await base64(file) })));
};
