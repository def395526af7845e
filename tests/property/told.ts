import fc from 'fast-check';
import { Decision } from '#lib/model/decision.ts';
import { tell, type Telling } from '../fixtures/readings.ts';

/* Small corpora, what people decide in them, and how they grow and shrink. */

const NAMES = {
  person: [
    'Ana Prohaska',
    'A. Prohaska',
    'Prohaska',
    'Ana Prohazka',
    'Ivan Marić',
    'Ivana Marić',
    'George Bush',
    'George W. Bush',
    'George H. W. Bush',
  ],
  institution: [
    'WHO',
    'World Health Organization',
    'Labour Party',
    'Supreme Court',
    'Russian military',
    'Armed Forces of the Russian Federation',
  ],
  place: ['Georgia', 'Tbilisi', 'Atlanta', 'Ukraine', 'Kiev', 'Kyiv', 'Birmingham', 'London', 'Alabama'],
  event: ['visit', 'capture of Kyiv', 'fall of Kyiv', 'election'],
} as const;
type Kind = keyof typeof NAMES;

const told = fc.constantFrom<Kind>('person', 'institution', 'place', 'event').chain((type) =>
  fc.record({
    type: fc.constant(type),
    name: fc.constantFrom<string>(...NAMES[type]),
    date: fc.constantFrom('2020-01-01', '2020-01-02'),
  }),
);
const telling = fc.record({
  outlet: fc.constantFrom('One', 'Two'),
  published: fc.constantFrom('2020-01-01', '2020-01-03', '1990-01-01'),
  entities: fc.uniqueArray(told, { minLength: 1, maxLength: 6, selector: (t) => t.name }),
});
export const corpus = fc.array(telling, { minLength: 1, maxLength: 6 }).map((list) =>
  list.map((t, i): Telling => ({
    id: `article-${i}`,
    outlet: t.outlet,
    published: t.published,
    entities: t.entities.map(({ type, name, date }) =>
      type === 'event' ? { type, name, trigger: name.split(' ')[0]!, date } : { type, name },
    ),
    relations: t.entities.flatMap((e, n) =>
      e.type === 'event' && n > 0
        ? [
            [
              t.entities[0]!.type === 'place' ? 'occurred-in' : 'participant',
              t.entities[0]!.type === 'place' ? n : 0,
              t.entities[0]!.type === 'place' ? 0 : n,
              'agent',
            ] as NonNullable<Telling['relations']>[number],
          ]
        : [],
    ),
  })),
);

/** Verdicts on random pairs of mentions of one type. */
export const judged = corpus.chain((tellings) => {
  const readings = tellings.map(tell);
  const anchors = readings.flatMap(({ article, reading }) =>
    reading.mentions.map(({ start, end, surface, type }) => ({
      article: article.id,
      start,
      end,
      surface,
      type,
    })),
  );
  return fc.record({
    readings: fc.constant(readings),
    decisions: fc
      .array(
        fc.tuple(
          fc.constantFrom('same', 'different', 'unsure'),
          fc.nat(anchors.length - 1),
          fc.nat(anchors.length - 1),
        ),
        { maxLength: 6 },
      )
      .map((rows) =>
        rows.map(([verdict, a, b], i) =>
          Decision.parse({
            id: `d${i}`,
            at: '2025-01-01T00:00:00Z',
            by: 'x',
            note: null,
            verdict,
            a: anchors[a],
            b: anchors[b],
          }),
        ),
      ),
  });
});

/** A corpus as it grows and shrinks: at every step the articles present and the decisions made so far. */
export const grown = judged.chain(({ readings, decisions }) =>
  fc
    .array(fc.tuple(fc.subarray(readings), fc.nat(decisions.length), fc.nat(decisions.length)), {
      minLength: 2,
      maxLength: 5,
    })
    .map((steps) =>
      steps.map(([present, made, undone]) => ({
        readings: present,
        decisions: [
          ...decisions.slice(0, made),
          ...decisions
            .slice(0, Math.min(made, undone))
            .map((d) => Decision.parse({ ...d, id: `undo-${d.id}`, verdict: 'undo', decision: d.id })),
        ],
      })),
    ),
);
