import type { NameFinder } from '../../extract/name-finder.ts';
import { analyse } from '../../text/analyse.ts';
import { hasCorpus } from '../paths.ts';
import { readCorpus } from './corpus.ts';
import type { LabelledText } from './labelled-text.ts';

const FILES = ['learn/knowledgenet.train.jsonl.gz', 'learn/knowledgenet.dev.jsonl.gz'];
const PRONOUN = /^(?:he|she|it|they|we|i|you|his|her|its|their|our|who|whose|which|him|them|the .*)$/i;

/** KnowledgeNet marks only the names its relations need: `finder` marks the others. */
export function readFilled(finder: NameFinder): LabelledText[] {
  return FILES.filter(hasCorpus)
    .flatMap((file) => readCorpus(file, (_, surface) => /^[\p{Lu}\p{N}]/u.test(surface) && !PRONOUN.test(surface)))
    .filter(({ text }) => text.length < 5000)
    .map((source) => {
      const found = finder
        .find(analyse(source.text), { published: null, outlet: null, title: '' })
        .filter((span) => !source.names.some((name) => span.start < name.end && name.start < span.end));
      const names = [...source.names, ...found.map(({ start, end, type }) => ({ start, end, type }))];
      return { ...source, names: names.sort((a, b) => a.start - b.start) };
    });
}
