import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { origin } from './_server/origin.ts';
import { fontClasses } from './fonts.ts';
import './globals.css';
import { preview } from './_state/preview.ts';
import { ThemeKeeper } from './_ui/theme-keeper.tsx';
import { THEME_SCRIPT } from './_ui/theme.ts';

/** Preview cards need whole addresses, which only the request knows. */
export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: await origin(),
    title: { default: 'Dateline', template: '%s · Dateline' },
    description: 'Who did what, where and when across your articles, each with the sentences that say it.',
    ...preview('/og'),
  };
}

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
