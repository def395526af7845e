import { bodyNounKinds } from '../coreference/body-nouns.ts';
import type { NounPhrase } from '../coreference/noun-phrases.ts';
import { isPeopleNoun, isPersonHead } from '../coreference/person-nouns.ts';
import { isDocument } from './cue-lexicon.ts';
import type { Reader } from './reader.ts';

/** True for a phrase that can be the source of words: names, people, bodies, documents; not "this" or "the attack". */
export function canSpeak({ tokens, names, referenceAt }: Reader, phrase: NounPhrase): boolean {
  if (phrase.name >= 0) return names[phrase.name]!.type !== 'event';
  const { lower, pos, text } = tokens[phrase.head]!;
  if (phrase.determiner === 'pronoun')
    return (
      /^(he|she|they|who|it|one|some|others|many|several|someone|somebody|everyone|everybody)$/.test(lower) &&
      (lower !== 'it' || referenceAt.has(phrase.head))
    );
  if (/^(one|some|many|most|several|others|another|someone|somebody|everyone|everybody|percent|family|families)$/.test(lower)) return true;
  const single = lower.replace(/ies$/, 'y').replace(/s$/, '');
  if (bodyNounKinds(single) || /^(countries|nations|states|cities|country|nation|city|county|town)$/.test(lower)) return true;
  if (pos === 'PROPN' && /^\p{Lu}\p{L}+$/u.test(text)) return true;
  return (
    isPersonHead(lower.slice(lower.lastIndexOf('-') + 1)) ||
    isPeopleNoun(lower) ||
    isDocument(lower) ||
    bodyNounKinds(lower) !== null ||
    referenceAt.has(phrase.head)
  );
}
