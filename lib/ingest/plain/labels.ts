const SECTIONS = new Set(
  `africa; americas; analysis; arts; asia; asia pacific; automotive; balkans; breaking; breaking news; business; business news; canada;
caribbean; central asia; china; climate; comment; commentary; companies; conflict; courts; crime; crime news; culture; defence; defense;
defense & security; diplomacy; economy; editorial; education; election; elections; emergencies; energy; entertainment; environment;
eurasia; europe; exclusive; explainer; feature; features; finance; food; football; foreign; general news; global; headlines; health;
health news; home; india; innovation; international; interview; investigation; investigations; justice; latest; latest news; law;
legal; lifestyle; live; local; local news; markets; media; metro; middle east; military; military & defense; money; national;
national news; nation; news; news analysis; north america; oceania; obituaries; obituary; opinion; opinions; oped; op-ed; pacific;
people; police; politics; politics news; press releases; public safety; real estate; regions; regional; religion; russia; science;
science & space; security; social issues; society; south america; south asia; southeast asia; space; special report; sport; sports;
sports news; state; tech; technology; technology news; top news; top stories; trade; travel; trending; u.k.; u.s.; u.s. news; uk;
uk news; ukraine; us; us news; usa; video; war; weather; weekend; world; world news; world politics`
    .replaceAll('\n', ' ')
    .split(/;\s*/),
);

const NOISE = new RegExp(
  `^(?:advert(?:isement)?s?|(?:story|article) continues (?:below|after)(?: (?:this )?advert(?:isement)?)?|share(?: (?:this|on)\\b.*)?|print|email|` +
    `save|\\d+ (?:minute|min|hour|day|week|month)s? ago|comments?|\\d+ comments?|listen(?: to this (?:article|story))?|\\d+[ -]min(?:ute)?s?(?: read)?|read more|read also:?.*|` +
    `read more:.*|(?:subscribe|sign up|log in|follow us|click here|join us)\\b.*|skip to (?:main )?content|photo(?: gallery)?|` +
    `(?:photo|image|picture|file photo)(?: credit)?:.*|` +
    `(?:-+ ?)?(?:ends?|30)(?: ?-+)|#{2,}|\\*{3,}|-{3,}|_{3,}|={3,}|facebook|twitter|whatsapp|telegram|linkedin|copy link)[.!:]?$`,
  'i',
);
const LEGAL =
  /^(?:©|\(c\)|copyright\b|all rights reserved|all times (?:are )?local|our standards:|this (?:article|story|material|text) (?:was|has been|may not be) (?:originally |first |published|edited|reproduced|updated|corrected|auto)|\(?(?:additional |with )?(?:reporting|writing|editing) by\b|related (?:articles?|stories|topics|news)\b|more (?:on this story|from)\b|see also\b)/i;
const BYLINE =
  /^(?:by|written by|reported by|reporting by|story by|words by|author:?)\s+(?<names>(?:the\s+)?\p{Lu}[\p{L}.'’-]*(?:(?:,?\s+(?:and\s+|&\s+|de\s+|van\s+|von\s+|al-|bin\s+|in\s+|for\s+|of\s+|the\s+)?|,\s*|\s*[|/]\s*)\p{Lu}[\p{L}.'’-]*){0,11})$/iu;

/** True for the name of a newspaper's section alone: "World News". */
export function isSection(text: string): boolean {
  return SECTIONS.has(
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:in|section|category)\s*:?\s+/, ''),
  );
}

/** True for what a web page puts between its paragraphs: buttons, adverts, reading times. */
export function isNoise(line: string): boolean {
  return NOISE.test(line.trim());
}

/** True for the small print under an article. */
export function isSmallPrint(line: string): boolean {
  return line.length < 400 && LEGAL.test(line.trim());
}

/** The names in a line such as "By Jane Doe and John Roe, Reuters"; null for any other line. */
export function matchByline(line: string): string | null {
  const trimmed = line.trim();
  if (trimmed.length > 120) return null;
  const names = BYLINE.exec(trimmed)?.groups!.names;
  if (!names || !/^(?:the )?\p{Lu}/u.test(names)) return null;
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b/.test(
    names,
  )
    ? null
    : names;
}

/** True for a line that is an address and nothing else, perhaps with "Source:" before it. */
export function matchUrl(line: string): string | null {
  return (
    /^(?:(?:source|url|link|original|read (?:it )?at|via|from)\s*:?\s*)?<?(?<url>(?:https?:\/\/|www\.)[^\s<>]+)>?$/i.exec(
      line.trim(),
    )?.groups!.url ?? null
  );
}
