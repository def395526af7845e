/* What was shown once and is not to be shown again, where the browser lets us remember. */

const KEY = 'dateline-seen';

export function wasSeen(what: string): boolean {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ').includes(what);
  } catch {
    return false;
  }
}

/** `what` without spaces. */
export function markSeen(what: string): void {
  try {
    const seen = (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean);
    localStorage.setItem(KEY, [...new Set([...seen, what])].join(' '));
  } catch {
    /* Shown again at the next visit. */
  }
}
