'use client';

import { useLayoutEffect } from 'react';
import { restoreTheme } from './theme.ts';

export function ThemeKeeper() {
  useLayoutEffect(restoreTheme, []);
  return null;
}
