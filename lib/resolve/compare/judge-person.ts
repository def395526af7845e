import { remember } from '../../text/remember.ts';
import type { Group } from '../group.ts';
import { comparePersonNames } from '../names/compare-person-names.ts';
import { parsePersonName } from '../names/person-name.ts';
import { probability, type Verdict } from '../verdict.ts';
import { areYearsApart, compareContexts, type Rarity } from './shared-context.ts';
import { inOneStory, storyOf } from './story.ts';

/** Least sum of context weights that joins names that are compatible but not equal. */
const ENOUGH = 2;
const SOME = 0.5;
/** In so many articles a full name must stand for its surname alone to mean it by company only. */
const WELL_KNOWN = 3;
const AGES_APART = -2;

/** Persons by their names first, then by what their articles say around them. Null: two people, not worth asking. */
export function judgePersons(a: Group, b: Group, rarity: Rarity): Verdict | null {
  if (sameArticle(a, b)) return null;
  const names = comparePersonNames(parsePersonName(a.key), parsePersonName(b.key));
  if (names.relation === 'conflict') return null;
  const features = compareContexts(a.context, b.context, rarity);
  const context = features.reduce((sum, f) => sum + f.weight, 0);
  const reasons = [names.reason, ...features.map((f) => f.reason)];
  const verdict = (kind: Verdict['verdict'], base: number): Verdict => ({
    a,
    b,
    verdict: kind,
    score: probability(base + 0.5 * context),
    reasons,
  });
  if (names.relation === 'equal' && !a.local)
    return areNamesakes(a, b, rarity) ? verdict('ask', 0) : verdict('same', 3);
  if (names.relation === 'near') return verdict('ask', (names.score - 0.85) * 10 - 1.2);
  if (names.relation === 'partial') return verdict('ask', -0.8);
  if (names.relation === 'equal' && a.key.includes(' ') && b.key.includes(' '))
    return context >= ENOUGH - 1 ? verdict('same', 1) : verdict('ask', -0.5);
  const bare = a.local || b.local;
  if (bare || names.relation === 'trailing') {
    const strong = features.some((f) => f.strong);
    const known = bare && Math.max(a.items.length, b.items.length) >= WELL_KNOWN;
    if (context >= ENOUGH && (strong || known)) return verdict('same', 0.5);
    const story = context >= SOME ? storyOf(a, b, rarity) : null;
    if (!story) return verdict('ask', bare ? -1.5 : -0.8);
    reasons.push(inOneStory(story));
    return verdict('same', 0.5);
  }
  return context >= ENOUGH - 1 ? verdict('same', 1.5) : verdict('ask', -0.5);
}

/** Two people of one full name: nothing around them in common, and callings or years that are seldom one person's. */
export function areNamesakes(a: Group, b: Group, rarity: Rarity): boolean {
  const told = disjointCallings(a, b);
  if (told === 'alike' && !areYearsApart(a.context, b.context)) return false;
  const sum = compareContexts(a.context, b.context, rarity).reduce((total, f) => total + f.weight, 0);
  return sum <= AGES_APART || (told === 'rival' && sum < ENOUGH) || (told === 'other' && sum < SOME);
}

/** Callings by head words; a person may change within a line but seldom between lines. */
const CALLINGS: readonly RegExp[] = [
  /\b(?:footballer|player|striker|goalkeeper|midfielder|defender|athlete|sprinter|swimmer|cyclist|boxer|cricketer|batsman|bowler|golfer|quarterback|pitcher|wrestler|skier|gymnast|racer|racing driver|driver|jockey|coach|manager|rugby|basketball|tennis)\b/,
  /\b(?:president|minister|senator|congressman|congresswoman|representative|governor|mayor|lawmaker|legislator|politician|mp|chancellor|deputy|candidate|councillor|councilor|ambassador|secretary|prime)\b/,
  /\b(?:actor|actress|singer|musician|rapper|guitarist|drummer|composer|director|filmmaker|comedian|painter|artist|model|dancer)\b/,
  /\b(?:professor|scientist|physicist|chemist|biologist|mathematician|astronomer|researcher|economist|historian|epidemiologist|geologist)\b/,
  /\b(?:general|colonel|major|captain|lieutenant|sergeant|admiral|commander|soldier|private|corporal)\b/,
  /\b(?:bishop|archbishop|priest|pastor|cardinal|pope|rabbi|imam|reverend)\b/,
  /\b(?:murderer|killer|suspect|gunman|robber|serial killer|victim|defendant|convict)\b/,
  /\b(?:chief executive|ceo|businessman|businesswoman|entrepreneur|banker|investor|chairman|founder)\b/,
  /\b(?:king|queen|prince|princess|emperor|duke|duchess)\b/,
  /\b(?:novelist|author|poet|writer|journalist|presenter|broadcaster|columnist|host|television host)\b/,
  /\b(?:astronaut|cosmonaut|pilot|explorer|mountaineer)\b/,
];
/** Lines that one life often joins: army, business, law-making, stage. */
const OFTEN_JOINED: ReadonlySet<string> = new Set([
  '1 4',
  '1 7',
  '1 3',
  '1 8',
  '4 9',
  '6 1',
  '1 6',
  '3 7',
  '2 7',
  '3 9',
  '1 2',
  '4 6',
  '6 7',
  '2 6',
  '5 6',
  '1 5',
  '4 8',
]);

/** Whether what the two are called agrees, or goes together in one life, or hardly does. */
function disjointCallings(a: Group, b: Group): 'alike' | 'other' | 'rival' {
  const x = callings(a);
  const y = callings(b);
  if (x.size === 0 || y.size === 0 || [...x].some((c) => y.has(c))) return 'alike';
  return [...x].some((c) => [...y].some((d) => OFTEN_JOINED.has(c < d ? `${c} ${d}` : `${d} ${c}`)))
    ? 'other'
    : 'rival';
}

function callings(group: Group): Set<number> {
  const out = new Set<number>();
  for (const role of group.context.roles) for (const calling of callingsOf(role)) out.add(calling);
  return out;
}

const callingsOf = remember((role) => CALLINGS.flatMap((pattern, i) => (pattern.test(role) ? [i] : [])));

/** Extraction has looked at pairs inside an article already. */
function sameArticle(a: Group, b: Group): boolean {
  const [few, many] = a.items.length <= b.items.length ? [a, b] : [b, a];
  const articles = new Set(few.items.map((i) => i.source.article.id));
  return many.items.some((i) => articles.has(i.source.article.id));
}
