/** What is known by heart of where places of a name lie: a port, so that extraction needs no gazetteer. */
export interface Atlas {
  /** Of a place called by these names. */
  whereabouts(names: readonly string[]): Whereabouts;
}

export interface Whereabouts {
  /** One of the states so named is sovereign: it lies in no other state. */
  readonly sovereign: boolean;
  /** ISO 3166-1 alpha-2 codes of the states so named. */
  readonly states: readonly string[];
  /** Numbers of the first-level divisions so named. */
  readonly regions: readonly number[];
  /** Where the places so named lie, the one with most people first. */
  readonly homes: readonly { readonly state: string; readonly region: number }[];
}

/** How one place lies to another, for features: by the likeliest place of its name, by another one, apart, or not known. */
export const UNKNOWN = 0;
export const INSIDE = 1;
export const MAYBE_INSIDE = 2;
export const APART = 3;

/** Whether the one may lie in the other, as far as their names tell. */
export function lie(inner: Whereabouts | undefined, outer: Whereabouts | undefined): number {
  if (!inner || !outer || outer.states.length + outer.regions.length === 0) return UNKNOWN;
  if (inner.sovereign && outer.sovereign) return APART;
  const home = inner.homes.findIndex(
    ({ state, region }) =>
      (outer.states.includes(state) && !inner.states.includes(state)) ||
      (outer.regions.includes(region) && !inner.regions.includes(region)),
  );
  if (home >= 0) return home === 0 ? INSIDE : MAYBE_INSIDE;
  return inner.homes.length > 0 ? APART : UNKNOWN;
}
