/** The name of an entry: itself where the paper says which it is (`2566`), else the next number after it (`asset-3`). */
export const freeId = (name: string, isNumbered: boolean, used: ReadonlySet<string>): string => {
  if (!isNumbered) return name;
  for (let number = 1; ; number++) if (!used.has(`${name}-${number}`)) return `${name}-${number}`;
};
