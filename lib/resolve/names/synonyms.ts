/** Words that name the same kind of body, from general knowledge; the first of a line stands for all. */
const SYNONYMS = `
joint unified united combined
group grouping
forces troops force military army units
command headquarters staff
ministry department
agency bureau office service administration
committee commission board council panel
institute institution academy college school
center centre
company corporation firm corp
association federation confederation alliance
parliament assembly legislature
guard guards
movement front organization
foundation fund trust
court tribunal
district regional local
police constabulary
news press
state national federal`;

const CANON: ReadonlyMap<string, string> = new Map(
  SYNONYMS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0]!] as [string, string]);
    }),
);
const SMALL: ReadonlySet<string> = new Set('of the and for in on to at de la du des'.split(' '));

/** The content words of a body's name, each as the first of its synonyms: "United Command of Troops" -> joint, command, forces. */
export function canonicalWords(words: readonly string[]): Set<string> {
  return new Set(
    words.filter((w) => !SMALL.has(w)).map((w) => CANON.get(w) ?? CANON.get(w.replace(/s$/, '')) ?? w),
  );
}

/** Content words as they stand. */
export function contentWords(words: readonly string[]): Set<string> {
  return new Set(words.filter((w) => !SMALL.has(w)));
}
