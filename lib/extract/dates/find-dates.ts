import type { TextDocument, Token } from '../../text/document.ts';
import type { ArticleContext, DateSpan } from '../draft.ts';
import { parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { OPENERS, PATTERNS } from './grammar.ts';
import type { Form } from './grammar.ts';
import { resolveDate } from './resolve-date.ts';

const FUTURE_WORDS = new Set(
  'will shall plan plans planned expected scheduled slated due upcoming hopes intends intend poised tomorrow until till'.split(
    ' ',
  ),
);
/** Month names that are also words need a year, a day or one of these before them. */
const LEADS = new Set(
  'in since by until till from during last next this that through between before after'.split(' '),
);

/** The dates an article tells, each resolved against its publication date; sorted by start, without overlaps. */
export function findDates(document: TextDocument, context: ArticleContext): DateSpan[] {
  const { text, tokens } = document;
  const out: DateSpan[] = [];
  let today = parseDay(context.published);
  let previous: Day | null = null;
  let until = 0;
  let token = 0;
  for (const opener of text.matchAll(OPENERS)) {
    if (opener.index < until) continue;
    const found = matchAt(text, opener.index);
    if (!found) continue;
    while (token < tokens.length && tokens[token]!.end <= found.start) token++;
    const at = tokens[token];
    if (!at || at.start >= found.end) continue;
    const future = looksAhead(document, token, found.end);
    const date = resolveDate(found.form, found.groups, { today, previous, future });
    if (!date) continue;
    let last = token;
    while (last < tokens.length && tokens[last]!.start < found.end) last++;
    out.push({ start: found.start, end: found.end, first: token, last, sentence: at.sentence, date });
    until = found.end;
    const day = parseDay(date);
    if (day) previous = day;
    if (!context.published && !today && found.start < 200) today = day;
  }
  return out;
}

interface Match {
  form: Form;
  start: number;
  end: number;
  groups: Readonly<Record<string, string | undefined>>;
}

function matchAt(text: string, index: number): Match | null {
  for (const { form, pattern } of PATTERNS) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    if (form === 'month' && !isMonth(match[0], groups)) continue;
    if (form === 'year' && !isYear(text, index)) continue;
    const lead =
      form === 'month' && groups.lead && !/^(last|next|this|that)$/i.test(groups.lead) ? groups.lead : '';
    const skip = lead
      ? /^\S+\s+/.exec(match[0])![0].length
      : (/^(?:[Oo]n|[Tt]he(?= \p{Lu}))\s+/u.exec(match[0])?.[0].length ?? 0);
    return { form, start: index + skip, end: index + match[0].length, groups };
  }
  return null;
}

function isMonth(matched: string, groups: Match['groups']): boolean {
  if (!/^\p{Lu}/u.test(groups.month!)) return false;
  if (groups.year || groups.which) return true;
  if (/^(may|march|mar\.|sep|dec|jan|jun|apr)\.?$/i.test(groups.month!) || groups.month!.endsWith('.'))
    return LEADS.has((groups.lead ?? '').toLowerCase());
  return matched.length > 3 || groups.lead !== undefined;
}

/** Not a sum, a clock time, a count or part of a longer number. */
function isYear(text: string, index: number): boolean {
  return !/(?:[\p{Sc}.,:\-–/#]|\bat |\bat about |\babout |\bsome |\bnearly |\bover |\bthan |\bNo\. )$/u.test(
    text.slice(Math.max(0, index - 9), index).replace(/[,\-–(] $/u, ''),
  );
}

/** True where the words of the clause before the date, or just after it, speak of the future. */
function looksAhead(document: TextDocument, at: number, end: number): boolean {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[at]!.sentence]!;
  const ahead = (i: number) => {
    if (tokens[i]!.lower === 'to')
      return tokens[i + 1]?.pos === 'VERB' && /^(is|are|set)$/.test(tokens[i - 1]?.lower ?? '');
    return FUTURE_WORDS.has(tokens[i]!.lower) && !/^(was|were)$/.test(tokens[i - 1]?.lower ?? '');
  };
  for (let i = at - 1; i >= Math.max(sentence.first, at - 14); i--) {
    if (tokens[i]!.lower === ';' || isPast(tokens[i]!)) return false;
    if (ahead(i)) return true;
  }
  for (let i = at; i < Math.min(sentence.last, at + 10); i++) {
    if (tokens[i]!.start < end) continue;
    if (isPast(tokens[i]!)) return false;
    if (ahead(i)) return true;
  }
  return false;
}

function isPast({ pos, lower, lemma }: Token): boolean {
  if (/^(was|were|had|did)$/.test(lower)) return true;
  return pos === 'VERB' && lower !== lemma && !/(?:ing|s)$/.test(lower) && !FUTURE_WORDS.has(lower);
}
