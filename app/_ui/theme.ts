import { CHOICES, PREFERENCES_KEY, restorePreferences } from './preferences.ts';

export type Theme = 'light' | 'dark';

const KEY = 'dateline-theme';
const LOOK = ['data-theme', ...Object.keys(CHOICES).map((which) => `data-${which}`)];

/** Runs before the first paint, so that no other theme flashes up; also tells the styles that scripts run. */
export const THEME_SCRIPT = `(function(e){e.classList.add('scripted');try{var s=localStorage,t=s.getItem('${KEY}');if(t==='light'||t==='dark')e.dataset.theme=t;(s.getItem('${PREFERENCES_KEY}')||'').replace(/(palette|motion|labels):(\\w+)/g,function(_,k,v){e.dataset[k]=v})}catch(_){}})(document.documentElement)`;

/** Does the script's work where Next rebuilt the document in the browser, as it does for 404 pages. */
export function restoreTheme(): void {
  const root = document.documentElement;
  root.classList.add('scripted');
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;
  } catch {
    /* Without storage the system's theme it is. */
  }
  restorePreferences();
}

export function chosenTheme(): Theme | 'system' {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Shows a theme and keeps it for the next visit. */
export function chooseTheme(theme: Theme | 'system'): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    /* Private windows may forbid storage; the choice then lasts as long as the page. */
  }
}

/** Calls back at every change of the look, by a choice here or by the system. */
export function watchLook(onChange: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: LOOK });
  media.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', onChange);
  };
}
