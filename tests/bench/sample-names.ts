import { seededRandom } from '#lib/graph/random.ts';

export interface SampleName {
  readonly name: string;
  readonly aliases: readonly string[];
}

const GIVEN = (
  'James Mary Wei Aisha Olga Carlos Fatima John Yuki Priya Liam Noah Emma Sofia Ahmed Ivan Chen Maria Lars Ingrid Pierre Camille ' +
  'Giulia Marco Kofi Amara Diego Lucia Hans Greta Tomasz Agnieszka Nguyen Linh Mehmet Elif Rajesh Ananya Omar Layla'
).split(' ');
const SYLLABLES =
  'an ber cor del el fan gar hol in jan kar lin mor nor os pel qui ros sen tor ul ver wil xan yor zel bra cho dri fle gri kla pra sto tri'.split(
    ' ',
  );
const BODIES =
  'Institute Corporation Group Laboratories University Foundation Systems Holdings Partners Bank Council Agency Museum Press'.split(
    ' ',
  );
const LIES = 'River City County Province Bay Island Valley District'.split(' ');
const EVENTS = 'Agreement Protocol Affair Report Treaty Summit Crisis'.split(' ');

/** People, bodies, places and events with surnames of Zipfian frequency; the same every time. */
export function sampleNames(count: number, seed = 7): SampleName[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const surnames = Array.from({ length: Math.max(12_000, Math.floor(count * 0.12)) }, () =>
    capital(
      pick(SYLLABLES) +
        pick(SYLLABLES) +
        (random() < 0.5 ? pick(SYLLABLES) : '') +
        (random() < 0.2 ? 'son' : ''),
    ),
  );
  const surname = () => surnames[Math.floor(surnames.length * random() ** 1.8)]!;
  return Array.from({ length: count }, () => {
    const kind = random();
    if (kind < 0.45) {
      const [first, last] = [pick(GIVEN), surname()];
      return { name: `${first} ${last}`, aliases: [`${first[0]}. ${last}`] };
    }
    if (kind < 0.7) {
      const words = [surname(), pick(BODIES), ...(random() < 0.5 ? ['of', surname()] : [])];
      return {
        name: words.join(' '),
        aliases: [
          words
            .filter((w) => w !== 'of')
            .map((w) => w[0])
            .join(''),
        ],
      };
    }
    if (kind < 0.85) return { name: `${surname()} ${pick(LIES)}`, aliases: [] };
    return { name: `${surname()} ${pick(EVENTS)} ${1900 + Math.floor(random() * 126)}`, aliases: [] };
  });
}
