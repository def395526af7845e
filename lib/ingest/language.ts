/** The commonest function words of languages in Latin script: enough to name the language of a news article. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from he she it his her said has have be are were an who which this but not they',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  fr: 'le la les de des et à en un une du que est pour dans qui sur il au par pas plus ne se son avec ce elle sont cette ont été aux',
  es: 'el la los las de y en que un una del se por con no para su al es lo como más pero sus le ha este entre fue sobre también',
  it: 'il la di e che in un una del per con non si da sono le dei al della nel è alla anche gli ha più come ma dal delle questo',
  pt: 'o a os as de e em que um uma do da no na para com não por se mais dos das ao foi é como seu sua pelo pela também são',
  nl: 'de het een van en in op te dat is voor met zijn die niet aan er om als ook door bij naar uit wordt maar heeft hij was werd',
  pl: 'w i na z do się nie że to o jest przez po od za jak dla jego był oraz ale co który tym ze są także może tego',
  sv: 'och i att det som en på är av för med den till inte har de om ett han men var jag sig från vi så kan när säger efter',
  tr: 've bir bu da de için ile olarak olan çok daha en ise kadar gibi sonra ancak var ne olduğunu dedi oldu göre yeni',
  ro: 'și de la în a cu pe un o care din că nu este pentru mai sau au fost prin ca după sunt se al ale fi iar',
  id: 'yang dan di dengan untuk dari pada ini dalam itu tidak akan juga ke oleh telah sebagai ada para mereka karena bisa',
};
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
/** Every letter of those scripts lies here, and of Latin text little. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2100-\u{10ffff}]/u;
const CODES = Object.keys(FUNCTION_WORDS);
/** Function word -> the languages it belongs to, as places in `CODES`. */
const LANGUAGES = new Map<string, number[]>();
for (const [language, words] of Object.values(FUNCTION_WORDS).entries())
  for (const word of new Set(words.split(' ')))
    LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);
const SAMPLE = 4000;

/**
 * ISO 639-1 code of a text's language, by script and by its share of function words; `und` where neither tells.
 * Texts too short to tell count as English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = OTHER_SCRIPT.test(sample) ? detectScript(sample) : null;
  if (script !== null) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return 'en';
  const counts = new Uint16Array(CODES.length);
  for (const word of words) for (const language of LANGUAGES.get(word) ?? []) counts[language]!++;
  const most = Math.max(...counts);
  const best = CODES[counts.indexOf(most)]!;
  if (most / words.length >= 0.12) return best;
  return /[^\p{ASCII}\p{P}\p{S}\s]/u.test(sample) && best !== 'en' ? 'und' : 'en';
}

function detectScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, code] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, letters);
    if (share > (code === 'ja' ? 0.1 : 0.5))
      return code === 'ru' ? cyrillic(sample) : code === 'ar' ? arabic(sample) : code;
  }
  return null;
}

/** The code in "en", "en-GB" or "English"; null where a text must tell itself. */
export function languageCode(given: string | null): string | null {
  const code = /^(?<code>[a-z]{2})(?:[-_].*)?$/i.exec(given ?? '')?.groups!.code;
  if (code) return code.toLowerCase();
  return /^(?:english|eng)$/i.test(given ?? '') ? 'en' : null;
}

function cyrillic(sample: string): string {
  if (/[іїєґ]/iu.test(sample) && !/[ыэъ]/iu.test(sample)) return 'uk';
  if (/[ўі]/iu.test(sample) && /[ыэ]/iu.test(sample)) return 'be';
  if (/[ђјљњћџ]/iu.test(sample)) return 'sr';
  return /[ыэ]/iu.test(sample) ? 'ru' : 'bg';
}

function arabic(sample: string): string {
  return /[پچژگ]/u.test(sample) ? (/[ٹڈڑے]/u.test(sample) ? 'ur' : 'fa') : 'ar';
}
