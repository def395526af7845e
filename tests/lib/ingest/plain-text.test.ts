import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import { readPlainText } from '#lib/ingest/plain/plain-text.ts';

const P1 = 'The harbour of Lindow was closed on Monday after a crane fell into the water, officials said.';
const P2 = 'Nobody was hurt. The port authority expects to open it again by Friday.';
const BODY = `${P1}\n\n${P2}`;
/** An outlet named above the body stays there, as the words that say who tells it. */
const GAZETTE = `Lindow Gazette\n\n${BODY}`;
const TITLE = 'Crane Falls Into Harbour of Lindow';

function read(text: string): Article {
  const article = readPlainText(text, 'a.txt');
  if (article === null) throw new Error('no article');
  return article;
}

type Facts = Partial<
  Pick<
    Article,
    | 'outlet'
    | 'title'
    | 'titled'
    | 'published'
    | 'dateline'
    | 'section'
    | 'author'
    | 'url'
    | 'text'
    | 'original'
  >
>;

const HEADS: Record<string, [text: string, facts: Facts]> = {
  'body alone': [
    BODY,
    {
      titled: false,
      title: 'The harbour of Lindow was closed on Monday after a crane fell into the water, officials said',
      outlet: null,
      published: null,
      text: BODY,
    },
  ],
  'headline above': [`${TITLE}\n\n${BODY}`, { title: TITLE, titled: true, text: BODY }],
  'headline twice': [`${TITLE}\n\n${TITLE}\n\n${BODY}`, { title: TITLE, text: BODY }],
  'headline twice around facts': [
    `Lindow Gazette\n\n${TITLE}\n\nMar 4, 2024 Local News\n${TITLE}\n\n${BODY}`,
    { outlet: 'Lindow Gazette', title: TITLE, published: '2024-03-04', section: 'Local News', text: GAZETTE },
  ],
  'headline again in capitals': [
    `${TITLE}\n\n${TITLE.toUpperCase()}\n\n${BODY}`,
    { title: TITLE, text: BODY },
  ],
  'headline with its outlet behind': [
    `${TITLE} | Lindow Gazette\n\n${BODY}`,
    { title: TITLE, outlet: 'Lindow Gazette', text: GAZETTE },
  ],
  'headline without blank line': [`${TITLE}\n${BODY}`, { title: TITLE, text: BODY }],
  'headline over two lines': [
    `Crane Falls Into\nharbour of Lindow\n\n${BODY}`,
    { title: 'Crane Falls Into harbour of Lindow', text: BODY },
  ],
  'headline as a question': [
    `Who pays for the crane?\n\n${BODY}`,
    { title: 'Who pays for the crane?', text: BODY },
  ],
  'Markdown headline': [`# ${TITLE}\n\n${BODY}`, { title: TITLE, text: BODY }],
  'call sign as outlet': [
    `KXYZ News\n\n${TITLE}\n\n${BODY}`,
    { outlet: 'KXYZ News', title: TITLE, text: `KXYZ News\n\n${BODY}` },
  ],
  'web address as outlet': [
    `example.com\n\n${TITLE}\n\n${BODY}`,
    { outlet: 'example.com', title: TITLE, text: `example.com\n\n${BODY}` },
  ],
  'headline that ends like an outlet': [
    `Minister Slams Lindow Post\n\n${BODY}`,
    { outlet: null, title: 'Minister Slams Lindow Post', text: BODY },
  ],
  'known agency alone': [
    `${TITLE}\nReuters\n\n${BODY}`,
    { outlet: 'Reuters', title: TITLE, text: `Reuters\n\n${BODY}` },
  ],
  byline: [`${TITLE}\n\nBy Jane Doe\n\n${BODY}`, { author: 'Jane Doe', text: BODY }],
  'byline with agency and date': [
    `${TITLE}\nBy JANE DOE and John Roe, Associated Press\nPublished 10:35 AM EST, March 4, 2024\n\n${BODY}`,
    {
      author: 'JANE DOE and John Roe',
      outlet: 'Associated Press',
      published: '2024-03-04',
      text: `Associated Press\n\n${BODY}`,
    },
  ],
  'facts on one line': [
    `${TITLE}\n4 March 2024 | Europe | By Jane Doe\n\n${BODY}`,
    { published: '2024-03-04', section: 'Europe', author: 'Jane Doe', text: BODY },
  ],
  fields: [
    `Title: ${TITLE}\nDate: 2024-03-04\nSource: Lindow Gazette\nURL: https://example.com/crane\nAuthor: Jane Doe\n\n${BODY}`,
    {
      title: TITLE,
      published: '2024-03-04',
      outlet: 'Lindow Gazette',
      url: 'https://example.com/crane',
      author: 'Jane Doe',
      text: GAZETTE,
    },
  ],
  'front matter': [
    `---\ntitle: "${TITLE}"\ndate: 2024-03-04\n---\n\n${BODY}`,
    { title: TITLE, published: '2024-03-04', text: BODY },
  ],
  'web page noise': [
    `Advertisement\n${TITLE}\n3 min read\nShare\n\n${P1}\n\nAdvertisement\n\n${P2}`,
    { title: TITLE, text: BODY },
  ],
  'address above': [
    `https://example.com/crane\n${TITLE}\n\n${BODY}`,
    { url: 'https://example.com/crane', title: TITLE, text: BODY },
  ],
  'date glued to the body': [`2024-03-04 ${BODY}`, { published: '2024-03-04', titled: false, text: BODY }],
  'word and date glued to a dateline': [
    ` date 2024-03-04 LINDOW, March 4. /AFP/. ${BODY}`,
    {
      published: '2024-03-04',
      outlet: 'AFP',
      dateline: 'LINDOW',
      titled: false,
      text: `LINDOW, March 4. /AFP/. ${BODY}`,
    },
  ],
  'date with a section of the paper’s own': [
    `${TITLE}\n4 March 2024 Harbour Watch\n\n${BODY}`,
    { section: 'Harbour Watch', published: '2024-03-04', text: BODY },
  ],
  'a sentence that begins with a date': [
    `March 4, 2024 was a bad day for Lindow, whose harbour was closed.\n\n${P2}`,
    { titled: false, text: `March 4, 2024 was a bad day for Lindow, whose harbour was closed.\n\n${P2}` },
  ],
  'byline and date without a sign between': [
    `${TITLE}\nBy Jane Doe March 4, 2024\n\n${BODY}`,
    { author: 'Jane Doe', published: '2024-03-04', text: BODY },
  ],
  'author beside a date': [
    `${TITLE}\nJane Doe | March 4, 2024\n\n${BODY}`,
    { author: 'Jane Doe', published: '2024-03-04', text: BODY },
  ],
  'date, section and headline on one line': [
    `Lindow Gazette\n\n${TITLE}\n\nMar 4, 2024 World News ${TITLE}\n\n${BODY}`,
    { title: TITLE, published: '2024-03-04', section: 'World News', text: GAZETTE },
  ],
  'section above the headline': [
    `World News\n\n${TITLE}\n\n2 hours ago\n\n${BODY}`,
    { section: 'World News', title: TITLE, text: BODY },
  ],
  'date between outlet and headline': [
    `Lindow Gazette\nMarch 4, 2024\n\n${TITLE}\n\n${BODY}`,
    { outlet: 'Lindow Gazette', published: '2024-03-04', title: TITLE, text: GAZETTE },
  ],
  'outlet in the place of a dateline': [
    `${TITLE}\n\nCNN — ${BODY}`,
    { title: TITLE, outlet: 'CNN', dateline: null, text: `CNN — ${BODY}` },
  ],
  'wrapped lines': [
    'The harbour of Lindow was closed on Monday after a crane\nfell into the water, officials said. Nobody was hurt when\nthe crane fell.',
    { titled: false, title: 'The harbour of Lindow was closed on Monday after a crane' },
  ],
  'Windows line ends and odd spaces': [
    `${TITLE}\r\n\r\n${P1}\r\n\r\n\r\n\r\n${P2}  \r\n`,
    { title: TITLE, text: BODY },
  ],
};

