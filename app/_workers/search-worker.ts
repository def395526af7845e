import type { SearchView } from '#lib/model/views.ts';
import { createNameSearch, type Searched } from './name-search.ts';

/* Searches names away from the main thread: gets what is searched first, then texts, and answers each with what was found. */

const scope = self as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<Searched | string>) => void): void;
  postMessage(found: SearchView, transfer: ArrayBuffer[]): void;
};

let search: ((text: string) => SearchView) | null = null;

scope.addEventListener('message', ({ data }) => {
  if (typeof data !== 'string') search = createNameSearch(data);
  else if (search) scope.postMessage(search(data), []);
});
