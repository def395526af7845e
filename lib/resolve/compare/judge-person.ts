import type { Group } from '../group.ts';
import { comparePersonNames } from '../names/compare-person-names.ts';
import { parsePersonName } from '../names/person-name.ts';
import { probability, type Verdict } from '../verdict.ts';
import { compareContexts, type Rarity } from './shared-context.ts';

/** Least sum of context weights that joins names that are compatible but not equal. */
const ENOUGH = 2;

/** Persons by their names first, then by what their articles say around them. Null: two people, not worth asking. */
export function judgePersons(a: Group, b: Group, rarity: Rarity): Verdict | null {
  if (sameArticle(a, b)) return null;
  const names = comparePersonNames(parsePersonName(a.key), parsePersonName(b.key));
  if (names.relation === 'conflict') return null;
  const features = compareContexts(a.context, b.context, rarity);
  const context = features.reduce((sum, f) => sum + f.weight, 0);
  const reasons = [names.reason, ...features.map((f) => f.reason)];
  const verdict = (kind: Verdict['verdict'], base: number): Verdict => ({ a: a.index, b: b.index, verdict: kind, score: probability(base + 0.5 * context), reasons });
  if (names.relation === 'equal' && !a.local) return context > -2 && !rivals(a, b) ? verdict('same', 3) : verdict('ask', 0);
  if (names.relation === 'near') return verdict('ask', (names.score - 0.85) * 10 - 1.2);
  const bare = a.local || b.local;
  if (context >= (bare ? ENOUGH : ENOUGH - 1)) return verdict('same', bare ? 0.5 : 1.5);
  return verdict('ask', bare ? -1.5 : -0.5);
}

/** Two people of one full name: callings that are seldom one person's, and nothing around them in common. */
export function areNamesakes(a: Group, b: Group, rarity: Rarity): boolean {
  if (!rivals(a, b)) return false;
  return compareContexts(a.context, b.context, rarity).reduce((sum, f) => sum + f.weight, 0) < ENOUGH;
}

/** Callings by head words; a person may change within a line but seldom between lines. */
const CALLINGS: readonly RegExp[] = [
  /\b(?:footballer|player|striker|goalkeeper|midfielder|defender|athlete|sprinter|swimmer|cyclist|boxer|cricketer|batsman|bowler|golfer|quarterback|pitcher|wrestler|skier|gymnast|racer|racing driver|driver|jockey|coach|manager|rugby|basketball|tennis)\b/,
  /\b(?:president|minister|senator|congressman|congresswoman|representative|governor|mayor|lawmaker|legislator|politician|mp|chancellor|deputy|candidate|councillor|councilor|ambassador|secretary|prime)\b/,
  /\b(?:actor|actress|singer|musician|rapper|guitarist|drummer|composer|director|filmmaker|comedian|novelist|author|poet|painter|artist|model|dancer|presenter)\b/,
  /\b(?:professor|scientist|physicist|chemist|biologist|mathematician|astronomer|researcher|economist|historian|epidemiologist|geologist)\b/,
  /\b(?:general|colonel|major|captain|lieutenant|sergeant|admiral|commander|soldier|private|corporal)\b/,
  /\b(?:bishop|archbishop|priest|pastor|cardinal|pope|rabbi|imam|reverend)\b/,
  /\b(?:murderer|killer|suspect|gunman|robber|serial killer|victim|defendant|convict)\b/,
  /\b(?:chief executive|ceo|businessman|businesswoman|entrepreneur|banker|investor|chairman|founder)\b/,
  /\b(?:king|queen|prince|princess|emperor|duke|duchess)\b/,
  /\b(?:astronaut|cosmonaut|pilot|explorer|mountaineer)\b/,
];
/** Lines that one life often joins: army, business, law-making, stage. */
const OFTEN_JOINED: ReadonlySet<string> = new Set(['1 4', '1 7', '1 3', '1 8', '4 9', '6 1', '1 6', '3 7', '2 7', '3 9', '1 2', '4 6', '6 7', '2 6', '5 6', '1 5', '4 8']);

function rivals(a: Group, b: Group): boolean {
  const x = callings(a);
  const y = callings(b);
  if (x.size === 0 || y.size === 0 || [...x].some((c) => y.has(c))) return false;
  return ![...x].some((c) => [...y].some((d) => OFTEN_JOINED.has(c < d ? `${c} ${d}` : `${d} ${c}`)));
}

function callings(group: Group): Set<number> {
  const out = new Set<number>();
  for (const role of group.context.roles) CALLINGS.forEach((pattern, i) => pattern.test(role) && out.add(i));
  return out;
}

/** Extraction has looked at pairs inside an article already. */
function sameArticle(a: Group, b: Group): boolean {
  const [few, many] = a.items.length <= b.items.length ? [a, b] : [b, a];
  const articles = new Set(few.items.map((i) => i.source.article.id));
  return many.items.some((i) => articles.has(i.source.article.id));
}