describe('what stands above a body', () => {
  test.each(Object.entries(HEADS))('%s', (_, [text, facts]) => {
    expect(read(text)).toMatchObject(facts);
  });
});

const TAILS: Record<string, string> = {
  'tags run together': 'lindowharbourcraneaccident',
  'tags run together with capitals': 'LindowHarbourCraneAccident',
  'tags apart': 'lindow harbour crane accident',
  'tags with bars': 'Lindow | Harbour | Crane Accident',
  'tags with signs': '#Lindow #harbour',
  'tags with a label': 'Tags: Lindow, harbour, crane',
  'tags in small letters': 'lindow, harbour, crane accident',
  'small print': '© 2024 Lindow Gazette. All rights reserved.',
  desk: '(Reporting by Jane Doe; Editing by John Roe)\n\n© Reuters',
  'web page': 'Read more\nFollow us on Twitter\nAdvertisement',
  'end mark': '###',
  address: 'Source: https://example.com/crane',
};

describe('what stands below a body', () => {
  test.each(Object.entries(TAILS))('%s', (_, tail) => {
    expect(read(`${TITLE}\n\n${BODY}\n\n${tail}`).text).toBe(BODY);
  });

  test('tags glued to the last sentence', () => {
    expect(read(`${TITLE}\n\n${BODY} lindowharbourcraneaccident`).text).toBe(BODY);
  });

  test('the desk of an agency names the author', () => {
    const article = read(
      `LINDOW, March 4 (Reuters) - ${BODY}\n\nReporting by Jane Doe in Lindow; Editing by John Roe`,
    );
    expect(article).toMatchObject({ author: 'Jane Doe', text: `LINDOW, March 4 (Reuters) - ${BODY}` });
  });

  test('an address is kept as the article’s', () => {
    expect(read(`${TITLE}\n\n${BODY}\n\nhttps://example.com/crane`).url).toBe('https://example.com/crane');
  });

  test('a last short sentence stays', () => {
    expect(read(`${TITLE}\n\n${P1}\n\nShare prices fell.`).text).toBe(`${P1}\n\nShare prices fell.`);
  });
});

