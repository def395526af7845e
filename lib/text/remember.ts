/** A pure function of one text that keeps its answers, the latest `most` of them at the least; long texts are not kept. */
export function remember<T>(compute: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const value = compute(text);
    if (text.length > LONGEST) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

const LONGEST = 100;
