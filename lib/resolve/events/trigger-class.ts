import { nameWords, normaliseName } from '../../text/normalise.ts';

/**
 * Families of words that tell the same kind of happening, so that one outlet's "liberation" meets another's "capture";
 * general knowledge, as stems after `stem`. A word belongs to the first family that lists it.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  takeover:
    'captur seiz seizur liberat fall fell fallen conquer conquest occup retak retook recaptur overrun annex tak take takeover took',
  visit: 'visit tour trip travel',
  attack:
    'attack strik struck airstrik bomb bombard shell explo explosion blast detonat raid assault missil rocket drone ambush',
  shooting: 'shoot shot shooting gunfir stab stabb massacr',
  clash: 'clash battl fight fought fighting combat skirmish',
  death: 'die died dead death kill slain murder perish assassinat assassination',
  injury: 'injur wound hurt',
  arrest: 'arrest detain detent detention apprehend custod',
  charge: 'charg indict prosecut accus',
  trial: 'trial tri testif testimon hear',
  sentence: 'sentenc convict convictio jail imprison execut',
  ruling: 'rul decid decis verdict acquit overturn uphold upheld',
  election: 'elect election vot ballot poll referendum runoff primar caucus',
  win: 'win won victor defeat beat beaten',
  resign: 'resign resignat quit oust dismiss sack step stepp depart ousted',
  appoint: 'appoint nam inaugurat sworn swear nominat nominee nominati promot',
  protest: 'protest rall march demonstrat demonstrati riot unrest picket',
  strike: 'walkout',
  meeting: 'meet met meeting talk talks summit conferenc negotiat negotiati',
  agreement: 'agre agreement sign deal accord treat pact ceasefir truc settl',
  withdrawal: 'withdr withdrew withdrawal pull retreat evacuat',
  offensive: 'offensiv invad invas incurs advanc counteroffensiv',
  war: 'war conflict operat operati insurgenc campaign',
  report: 'report brief briefed briefing',
  announcement: 'announc speech address statement unveil',
  launch: 'launch liftoff spacewalk orbit',
  crash: 'crash collid collis derail derailment sink sank capsiz plung accident',
  fire: 'fir blaz burn wildfir bushfir',
  quake: 'earthquak quak tremor aftershock',
  storm: 'hurrican typhoon cyclon tornado storm flood landslid erupt eruption tsunami',
  outbreak: 'outbreak epidemic pandemic infect infecti diagnos',
  ban: 'ban bann prohibit sanction embargo suspend suspensi restrict',
  law: 'enact legislat ratif veto repeal legaliz legalis decriminaliz',
  kidnap: 'kidnap abduct hostag hijack',
  release: 'releas free freed rescu',
  theft: 'theft steal stol rob robber hack loot',
  suit: 'sue su lawsuit',
  inquiry: 'investigat investigati inquir prob',
  merger: 'merg merger acquir acquisit bu buy bought purchas sell sold sal',
  birth: 'born birth',
  marriage: 'marr marri wed wedding',
  funeral: 'funeral buri bury burial',
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES)
    .flatMap(([family, words]) => words.split(' ').map((w) => [w, family] as [string, string]))
    .toReversed(),
);

/** A light stem: English endings cut off, no dictionary. */
export function stem(word: string): string {
  return word
    .replace(/(?:ations?|ations|ions?)$/, (s) =>
      word.length - s.length >= 4 ? (s.startsWith('at') ? 'at' : '') : s,
    )
    .replace(/(?:ies|ied|y)$/, (s) => (word.length - s.length >= 3 ? '' : s))
    .replace(/(?:ings?|ed|es|e|s)$/, (s) => (word.length - s.length >= 3 ? '' : s));
}

/** Whether a word tells a kind of happening. */
export function isKindWord(word: string): boolean {
  return FAMILY_OF.has(word) || FAMILY_OF.has(stem(word));
}

/** The families a trigger phrase belongs to; for an unknown word, the word's own stem. */
export function triggerFamilies(phrase: string): Set<string> {
  const known = new Set<string>();
  const words = nameWords(normaliseName(phrase));
  for (const word of words) {
    const family = FAMILY_OF.get(word) ?? FAMILY_OF.get(stem(word));
    if (family) known.add(family);
  }
  if (known.size === 0 && words.length > 0) known.add(`=${stem(words[0]!)}`);
  return known;
}
