import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleId, DecisionId } from '#lib/model/ids.ts';
import { openStore } from '#lib/store/open.ts';
import type { Store, StoredReading } from '#lib/store/store.ts';
import { SMALL } from '../fixtures/small-knowledge.ts';
import { modelStore, nothingKept } from './model-store.ts';
import { DECISION, ENTRIES, LEDGER, storeContract } from './store.ts';

storeContract('the model', () => {
  const kept = nothingKept();
  return { open: () => modelStore(kept), destroy: () => {} };
});

type Step = (store: Store) => unknown;

/** What a call gives, or that it throws. */
function outcome(step: Step, store: Store): unknown {
  try {
    return step(store);
  } catch {
    return 'throws';
  }
}

const few = fc.nat(3).map(String);
const entry = fc
  .record({ id: few, source: few, text: few, outlet: fc.option(few), extractor: few })
  .map(({ id, source, text, outlet, extractor }): StoredReading => {
    const article = { ...ENTRIES[0]!.article, id: ArticleId.parse(id), source, text, outlet };
    return { article, reading: ENTRIES[0]!.reading, extractor };
  });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(entry, few).map(
    ([e, hash]): Step =>
      (s) =>
        s.add(e, hash),
  ),
  few.map(
    (id): Step =>
      (s) =>
        s.append({ ...DECISION, id: DecisionId.parse(id) }),
  ),
  fc.constant<Step>((s) => s.decisions()),
  fc.constant<Step>((s) => s.readings()),
  few.map(
    (source): Step =>
      (s) =>
        s.known(source),
  ),
  few.map(
    (id): Step =>
      (s) =>
        s.has(ArticleId.parse(id)),
  ),
  few.map(
    (extractor): Step =>
      (s) =>
        s.outdated(extractor, '0', 2),
  ),
  entry.map(
    (e): Step =>
      (s) =>
        s.twin(e.article),
  ),
);

test('SQLite and the model answer alike, whatever the calls, and after opening again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const at = mkdtempSync(path.join(tmpdir(), 'dateline-model-'));
      const kept = nothingKept();
      let sqlite = openStore(at);
      try {
        for (const one of steps) expect(outcome(one, sqlite)).toEqual(outcome(one, modelStore(kept)));
        sqlite.keep(SMALL, LEDGER);
        sqlite.close();
        sqlite = openStore(at);
        expect(sqlite.readings()).toEqual(modelStore(kept).readings());
        expect(sqlite.decisions()).toEqual(kept.decisions);
        expect(sqlite.ledger()).toEqual(LEDGER);
      } finally {
        sqlite.close();
        rmSync(at, { recursive: true });
      }
    }),
    { numRuns: 60 },
  );
});
