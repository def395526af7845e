const SKIPPED: ReadonlySet<string> = new Set('of the and for in on to at de la du des und'.split(' '));

/** "TASS", "U.S.S.R.", "RANEPA", "AfD": letters without a space, most of them capital. */
export function isAcronym(name: string): boolean {
  const bare = name.replace(/[.’']/g, '');
  return (
    /^[\p{L}\p{N}&-]{2,8}$/u.test(bare) &&
    (bare.match(/\p{Lu}/gu)?.length ?? 0) >= Math.max(2, bare.length * 0.6)
  );
}

/** First letters of a long name's words, without and with the small ones: "un" and, for "Bank of England", "be" and "boe". */
export function initials(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const strong = words
    .filter((w) => !SKIPPED.has(w))
    .map((w) => w[0])
    .join('');
  const all = words.map((w) => w[0]).join('');
  return [...new Set([strong, all])].filter((s) => s.length >= 2);
}
