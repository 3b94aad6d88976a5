/** What the reader searched for lately; on this device only, and erasable. */
const KEY = 'km-searches';
const MAX_SEARCHES = 6;

export const readRecentSearches = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, MAX_SEARCHES) : [];
  } catch {
    return [];
  }
};

const write = (searches: readonly string[]): void => {
  try {
    if (searches.length) localStorage.setItem(KEY, JSON.stringify(searches));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off; nothing is kept then.
  }
};

export const keepSearch = (text: string): void => {
  const query = text.trim();
  if (query.length < 2) return;
  write([query, ...readRecentSearches().filter((item) => item !== query)].slice(0, MAX_SEARCHES));
};

export const forgetSearch = (text: string): void => write(readRecentSearches().filter((item) => item !== text));

export const forgetSearches = (): void => write([]);
