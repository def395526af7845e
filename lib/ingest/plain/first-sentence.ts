import { matchDateline } from './dateline.ts';

const LONGEST = 140;
const SHORTEST = 50;
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Pres|Rev|St|Ft|Mt|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.$/u;

/** A title for a text without headline: its first sentence after the dateline, cut at a clause or word when long. */
export function deriveTitle(text: string): string {
  const paragraph = text.trimStart().split('\n', 1)[0]!.trim();
  const told = paragraph.slice(matchDateline(paragraph)?.length ?? 0).replace(/\s+/g, ' ');
  const sentence = firstSentence(told).replace(/(?<!\b\p{Lu})\.$/u, '');
  if (sentence.length <= LONGEST) return sentence;
  const head = sentence.slice(0, LONGEST);
  const clause = Math.max(
    head.lastIndexOf(', '),
    head.lastIndexOf('; '),
    head.lastIndexOf(' – '),
    head.lastIndexOf(' — '),
  );
  const cut = clause >= SHORTEST ? clause : Math.max(head.lastIndexOf(' '), SHORTEST);
  return `${head.slice(0, cut)}…`;
}

function firstSentence(text: string): string {
  for (const match of text.matchAll(/[.!?]+["'”’»)]*(?=\s+["'“‘«(]?[\p{Lu}\d])/gu)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (!ABBREVIATION.test(sentence)) return sentence;
  }
  return text;
}
