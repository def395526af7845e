import type { EntityType } from '../../model/entity-type.ts';
import { readRows } from '../paths.ts';
import type { LabelledName, LabelledText } from './labelled-text.ts';

/** A row of ../shared/corpora; offsets are in code points. */
export interface CorpusRow {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly CorpusMention[];
}
export interface CorpusMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'EVENT' | 'DATE' | 'OTHER';
  readonly rawType: string;
  readonly level?: string;
}

const TYPES: Partial<Record<CorpusMention['type'], EntityType>> = {
  PERSON: 'person',
  ORGANIZATION: 'institution',
  PLACE: 'place',
  EVENT: 'event',
};

/** The rows of a corpus with the mentions that `keep` lets through, in UTF-16, the longest where two overlap. */
export function readCorpus(
  file: string,
  keep: (mention: CorpusMention, surface: string) => boolean,
): LabelledText[] {
  return readRows<CorpusRow>(file).map((row) => {
    const units = unitOffsets(row.text);
    const names: LabelledName[] = [];
    const sorted = [...row.mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const mention of sorted) {
      const type = TYPES[mention.type];
      const [start, end] = [units[mention.start]!, units[mention.end]!];
      if (!type || !keep(mention, row.text.slice(start, end))) continue;
      if (!names.some((name) => start < name.end && name.start < end)) names.push({ start, end, type });
    }
    return { id: row.id, text: row.text, names: names.sort((a, b) => a.start - b.start) };
  });
}

/** Joins each `size` neighbouring rows of a corpus of single sentences into one text. */
export function joinTexts(texts: readonly LabelledText[], size: number): LabelledText[] {
  const out: LabelledText[] = [];
  for (let i = 0; i < texts.length; i += size) {
    const part = texts.slice(i, i + size);
    let text = '';
    const names: LabelledName[] = [];
    for (const one of part) {
      for (const name of one.names)
        names.push({ ...name, start: name.start + text.length, end: name.end + text.length });
      text += `${one.text}\n\n`;
    }
    out.push({ id: part[0]!.id, text, names });
  }
  return out;
}

/** For each code point of `text`, and its end, the UTF-16 offset. */
function unitOffsets(text: string): number[] {
  const out: number[] = [];
  let at = 0;
  for (const char of text) {
    out.push(at);
    at += char.length;
  }
  out.push(at);
  return out;
}
