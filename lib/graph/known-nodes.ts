/** For each id its row in `rows`, or undefined; both in order of id, each once. Walks them side by side, without a table. */
export function rowsOf<T extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly T[],
): (T | undefined)[] {
  let at = 0;
  return ids.map((id) => {
    while (at < rows.length && rows[at]!.id < id) at++;
    return rows[at]?.id === id ? rows[at] : undefined;
  });
}
