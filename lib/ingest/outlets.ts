/** News agencies and outlets that sign datelines or stand alone on a line. Public knowledge; general on purpose. */
const KNOWN = new Set(
  `AAP; ABC; ABC News; ACN Newswire; AFP; Agence France-Presse; AKI; Al Arabiya; Al Jazeera; Al-Monitor; Anadolu; Anadolu Agency;
AA; ANI; ANSA; AP; APA; Associated Press; The Associated Press; Axios; Azertac; BBC; BBC News; BelTA; Belga; Bernama; Bild;
Bloomberg; Bloomberg News; BNS; BTA; Business Wire; CBC; CBC News; CBS; CBS News; CNA; CNBC; CNN; CTK; CTV News; Daily Mail;
Der Spiegel; Deutsche Welle; DPA; DW; EFE; El País; Euronews; Financial Times; Fars; Forbes; Fox News; France 24; Globe Newswire;
Haaretz; IANS; INA; Interfax; Interfax-Ukraine; IRNA; ITAR-TASS; Izvestia; JTA; KCNA; Kommersant; KUNA; Kyiv Independent;
Kyodo; Kyodo News; Le Figaro; Le Monde; Los Angeles Times; Mehr; MTI; MSNBC; NBC; NBC News; Newsweek; New York Times;
The New York Times; NHK; NPR; NTB; PA; PA Media; PAP; Petra; Politico; PR Newswire; PTI; Press Trust of India; Prensa Latina;
QNA; Radio Free Europe; RBC; Reuters; RFE/RL; RIA; RIA Novosti; Rossiya Segodnya; RT; SANA; Sky News; SPA; Sputnik; TASR; TASS;
The Economist; The Guardian; The Hill; The Independent; The Moscow Times; The Telegraph; The Times; The Times of Israel; Time;
TT; Ukrinform; UNIAN; UPI; USA Today; VOA; Voice of America; Wall Street Journal; The Wall Street Journal; WAM; Washington Post;
The Washington Post; Wikinews; WAFA; Xinhua; Yle; Yonhap; Yonhap News Agency; ZUMA`
    .split(/;\s*/)
    .map((name) => name.toLowerCase()),
);
/** Nouns that end the name of a newspaper, station or agency. */
const HEAD =
  /^(?:news|times|post|herald|tribune|journal|gazette|daily|press|agency|tv|television|radio|broadcasting|network|chronicle|observer|guardian|telegraph|mail|star|independent|examiner|courier|today|online|reporter|review|magazine|wire|newswire|weekly|sentinel|globe|register|bulletin|monitor|dispatch|inquirer|ledger|mirror|echo|advocate|media|newsroom|headlines)$/i;
const SMALL = /^(?:of|the|and|for|in|on|de|la|le|el|al|&)$/i;

/** True for the name of an outlet or agency that many readers know. */
export function isKnownOutlet(name: string): boolean {
  return KNOWN.has(fold(name));
}

/** True for a short name built like that of an outlet: "Springfield Gazette", "KXYZ News", "example.com". */
export function looksLikeOutlet(name: string): boolean {
  if (isKnownOutlet(name)) return true;
  if (/^(?:[a-z0-9-]+\.)+(?:com|org|net|info|news|tv|co\.uk|[a-z]{2})$/i.test(name)) return true;
  if (/^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?(?: \d{1,2})?$/.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return words.every((w) => /^[\p{Lu}\d]/u.test(w) || SMALL.test(w)) && HEAD.test(words.at(-1)!);
}

/** True when two names mean one outlet: "The Associated Press" and "Associated Press". */
export function sameOutlet(a: string, b: string): boolean {
  return fold(a) === fold(b) || fold(a).replace(/^the /, '') === fold(b).replace(/^the /, '');
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

const CITED =
  /\b(?:told|[Ss]peaking (?:to|with)|[Ii]n an interview (?:with|to|for)|[Ii]n (?:a )?comments? to|[Ii]n remarks to|[Aa]ccording to|[Aa]s reported by|reported by|quoted by|cited by|[Cc]iting)\s+(?:the\s+)?(?:(?:news|state|state-run|official|Russian|Chinese|Iranian|Turkish|French|German|Italian|Spanish|Japanese|Korean)\s+(?:news\s+)?(?:agency|broadcaster|channel)\s+)?(?<outlet>\p{Lu}[\p{L}\d'’-]*(?:[ /](?:of|\p{Lu}[\p{L}\d'’-]*)){0,3})/gu;

/** A retelling names its source early or again and again; a longer report that quotes an outlet once is no retelling. */
const EARLY = 0.3;
const OFTEN = 2;
/** UTF-16 units of text that one naming can answer for. */
const REACH = 4000;

/** The one other outlet whose report an article says it passes on ("told TASS"); null where it names none or several. */
export function findOriginal(text: string, own: string | null): string | null {
  const cited = citedOutlets(text).filter(({ name }) => own === null || !sameOutlet(name, own));
  const [first] = cited;
  if (!first || cited.some(({ name }) => !sameOutlet(name, first.name))) return null;
  const leans = first.at <= text.length * EARLY || cited.length >= OFTEN;
  return leans && cited.length * REACH >= text.length ? first.name : null;
}

function citedOutlets(text: string): { name: string; at: number }[] {
  return [...text.matchAll(CITED)].flatMap(({ groups, index: at }) => {
    const words = groups!.outlet!.split(' ');
    for (let n = words.length; n > 0; n--) {
      const name = words.slice(0, n).join(' ');
      if (isKnownOutlet(name)) return [{ name, at }];
    }
    return [];
  });
}
