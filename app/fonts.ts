import localFont from 'next/font/local';

/** Newsreader (OFL): names, headlines, quotations. Variable in weight, upright also in optical size. */
const newsreader = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
      style: 'italic',
    },
  ],
  weight: '200 800',
  variable: '--newsreader',
  fallback: ['Georgia', 'serif'],
});

/** Inter (OFL): controls and facts. */
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--inter',
  fallback: ['system-ui', 'sans-serif'],
});

/** Letters with marks; fetched only where a name has one. */
const newsreaderExtended = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
  weight: '200 800',
  variable: '--newsreader-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF' },
  ],
});
const interExtended = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--inter-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF' },
  ],
});

/** Class names that define the font variables. */
export const fontClasses = [newsreader, inter, newsreaderExtended, interExtended]
  .map((font) => font.variable)
  .join(' ');
