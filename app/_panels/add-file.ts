import type { Added, Adding } from '#lib/model/added.ts';
import { count } from '../_state/wording.ts';
import type { DroppedFile } from './dropped-files.ts';

/** What became of a file, in words. */
export interface FileResult {
  readonly good: boolean;
  readonly words: string;
  /** What to do about it. */
  readonly remedy: string | null;
  /** Articles that the graph gains or changes by it. */
  readonly articles: number;
}

const MEDIA: readonly (readonly [RegExp, string])[] = [
  [/^video\//, 'a video'],
  [/^audio\//, 'a recording'],
  [/^image\//, 'a picture'],
];

/** Sends one file. Never throws: what goes wrong is its result. */
export async function addFile(
  { name, file }: DroppedFile,
  rules: Adding,
  signal: AbortSignal,
): Promise<FileResult> {
  const media = MEDIA.find(([type]) => type.test(file.type))?.[1];
  if (media) return bad(`This is ${media}, not text.`, 'Save what it says as text and add that.');
  if (file.size === 0) return bad('The file is empty.', 'Save the article again.');
  if (file.size > rules.mostBytes)
    return bad(
      `The file is larger than ${rules.mostBytes >> 20} MB.`,
      'Use the terminal: dateline ingest PATH',
    );
  const query = new URLSearchParams({ name, changed: String(file.lastModified) });
  try {
    const response = await fetch(`/api/v1/articles?${query}`, { method: 'POST', body: file, signal });
    if (response.ok) return resultOf((await response.json()) as Added);
    const body = (await response.json().catch(() => null)) as {
      error?: { message?: string; remedy?: string };
    } | null;
    return bad(
      body?.error?.message ?? `The server answered with status ${response.status}.`,
      body?.error?.remedy ?? null,
    );
  } catch {
    return signal.aborted
      ? bad('Stopped.', 'Add it again.')
      : bad(
          'The server does not answer, or the file cannot be read.',
          'Is dateline still running? Then add it again.',
        );
  }
}

function resultOf({ added, changed, unchanged, duplicate, warnings, troubles }: Added): FileResult {
  const parts = [
    added > 0 && `${count(added, 'article')} added`,
    changed > 0 && `${count(changed, 'article')} renewed`,
    unchanged + duplicate > 0 && `${count(unchanged + duplicate, 'article')} there already`,
    ...troubles.map(({ message }) => sentence(message)),
    ...warnings.map(sentence),
  ];
  const remedies = new Set(troubles.flatMap(({ remedy }) => remedy ?? []));
  return {
    good: troubles.length === 0,
    words: parts.filter(Boolean).join('. ').replaceAll('..', '.') || 'No article in it',
    remedy: [...remedies].join(' ') || null,
    articles: added + changed,
  };
}

function bad(words: string, remedy: string | null): FileResult {
  return { good: false, words, remedy, articles: 0 };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
