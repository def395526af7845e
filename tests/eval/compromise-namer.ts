import nlp from 'compromise';
import type { Namer } from './measure-names.ts';

interface Found {
  text: string;
  offset: { start: number; length: number };
}

/** The npm standard, for the column beside ours. */
export const compromiseNamer: Namer = (text) => {
  const document = nlp(text);
  const of = (type: 'person' | 'place' | 'institution', found: Found[]) =>
    found.map(({ text: words, offset }) => {
      const lead = words.length - words.trimStart().length;
      const core = words.trim().replace(/['’]s$/, '').replace(/[.,;:!?"”’')]+$/, '').replace(/^["“‘'(]+/, '');
      const start = offset.start + lead + words.trim().indexOf(core);
      return { type, start, end: start + core.length };
    });
  const json = (view: { json(o: object): unknown }) => view.json({ offset: true }) as Found[];
  return [
    ...of('person', json(document.people())),
    ...of('place', json(document.places())),
    ...of('institution', json(document.organizations())),
  ];
};
