import { troubleOf, type SnapshotAnswer } from './answer.ts';
import { fetchSnapshot } from './fetch-snapshot.ts';
import { buffersOf } from './buffers.ts';

/* Loads, checks and decodes a snapshot away from the main thread, and hands its buffers over without a copy. */

const scope = self as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<string>) => void): void;
  postMessage(answer: SnapshotAnswer, transfer: ArrayBuffer[]): void;
};

scope.addEventListener('message', ({ data: address }) => {
  fetchSnapshot(address).then(
    (snapshot) => scope.postMessage({ snapshot }, buffersOf(snapshot)),
    (error: unknown) => scope.postMessage({ trouble: troubleOf(error) }, []),
  );
});
