/**
 * The `most` smallest numbers of several rising lists, each number once. Costs one look a list besides the numbers
 * taken (a bounded max-heap; a list is left as soon as its next number cannot enter).
 */
export function smallestOf(lists: readonly Uint32Array[], most: number): number[] {
  const heap: number[] = [];
  const seen = new Set<number>();
  for (const list of lists)
    for (let k = 0; k < list.length; k++) {
      const value = list[k]!;
      if (heap.length >= most && value >= heap[0]!) break;
      if (seen.has(value)) continue;
      seen.add(value);
      if (heap.length < most) siftUp(heap, value);
      else {
        seen.delete(heap[0]!);
        replaceTop(heap, value);
      }
    }
  return heap.sort((a, b) => a - b);
}

function siftUp(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent]! >= value) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = value;
}

function replaceTop(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]! > heap[child]!) child++;
    if (heap[child]! <= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}
