import { linkMentions } from '#lib/extract/coreference/link-mentions.ts';
import { findDates } from '#lib/extract/dates/find-dates.ts';
import type { Draft, NameSpan } from '#lib/extract/draft.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import type { LocalKey } from '#lib/model/ids.ts';
import { analyse } from '#lib/text/analyse.ts';

/** A draft of a text whose names are told: surface -> type. */
export function draftOf(text: string, names: Record<string, EntityType>, published = '2025-12-03'): Draft {
  const document = analyse(text);
  const context = { published, outlet: null, title: '' };
  const spans: NameSpan[] = [];
  for (const surface of Object.keys(names).sort((a, b) => b.length - a.length))
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      if (spans.some((s) => start < s.end && s.start < end)) continue;
      const first = document.tokens.findIndex((t) => t.end > start);
      const last = document.tokens.findLastIndex((t) => t.start < end) + 1;
      spans.push({ start, end, first, last, type: names[surface]!, confidence: 1 });
    }
  spans.sort((a, b) => a.start - b.start);
  return {
    context,
    document,
    ...linkMentions(document, spans, context, []),
    dates: findDates(document, context),
    whereabouts: new Map(),
  };
}

export function nameOf(draft: Draft, key: LocalKey): string {
  return draft.entities.get(key)?.name ?? key;
}
