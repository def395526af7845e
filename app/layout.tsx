import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { fontClasses } from './fonts.ts';
import './globals.css';
import { ThemeKeeper } from './_ui/theme-keeper.tsx';
import { THEME_SCRIPT } from './_ui/theme.ts';

export const metadata: Metadata = {
  title: { default: 'Dateline', template: '%s · Dateline' },
  description: 'Who did what, where and when across your articles, each with the sentences that say it.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#15161a' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        <script>{THEME_SCRIPT}</script>
      </head>
      <body>
        <ThemeKeeper />
        {children}
      </body>
    </html>
  );
}
