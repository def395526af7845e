/**
 * Word families by the kind of happening they tell in news, after the event types of ACE 2005 and its successors;
 * general knowledge, families as in the lexicon (nouns under the verb they come from).
 */
const KINDS: Readonly<Record<string, string>> = {
  death:
    'die death dead kill murder slay perish deceased drown assassinate assassination homicide fatality manslaughter massacre',
  injury: 'injure injury wound hurt hospitalize hospitalise maim poison poisoning infect infection',
  attack:
    'attack assault shoot stab bomb raid ambush explode blast detonate ram shooting stabbing bombing gunfire arson storm besiege siege',
  strike: 'strike airstrike shell bombard bombardment barrage missile hit intercept',
  clash: 'clash fight battle combat skirmish riot unrest',
  fire: 'fire blaze burn engulf inferno wildfire bushfire ignite',
  quake: 'earthquake quake tremor temblor aftershock',
  storm:
    'hurricane typhoon cyclone tornado flood flooding landslide eruption erupt tsunami avalanche drought heatwave landfall',
  takeover: 'capture seize take liberate fall conquer occupy retake recapture free annex overrun seizure',
  offensive: 'offensive invade invasion incursion advance counteroffensive deploy deployment',
  ceasefire: 'ceasefire truce armistice surrender withdraw withdrawal pull retreat evacuate evacuation',
  war: 'war conflict coup rebellion uprising insurgency',
  vote: 'vote elect election ballot poll reelect referendum by-election runoff',
  contest: 'primary caucus debate',
  campaign: 'campaign run candidacy bid endorse endorsement nominate nomination drop concede concession',
  office:
    'appoint appointment inaugurate inauguration swear swearing-in promote promotion succeed hire name reshuffle',
  leave:
    'resign resignation quit depart departure tender retire retirement oust dismiss dismissal fire sack step impeach impeachment depose',
  protest: 'protest rally march demonstrate demonstration picket boycott',
  labour: 'walkout lockout layoff',
  arrest: 'arrest detain detention apprehend extradite extradition imprison deport deportation',
  trial: 'try trial hearing testify testimony arraign plead',
  charge: 'charge indict indictment accuse prosecute allege',
  ruling: 'rule ruling decide decision judgment judgement verdict overturn uphold acquit acquittal',
  sentence: 'sentence jail convict conviction execute execution fine pardon commute clemency parole',
  suit: 'sue lawsuit complaint suit appeal file petition',
  inquiry: 'investigate investigation inquire inquiry enquiry probe review audit search inspect',
  law: 'enact legislate ratify veto repeal legalise legalize decriminalize decriminalise pass bill amend amendment sign',
  ban: 'ban bar prohibit prohibition sanction embargo suspend suspension restrict restriction blacklist revoke',
  order:
    'order decree declare declaration proclaim mandate impose lift lockdown curfew quarantine reopen shut close closure shutdown',
  agreement: 'agree agreement deal accord treaty pact settle settlement negotiate negotiation',
  meeting: 'meet meeting talk talks summit conference convene gather gathering visit host attend',
  speech:
    'announce announcement speech address broadcast statement apologize apologise apology interview unveil reveal',
  demand: 'demand request urge call appeal invite',
  crash: 'crash collide collision wreck derail derailment capsize sink sinking plunge collapse accident',
  rescue: 'rescue recover save hostage release kidnap abduct hijack',
  theft: 'theft steal rob robbery burglary loot heist hack breach leak',
  launch:
    'launch liftoff lift-off land landing dock docking spacewalk orbit flight fly depart arrive arrival travel',
  outbreak: 'outbreak epidemic pandemic diagnose diagnosis test vaccinate vaccination',
  business:
    'merge merger acquire acquisition buy purchase sell sale invest bankruptcy bankrupt donate donation',
  founding:
    'found establish establishment create form open build construct construction demolish demolition destroy destruction',
  win: 'win victory winner defeat beat lose loss score draw final championship tournament match race qualify record break',
  award: 'award honor honour prize medal crown',
  publish: 'publish publication release report study survey discover discovery find finding issue',
  life: 'born birth marry marriage wedding divorce funeral burial bury graduate',
  cancel: 'cancel cancellation cancelation postpone postponement delay reschedule scrub abort',
};

const KIND_OF = new Map<string, string>();
for (const [kind, words] of Object.entries(KINDS))
  for (const word of words.split(' ')) if (!KIND_OF.has(word)) KIND_OF.set(word, kind);

/** Kinds whose words all tell the same sort of thing, so that two of them may tell one happening. */
const JOINING = new Set(
  'death attack strike fire quake takeover offensive vote protest leave inquiry arrest ruling sentence suit theft crash outbreak ban meeting launch win cancel'.split(
    ' ',
  ),
);

/** Nouns that take up any happening told before ("the incident"). */
export const GENERIC = new Set(
  'incident event move action operation tragedy disaster occasion affair episode accident case'.split(' '),
);

/** Kind of happening a word family tells; null where it is in no list. */
export function kindOf(family: string): string | null {
  return KIND_OF.get(family) ?? null;
}

/** What two triggers must have in common to tell one happening in different words. */
export function joiningKind(family: string): string {
  const kind = KIND_OF.get(family);
  return kind && JOINING.has(kind) ? kind : family;
}
