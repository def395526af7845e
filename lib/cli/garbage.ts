import { setFlagsFromString } from 'node:v8';

/** How much garbage every heap of this process may collect beside what lives, in percent; null for V8's own choice. */
export function limitGarbage(percent: number | null): void {
  setFlagsFromString(`--heap-growing-percent=${percent ?? 0}`);
}
