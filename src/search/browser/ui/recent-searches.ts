/** What the reader searched for lately; on this device only, and erasable. */
const KEY = 'km-searches';
const MOST = 6;

export const recentSearches = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
};

export const rememberSearch = (text: string): void => {
  const query = text.trim();
  if (query.length < 2) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...recentSearches().filter((item) => item !== query)].slice(0, MOST)));
  } catch {
    // Storage may be switched off; nothing is kept then.
  }
};

export const forgetSearches = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
};
