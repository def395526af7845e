/** Nouns that describe an institution, by what kind of body they can stand for. */
const KINDS = {
  business:
    'company firm corporation manufacturer airline carrier retailer startup maker operator developer bank brand business conglomerate giant chain automaker subsidiary',
  outlet:
    'newspaper paper outlet broadcaster magazine channel network station website agency publication tabloid journal daily',
  team: 'team club side squad',
  any: 'organization organisation group agency body institution association charity foundation institute union alliance bloc coalition federation',
  own: 'ministry department commission committee court party council parliament senate congress government army navy police military university school college office bureau administration company archive board panel tribunal league service authority society assembly house legislature regulator embassy hospital museum center centre academy command brigade battalion regiment division force forces campaign fund cabinet treasury watchdog laboratory observatory observatory federation plant factory church',
} as const;

type BodyKind = keyof typeof KINDS;

const kinds = new Map<string, Set<BodyKind>>();
for (const kind of Object.keys(KINDS) as BodyKind[])
  for (const word of KINDS[kind].split(' ')) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));

/** What kinds of bodies a describing noun can mean; null where it means none. `own` asks for the noun in the name. */
export function bodyNounKinds(word: string): ReadonlySet<BodyKind> | null {
  return kinds.get(word) ?? null;
}

const GOVERNING =
  /\b(ministry|department|government|court|parliament|senate|congress|council|police|army|navy|forces|military|university|party|commission|committee|embassy|school|hospital)\b/;

/** True where a normalised name itself says that it is no business. */
export function isPublicBody(norm: string): boolean {
  return GOVERNING.test(norm);
}
