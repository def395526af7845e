import type { Passage } from '../model/passage.ts';

/** Numbers sentences as they are cited, each once. */
export interface Footnotes {
  /** "[3]" */
  mark(passage: Passage): string;
  /** The notes below the text, led in by an empty line; nothing where nothing was cited. */
  list(): string[];
}

/** `base`: the address articles are read at, without a slash at its end; null leaves addresses out. */
export function createFootnotes(base: string | null): Footnotes {
  const numbers = new Map<string, number>();
  const notes: string[] = [];
  return {
    mark(passage) {
      const key = `${passage.article.id}/${passage.sentence}`;
      if (!numbers.has(key)) {
        numbers.set(key, notes.length + 1);
        notes.push(`[${notes.length + 1}] ${footnote(passage, base)}`);
      }
      return `[${numbers.get(key)}]`;
    },
    list: () => (notes.length ? ['', ...notes] : []),
  };
}

function footnote({ article, sentence, text, saidBy }: Passage, base: string | null): string {
  const retold =
    article.original && article.original !== article.outlet ? `retelling ${article.original}` : null;
  const speaker = saidBy?.entity?.name ?? saidBy?.description;
  const source = [
    article.outlet ?? 'No outlet named',
    retold,
    article.published,
    `“${oneLine(article.title)}”`,
    `sentence ${sentence + 1}`,
  ];
  const address =
    base === null ? '' : ` ${base}/articles/${encodeURIComponent(article.id)}?s=${sentence + 1}`;
  return `${source.filter(Boolean).join(', ')}${speaker ? `, said by ${oneLine(speaker)}` : ''}: “${oneLine(text)}”${address}`;
}

/** Without line breaks and controls, so that a text cannot pass for another line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
