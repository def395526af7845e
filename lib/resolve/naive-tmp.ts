import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { ResolveInput, Resolution } from './resolve.ts';

export function resolve(input: ResolveInput, _: unknown): Resolution {
  const ids = new Map<string, EntityId>();
  const ents = new Map<EntityId, any>();
  const slug = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'x';
  const k: Knowledge = { articles: [], sentences: {}, entities: [], mentions: [], relations: [], coMentions: [], statements: [], suggestions: [], redirects: {} };
  const rels = new Map<string, any>();
  const co = new Map<string, any>();
  for (const { article, reading } of [...input.readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))) {
    k.articles.push(article);
    k.sentences[article.id] = reading.sentences;
    for (const e of reading.entities) {
      const id = (slug(e.name) + (e.type === 'event' ? '-event' : '')) as EntityId;
      ids.set(article.id + e.key, id);
      const ms = reading.mentions.filter((m) => m.entity === e.key);
      if (!ents.has(id)) ents.set(id, { id, type: e.type, name: e.name, aliases: [], roles: e.roles, location: null, date: e.date, trigger: e.trigger, modality: e.modality, parts: [], mentionCount: 0, articles: [] });
      const E = ents.get(id) as Entity & any;
      E.parts.push({ article: article.id, key: e.key, reasons: [] });
      if (!E.articles.includes(article.id)) E.articles.push(article.id);
      E.mentionCount += ms.length;
      for (const m of ms) {
        k.mentions.push({ ...m, article: article.id, entity: id, type: E.type });
        if (m.level !== 'name' && m.level !== 'trigger') continue;
        let a = E.aliases.find((x: any) => x.surface === m.surface);
        if (!a) E.aliases.push((a = { surface: m.surface, uses: [] }));
        const u = a.uses.find((x: any) => x.article === article.id);
        if (u) u.count++;
        else a.uses.push({ outlet: article.outlet, article: article.id, count: 1 });
      }
    }
    const g = (key: any) => (key === null ? null : (ids.get(article.id + key) ?? null));
    for (const r of reading.relations) {
      const key = `${g(r.from)}|${r.type}|${g(r.to)}`;
      if (!rels.has(key)) rels.set(key, { id: `r${rels.size}`, type: r.type, from: g(r.from), to: g(r.to), roles: r.role ? [r.role] : [], evidence: [] });
      rels.get(key).evidence.push({ article: article.id, start: r.start, end: r.end, sentence: r.sentence, role: r.role, attribution: r.attribution ? { speaker: g(r.attribution.speaker), description: r.attribution.description } : null });
    }
    reading.statements.forEach((s, i) => k.statements.push({ ...s, id: `${article.id}-s${i}` as any, article: article.id, speaker: g(s.speaker), about: s.about.map((a) => g(a)!).filter(Boolean) }));
    reading.sentences.forEach((span, i) => {
      const here = [...new Set(k.mentions.filter((m) => m.article === article.id && m.level === 'name' && m.start >= span.start && m.end <= span.end).map((m) => m.entity))].sort();
      here.forEach((a, x) => here.slice(x + 1).forEach((b) => {
        const key = `${a}|${b}`;
        if (!co.has(key)) co.set(key, { a, b, weight: 0.5, evidence: [] });
        co.get(key).evidence.push({ article: article.id, sentence: i });
      }));
    });
  }
  k.entities = [...ents.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  k.relations = [...rels.values()];
  k.coMentions = [...co.values()];
  return { knowledge: k, ledger: new Map() };
}
