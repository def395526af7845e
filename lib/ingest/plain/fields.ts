type Name = 'title' | 'published' | 'author' | 'outlet' | 'url' | 'section' | 'language';

const NAMES: Readonly<Record<string, Name>> = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  'publication date': 'published',
  'published on': 'published',
  pubdate: 'published',
  author: 'author',
  authors: 'author',
  byline: 'author',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  site: 'outlet',
  source: 'outlet',
  url: 'url',
  link: 'url',
  permalink: 'url',
  section: 'section',
  category: 'section',
  language: 'language',
  lang: 'language',
};

/** A line such as "Headline: …"; null for any other line, and for an address behind "Source:". */
export function matchField(line: string): { name: Name; value: string } | null {
  const match = /^(?<key>[A-Za-z][A-Za-z ]{2,16}?)\s*:\s*(?<value>.*)$/.exec(line);
  if (!match) return null;
  const name = NAMES[match.groups!.key!.toLowerCase()];
  const value = match.groups!.value!.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (!name || value.length > 300) return null;
  if (name === 'outlet' && (/^(?:https?:|www\.)/i.test(value) || value.length > 60)) return null;
  return { name, value };
}
