const KEY = 'dateline-searches';
const MOST = 6;

/** What was searched for in this browser, the last first. Nothing leaves it. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepSearch(text: string): void {
  const query = text.trim();
  if (!query) return;
  store([query, ...recentSearches().filter((one) => one !== query)].slice(0, MOST));
}

export function forgetSearches(): void {
  store([]);
}

function store(list: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    /* Private windows may forbid storage; then nothing is kept. */
  }
}
