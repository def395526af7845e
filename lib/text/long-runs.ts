/** True where a run of more than `most` characters without a space, tab or line break may stand; never misses one. */
export function mayHoldLongRun(text: string, most: number): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 10 || code === 9 || code === 13) run = 0;
    else if (++run > most) return true;
  }
  return false;
}
