import type { Token } from '../../text/document.ts';
import { isNominal, isPossessiveMark } from './token-kinds.ts';

/** A noun that the tagger takes for a verb: "according to reports", "the lead author". */
export function isNominalVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower, lemma } = tokens[at]!;
  if (lower === 'lead') return isNominal(tokens[at + 1]);
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.lower === 'to' && tokens[at - 2]?.lower === 'according') return true;
  if (lower !== `${lemma}s`) return false;
  return (
    before.pos === 'ADP' ||
    (at > first && (before.pos === 'DET' || before.pos === 'ADJ' || isPossessiveMark(before)))
  );
}

const REPORTS = new Set(
  'alleged claims reports states estimates estimate notes demands comments remarks warns claim report state note tweets posts quotes reads'.split(
    ' ',
  ),
);

/** A reporting verb that the tagger takes for a noun or adjective: "Reuters reports the …", "he has alleged they …". */
export function isMistaggedReport(tokens: readonly Token[], at: number, nameAt: Int32Array): boolean {
  const { lower, pos } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!REPORTS.has(lower) || !/^(NOUN|ADJ|PROPN)$/.test(pos) || nameAt[at]! >= 0 || !before || !after)
    return false;
  const subject =
    nameAt[at - 1]! >= 0 ||
    before.pos === 'ADV' ||
    /^(have|has|had|he|she|it|they|who)$/.test(before.lower) ||
    (before.pos === 'NOUN' && /s$/.test(before.lower) === !/s$/.test(lower)) ||
    lower === 'alleged';
  if (!subject || before.pos === 'DET') return false;
  if (/^[,.]$/.test(after.text) && !/s$/.test(lower) && before.pos === 'NOUN' && tokens[at - 2]?.text === ',')
    return true;
  return (
    after.lower === 'that' ||
    (after.text === ':' && nameAt[at - 1]! >= 0) ||
    nameAt[at + 1]! >= 0 ||
    /^(he|she|it|they|there|we|i|his|her|its|their|“|")$/.test(after.lower) ||
    after.pos === 'DET'
  );
}
