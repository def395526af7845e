/** Word families that news uses for one kind of happening (general knowledge; the families are those of the lexicon). */
const KINDS: Readonly<Record<string, string>> = {
  death: 'die death dead kill murder slay perish deceased lose',
  attack: 'attack assault shoot stab bomb raid ambush storm explode blast detonate ram target',
  strike: 'strike airstrike shell bombard hit drone',
  fire: 'fire blaze burn engulf inferno',
  quake: 'earthquake quake tremor temblor',
  takeover: 'capture seize take liberate fall conquer occupy retake recapture free secure',
  vote: 'vote elect ballot poll reelect re-elect',
  contest: 'primary caucus',
  protest: 'protest rally march demonstrate demonstration',
  leave: 'resign resignation quit depart tender',
  inquiry: 'investigate investigation inquire inquiry enquiry probe',
  arrest: 'arrest detain detention apprehend',
  ruling: 'rule ruling decide decision judgment judgement verdict',
  sentence: 'sentence jail imprison',
  suit: 'sue lawsuit complaint suit',
  theft: 'theft steal rob robbery burglary loot',
  crash: 'crash collide collision wreck',
  launch: 'launch liftoff lift-off',
  offensive: 'offensive invade invasion incursion advance',
  meeting: 'meet meeting talk summit talks',
  storm: 'hurricane storm typhoon cyclone tornado',
  outbreak: 'outbreak epidemic pandemic',
  ban: 'ban bar prohibit',
  withdrawal: 'withdraw withdrawal pull exit',
  purchase: 'buy purchase acquire acquisition',
  win: 'win victory winner defeat',
};

const KIND_OF = new Map(Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((w) => [w, kind] as const)));

/** Nouns that take up any happening told before ("the incident"). */
export const GENERIC = new Set('incident event move action operation tragedy disaster occasion affair episode accident case'.split(' '));

/** Kind of happening a word family tells; the family itself where it is in no list. */
export function kindOf(family: string): string {
  return KIND_OF.get(family) ?? family;
}
