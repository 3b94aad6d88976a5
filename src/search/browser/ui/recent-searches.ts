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

export const keepSearch = (text: string): void => {
  const query = text.trim();
  if (query.length < 2) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...readRecentSearches().filter((item) => item !== query)].slice(0, MAX_SEARCHES)));
  } catch {
    // Storage may be switched off; nothing is kept then.
  }
};

export const clearRecentSearches = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
};
