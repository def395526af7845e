import type { EntityId } from '#lib/model/ids.ts';
import { encodeView } from './url-codec.ts';
import type { ViewState } from './view-state.ts';
import { count } from './wording.ts';

/** Every key a link of ours may hold. */
export const LINK_KEYS: ReadonlySet<string> = new Set([
  'view',
  'q',
  'node',
  'line',
  'pick',
  'community',
  'only',
  'near',
  'group',
  'without',
  'lines',
  'degree',
  'mute',
  'from',
  'to',
  'hidden',
  'open',
  'pin',
  'groups',
  'all',
  'at',
  'by',
  'map',
  'sort',
  'named',
]);
const SHOWN = 40;

/**
 * What of a link could not be followed, in words: values that make no sense, and ids that name nothing here. `view` is
 * what was read of `search`; keys that are not ours are nobody's business.
 */
export function linkNotes(search: string, view: ViewState, knows: (id: EntityId) => boolean): string[] {
  const asked = new URLSearchParams(search);
  const read = new URLSearchParams(encodeView(view));
  const notes: string[] = [];
  for (const key of new Set(asked.keys())) {
    if (!LINK_KEYS.has(key)) continue;
    const [wanted, got] = [valuesOf(asked, key), new Set(valuesOf(read, key))];
    const lost = wanted.filter((value) => !got.has(value));
    if (!lost.length || isDefault(key, wanted)) continue;
    notes.push(
      key === 'at'
        ? 'The link looks at a spot of another arrangement, so the whole picture is shown.'
        : lost.length === wanted.length
          ? `“${key}=${shortened(asked.getAll(key).join(','))}” could not be read and was left out.`
          : `${count(lost.length, 'value')} of “${key}” could not be read and ${lost.length === 1 ? 'was' : 'were'} left out.`,
    );
  }
  for (const [what, ids] of [
    ['hidden', view.hidden],
    ['expanded', view.expanded],
    ['pinned', view.pinned.map(({ id }) => id)],
    ['selected', view.selection?.kind === 'nodes' ? view.selection.ids : []],
    ['chosen', view.scope?.kind === 'only' ? view.scope.ids : []],
  ] as const) {
    const unknown = ids.filter((id) => !knows(id)).length;
    if (unknown)
      notes.push(
        `${count(unknown, `${what} node`)} of the link ${unknown === 1 ? 'is' : 'are'} not known here.`,
      );
  }
  return notes;
}

/** Written out by hand, though a link of ours leaves it away. */
function isDefault(key: string, values: readonly string[]): boolean {
  return values.every((value) => value === '') || DEFAULTS[key] === values.join();
}

const DEFAULTS: Readonly<Record<string, string>> = { view: 'graph', by: 'happened', sort: '-mentions' };

/** The parts of a value; cameras are compared as one, since numbers may be written in many ways. */
function valuesOf(query: URLSearchParams, key: string): string[] {
  const all = query.getAll(key);
  if (key === 'at' || key === 'map') return all.length ? [key] : [];
  if (key === 'q' || key === 'mute' || key === 'named') return all;
  return all.flatMap((value) => value.split(',')).filter(Boolean);
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
