import { expect, test } from 'vitest';
import { detectLanguage } from '#lib/ingest/language.ts';

test.each([
  ['en', 'The harbour of Lindow was closed on Monday after a crane fell into the water, officials said.'],
  ['en', 'Harbour closed'],
  [
    'en',
    'PARIS — President Emmanuel Macron met Chancellor Friedrich Merz at the Élysée on Tuesday, aides said.',
  ],
  [
    'de',
    'Der Hafen von Lindow wurde am Montag geschlossen, nachdem ein Kran in das Wasser gefallen war, wie die Behörde mitteilte.',
  ],
  [
    'fr',
    'Le port de Lindow a été fermé lundi après la chute d’une grue dans les eaux du bassin, selon les autorités.',
  ],
  [
    'es',
    'El puerto de Lindow fue cerrado el lunes después de que una grúa cayera al agua, según las autoridades de la ciudad.',
  ],
  [
    'it',
    'Il porto di Lindow è stato chiuso lunedì dopo che una gru è caduta in acqua, hanno detto le autorità della città.',
  ],
  ['ru', 'Порт Линдова был закрыт в понедельник после того, как кран упал в воду, сообщили власти.'],
  ['uk', 'Порт Ліндова закрили в понеділок після того, як кран упав у воду, повідомили в міській раді.'],
  ['zh', '官员表示，一台起重机落入水中后，港口于周一关闭。'],
  ['ja', 'クレーンが水中に落下したため、港は月曜日に閉鎖されたと当局者が述べた。'],
  ['ar', 'أغلق الميناء يوم الاثنين بعد سقوط رافعة في الماء، بحسب مسؤولين.'],
])('%s: %s', (code, text) => {
  expect(detectLanguage(text)).toBe(code);
});
