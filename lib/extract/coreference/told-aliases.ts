import type { TextDocument } from '../../text/document.ts';
import type { NameSpan } from '../draft.ts';
import { abbreviates, looksLikeAcronym } from './name-form.ts';

const TOLD =
  /^[\s,(—–-]*(?:(?:also|now|formerly|previously|better|commonly|locally|sometimes|officially|once|popularly|widely|then|who is|which is|is|was) ){0,3}(?:known|spelled|spelt|written|transliterated|abbreviated|referred to)(?: (?:as|to as|simply as))?(?: (?:the|simply|just|in \p{Lu}\p{Ll}+ as))? ?["“'‘]?$/iu;
const CALLED =
  /^(?:, |, \(| \(|—| — )(?:(?:also|now|formerly|previously|locally|sometimes|officially|once|popularly|then|is|was) ){0,2}(?:called|named|nicknamed|dubbed|renamed)(?: (?:the|simply|just))? ?["“'‘]?$/iu;
const SHORT =
  /^[\s,(—–-]*(?:formerly|née|nee|born|alias|aka|a\.k\.a\.|or|previously|f\.k\.a\.|i\.e\.)\s+(?:the\s+)?["“'‘]?$/iu;

/** Why two neighbouring names are one by the article's own words; null where it does not say so. */
export type Told = 'acronym' | 'told-alias';

/** Pairs (index into `names`) that the text equates: "X, known as Y in Z", "X (Y)", "X, formerly Y". */
export function toldAliases(
  { text }: TextDocument,
  names: readonly NameSpan[],
  isCountry: (surface: string) => boolean,
): { a: number; b: number; via: Told }[] {
  const out: { a: number; b: number; via: Told }[] = [];
  for (let i = 1; i < names.length; i++) {
    const a = names[i - 1]!;
    const b = names[i]!;
    if (b.start - a.end > 60 || a.type !== b.type) continue;
    const via = told(text, a, b, isCountry);
    if (via) out.push({ a: i - 1, b: i, via });
  }
  return [...out, ...labelsOfTurns(text, names)];
}

/** So many different labels are no interview's; each is compared with every name. */
const MOST_LABELS = 20;

/** Initials that label the turns of a printed interview: "((WN)) Why?" is Wikinews where no other name in the article fits. */
function labelsOfTurns(text: string, names: readonly NameSpan[]): { a: number; b: number; via: Told }[] {
  const surface = (i: number) => text.slice(names[i]!.start, names[i]!.end);
  const labels = new Map<string, number>();
  names.forEach(({ start, end }, i) => {
    if (!looksLikeAcronym(surface(i)) || labels.has(surface(i))) return;
    if (/(?:^|\n)\(\($/.test(text.slice(Math.max(0, start - 3), start)) && text.startsWith('))', end))
      labels.set(surface(i), i);
  });
  if (labels.size > MOST_LABELS) return [];
  return [...labels].flatMap(([label, b]) => {
    const long = new Map<string, number>();
    names.forEach(({ type }, i) => {
      const name = surface(i);
      if (type === names[b]!.type && !looksLikeAcronym(name) && !long.has(name) && abbreviates(label, name))
        long.set(name, i);
    });
    return long.size === 1 ? [{ a: [...long.values()][0]!, b, via: 'acronym' as const }] : [];
  });
}

function told(text: string, a: NameSpan, b: NameSpan, isCountry: (surface: string) => boolean): Told | null {
  const gap = text.slice(a.end, b.start);
  const [long, short] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
  if (
    /^["”’']?\s*[([]\s*(?:the |or |now |aka )?["“'‘]?$/.test(gap) &&
    /^["”'’]?\s*[)\],;]/.test(text.slice(b.end, b.end + 3))
  ) {
    if (looksLikeAcronym(short) && abbreviates(short, long)) return 'acronym';
    if (looksLikeAcronym(long) && abbreviates(long, short)) return 'acronym';
    if (a.type === 'person') return null;
    if (a.type === 'place')
      return isCountry(short) || isCountry(long) || /\s/.test(short) ? null : 'told-alias';
    return /[)\]]/.test(text.slice(b.end, b.end + 2)) ? 'told-alias' : null;
  }
  if (TOLD.test(gap) || CALLED.test(gap)) return 'told-alias';
  return SHORT.test(gap) && (a.type !== 'person' || !/\bor\b/.test(gap)) && !/^\s+or\b/.test(gap)
    ? 'told-alias'
    : null;
}
