/** Roles that one line shows; who was called many things was called most of them once. */
const MOST = 5;

/** Roles in one line, each once however it is capitalised: "President, nominee and 3 more"; '' for none. */
export function roleList(roles: readonly string[]): string {
  const once = new Map<string, string>();
  for (const role of roles) if (role && !once.has(role.toLowerCase())) once.set(role.toLowerCase(), role);
  const distinct = [...once.values()];
  const shown = distinct.slice(0, distinct.length === MOST + 1 ? MOST + 1 : MOST).join(', ');
  return distinct.length > MOST + 1 ? `${shown} and ${distinct.length - MOST} more` : shown;
}
