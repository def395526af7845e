import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Lexicographer files by number (WordNet 3.1, lexnames(5WN)). */
const FILES: Record<number, string> = {
  3: 'noun.Tops',
  4: 'noun.act',
  5: 'noun.animal',
  6: 'noun.artifact',
  7: 'noun.attribute',
  8: 'noun.body',
  9: 'noun.cognition',
  10: 'noun.communication',
  11: 'noun.event',
  12: 'noun.feeling',
  13: 'noun.food',
  14: 'noun.group',
  15: 'noun.location',
  16: 'noun.motive',
  17: 'noun.object',
  18: 'noun.person',
  19: 'noun.phenomenon',
  20: 'noun.plant',
  21: 'noun.possession',
  22: 'noun.process',
  23: 'noun.quantity',
  24: 'noun.relation',
  25: 'noun.shape',
  26: 'noun.state',
  27: 'noun.substance',
  28: 'noun.time',
  29: 'verb.body',
  30: 'verb.change',
  31: 'verb.cognition',
  32: 'verb.communication',
  33: 'verb.competition',
  34: 'verb.consumption',
  35: 'verb.contact',
  36: 'verb.creation',
  37: 'verb.emotion',
  38: 'verb.motion',
  39: 'verb.perception',
  40: 'verb.possession',
  41: 'verb.social',
  42: 'verb.stative',
  43: 'verb.weather',
};

export interface WordNetWord {
  /** Lexicographer files of its three commonest senses. */
  readonly classes: string[];
  /** Verbs a noun is derivationally related to in its two commonest senses, the best first. */
  readonly verbs: string[];
}

interface Synset {
  file: string;
  words: string[];
  /** Derivations: own word number (from 1) -> synset and word number of a verb. */
  derived: { from: number; synset: string; to: number }[];
}

/** Nouns and verbs of WordNet, keyed `n:seizure` and `v:seize`. */
export function readWordNet(folder: string): Map<string, WordNetWord> {
  const verbs = readSynsets(path.join(folder, 'data.verb'));
  const nouns = readSynsets(path.join(folder, 'data.noun'));
  const out = new Map<string, WordNetWord>();
  for (const [kind, synsets] of [
    ['noun', nouns],
    ['verb', verbs],
  ] as const)
    for (const line of readFileSync(path.join(folder, `index.${kind}`), 'utf8').split('\n')) {
      if (!line || line.startsWith(' ')) continue;
      const fields = line.trim().split(' ');
      const lemma = fields[0]!;
      if (lemma.includes('_')) continue;
      const senses = fields.slice(-Number(fields[2])).flatMap((offset) => synsets.get(offset) ?? []);
      const classes = [...new Set(senses.slice(0, 3).map((s) => s.file))];
      const derived = kind === 'noun' ? senses.slice(0, 2).flatMap((s) => derivations(s, lemma, verbs)) : [];
      out.set(`${kind[0]}:${lemma}`, { classes, verbs: [...new Set(derived)] });
    }
  return out;
}

function derivations(synset: Synset, lemma: string, verbs: Map<string, Synset>): string[] {
  const own = synset.words.indexOf(lemma) + 1;
  return synset.derived
    .filter((d) => d.from === own)
    .flatMap((d) => verbs.get(d.synset)?.words[d.to - 1] ?? []);
}

function readSynsets(file: string): Map<string, Synset> {
  const out = new Map<string, Synset>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    if (!line || line.startsWith(' ')) continue;
    const fields = line.split(' | ')[0]!.trim().split(' ');
    const count = parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.toLowerCase());
    const derived: Synset['derived'] = [];
    for (let at = 5 + 2 * count; at + 3 < fields.length; at += 4) {
      if (fields[at] !== '+' || fields[at + 2] !== 'v') continue;
      derived.push({
        from: parseInt(fields[at + 3]!.slice(0, 2), 16),
        synset: fields[at + 1]!,
        to: parseInt(fields[at + 3]!.slice(2), 16),
      });
    }
    out.set(fields[0]!, { file: FILES[Number(fields[1])] ?? 'other', words, derived });
  }
  return out;
}
