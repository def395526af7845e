/** Cyrillic letters of Russian, Ukrainian and Belarusian names as English texts write them (after BGN/PCGN). */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi',
  й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** A name with its Cyrillic letters in Latin ones; names in other Cyrillic alphabets stay as they are. */
export function inLatin(name: string): string {
  const letters = name.match(/\p{Script=Cyrillic}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => letter.toLowerCase() in LETTERS)
    ? name.replace(/\p{Script=Cyrillic}/gu, (letter) => {
        const small = letter.toLowerCase();
        const latin = LETTERS[small]!;
        return letter === small ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
      })
    : name;
}