test('a text that retells another outlet names it', () => {
  expect(
    read(`Lindow Gazette\n\n${TITLE}\n\nSpeaking to Interfax, the mayor said the harbour is closed.\n\n${P2}`)
      .original,
  ).toBe('Interfax');
  expect(
    read(`LINDOW, March 4. /Interfax/. The harbour is closed, the mayor told Interfax.\n\n${P2}`).original,
  ).toBeNull();
});

test('a report that quotes an outlet once, late, or several outlets is no retelling', () => {
  const told = (...paragraphs: string[]) =>
    read(`Lindow Gazette\n\n${TITLE}\n\n${paragraphs.join('\n\n')}`).original;
  const interfax = 'The mayor told Interfax that the harbour is closed.';
  expect(told(interfax, BODY)).toBe('Interfax');
  expect(told(BODY, BODY, interfax)).toBeNull();
  expect(told(BODY, interfax, 'According to Interfax, ships wait outside.')).toBe('Interfax');
  expect(told(interfax, 'The port told Reuters that nobody was hurt.', BODY)).toBeNull();
  expect(told(interfax, ...Array.from({ length: 40 }, () => BODY))).toBeNull();
});

test('a title derived from a long sentence ends at a clause', () => {
  const { title } = read(
    'The harbour of Lindow was closed on Monday after the largest crane of the country fell into the water during a storm, the head of the port authority, Ada Bell, told reporters at a news conference.',
  );
  expect(title).toBe(
    'The harbour of Lindow was closed on Monday after the largest crane of the country fell into the water during a storm…',
  );
});

test('dateline and derived title are found below an outlet’s name', () => {
  expect(read(`Lindow Gazette\n\nLINDOW, March 4, 2024 — ${BODY}`)).toMatchObject({
    outlet: 'Lindow Gazette',
    dateline: 'LINDOW',
    published: '2024-03-04',
    titled: false,
    title: P1.slice(0, -1),
  });
});

test('one line is a body, not a headline', () => {
  expect(read('Harbour of Lindow closed')).toMatchObject({
    text: 'Harbour of Lindow closed',
    title: 'Harbour of Lindow closed',
    titled: false,
  });
});

test('no words, no article', () => {
  expect(readPlainText(' \n\n --- \n***\n', 'a.txt')).toBeNull();
});

test('the id depends on outlet and words alone', () => {
  const id = read(`Lindow Gazette\n\n${TITLE}\n\n${BODY}`).id;
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(readPlainText(`Lindow Gazette\n\nAnother Headline\n\n${BODY}`, 'b.txt')!.id).toBe(id);
  expect(read(`Lindow Herald\n\n${TITLE}\n\n${BODY}`).id).not.toBe(id);
});
