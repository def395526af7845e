import { remember } from '../../text/remember.ts';

/** Nouns that describe a person by office, work or part, in groups that may stand for one another. */
const GROUPS = `
expert analyst specialist observer commentator pundit
spokesman spokeswoman spokesperson representative
president leader head
premier
minister secretary
chancellor
official functionary
source insider
mayor
governor
king monarch emperor sultan emir
queen
prince
princess
pope pontiff
bishop archbishop cardinal
priest pastor reverend vicar imam rabbi cleric
senator lawmaker legislator congressman congresswoman politician deputy mp assemblyman assemblywoman councillor councilman councilwoman parliamentarian member
ambassador diplomat envoy consul
chief
chairman chairwoman chair chairperson
director
manager
executive ceo cfo boss
founder co-founder
owner
commissioner
commander general admiral colonel captain major lieutenant sergeant brigadier marshal
soldier officer policeman detective inspector superintendent constable sheriff trooper
judge justice magistrate
lawyer attorney prosecutor solicitor barrister counsel
professor lecturer academic scholar historian economist political-scientist
scientist researcher astronomer physicist chemist biologist geologist author co-author
doctor physician surgeon nurse paramedic
journalist reporter correspondent editor columnist presenter broadcaster anchor photographer videographer cameraman
writer novelist poet playwright
actor actress star comedian
singer musician guitarist drummer bassist pianist songwriter composer rapper conductor lyricist frontman
artist painter sculptor designer architect illustrator
filmmaker producer screenwriter
player footballer striker midfielder defender goalkeeper batsman bowler cricketer sprinter runner athlete swimmer boxer wrestler cyclist racer driver skater golfer champion quarterback
coach trainer
referee umpire
astronaut cosmonaut pilot co-pilot
candidate nominee contender frontrunner
activist campaigner protester dissident whistleblower
businessman businesswoman entrepreneur billionaire tycoon investor
developer engineer programmer inventor
teacher student pupil graduate
victim survivor
suspect gunman attacker shooter assailant defendant accused perpetrator bomber hijacker killer murderer
witness bystander eyewitness
resident local villager
worker employee staffer
coordinator
organizer organiser
adviser advisor aide assistant consultant strategist
treasurer
dictator ruler
rebel militant fighter
prisoner inmate detainee convict
patient
passenger
hunter fisherman farmer fire-fighter firefighter
man woman boy girl teenager child baby person individual
wife husband spouse partner girlfriend boyfriend fiancée fiancé widow widower
mother father parent son daughter brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother sibling
lord lady baroness baron duke duchess
chef
model
host
winner
participant
critic
associate colleague friend ally
relative
neighbor neighbour
rival opponent adversary
supporter backer proponent
voter constituent
user customer client consumer buyer
fan follower
tourist visitor guest traveller traveler
caller
donor
trader seller vendor retailer
banker broker
lobbyist
monitor
publisher blogger
pollster
curator
landlord tenant
homeowner
immigrant migrant refugee
loyalist
regulator
miner
pilgrim
agent
successor predecessor incumbent veteran
investigator
translator
`;

const groupOf = new Map<string, number>();
GROUPS.trim()
  .split('\n')
  .forEach((line, i) => line.split(' ').forEach((word) => groupOf.set(word, i)));

/** Honorifics and ranks printed before names, without their dots. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof sir dame lord lady gen maj col lt capt sgt adm gov sen rep rev hon pres det insp supt cmdr brig fr sr st mp msgr ' +
    'vice deputy prime co'
  ).split(' '),
);

const MALE = new Set(
  (
    'man boy king prince emperor husband father son brother uncle nephew grandson grandfather widower boyfriend actor spokesman chairman businessman congressman ' +
    'assemblyman councilman policeman cameraman fisherman frontman lord baron duke mr sir pope priest monk fiancé gunman emir sultan'
  ).split(' '),
);
const FEMALE = new Set(
  (
    'woman girl queen princess wife mother daughter sister aunt niece granddaughter grandmother widow girlfriend actress spokeswoman chairwoman businesswoman ' +
    'congresswoman assemblywoman councilwoman lady baroness duchess mrs ms miss dame nun fiancée'
  ).split(' '),
);

export type Gender = 'male' | 'female' | null;

export function isPersonNoun(word: string): boolean {
  return groupOf.has(word) || TITLES.has(word.replace(/\.$/, ''));
}

/** True for a noun that can stand alone for a person ("the expert"), not only before a name. */
export function isPersonHead(word: string): boolean {
  return groupOf.has(word);
}

/** True when two nouns can describe the same person: the same word, or "expert" and "analyst". */
export function samePersonNoun(a: string, b: string): boolean {
  return a === b || (groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
}

const KIN = new Set(
  (
    'wife husband spouse partner girlfriend boyfriend fiancée fiancé widow widower mother father parent son daughter brother sister uncle aunt cousin nephew niece ' +
    'grandson granddaughter grandfather grandmother sibling friend colleague'
  ).split(' '),
);

/** True for nouns that tell a relation to somebody rather than an office or a trade. */
export function isKin(word: string): boolean {
  return KIN.has(word);
}

export function nounGender(word: string): Gender {
  const plain = word.replace(/\.$/, '');
  return MALE.has(plain) ? 'male' : FEMALE.has(plain) ? 'female' : null;
}

/** Plural of a person noun ("officials"), a crowd or a body of people: may be a source, never one person. */
export const isPeopleNoun = remember((word) => {
  if (PEOPLE.has(word)) return true;
  if (/men$/.test(word) && groupOf.has(word.replace(/men$/, 'man'))) return true;
  if (/women$/.test(word) && groupOf.has(word.replace(/women$/, 'woman'))) return true;
  if (/(?:ists|ologists|crats|icians|yers|teers|grants|women|folk)$/.test(word)) return true;
  return (
    /s$/.test(word) &&
    (groupOf.has(word.slice(0, -1)) ||
      groupOf.has(word.replace(/ies$/, 'y')) ||
      groupOf.has(word.replace(/ves$/, 'fe')))
  );
});

const PEOPLE = new Set(
  (
    'police authorities people women men children media prosecution government staff crew public opposition troops forces military army organizers organisers investigators ' +
    'scientists doctors firefighters analysts experts families relatives residents others critics supporters opponents activists protesters demonstrators rebels reports'
  ).split(' '),
);
