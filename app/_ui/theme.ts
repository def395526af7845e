export type Theme = 'light' | 'dark';

const KEY = 'dateline-theme';

/** Runs before the first paint, so that no other theme flashes up; also tells the styles that scripts run. */
export const THEME_SCRIPT = `(function(e){e.classList.add('scripted');try{var t=localStorage.getItem('${KEY}');if(t==='light'||t==='dark')e.dataset.theme=t}catch(_){}})(document.documentElement)`;

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
}

/** The theme the user sees now. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows a theme and keeps it for the next visit; a choice that equals the system's follows the system again. */
export function chooseTheme(theme: Theme): void {
  const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const root = document.documentElement;
  if (theme === system) delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === system) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    /* Private windows may forbid storage; the choice then lasts as long as the page. */
  }
}

/** Calls back at every change of theme, by the toggle or by the system. */
export function watchTheme(onChange: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  media.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', onChange);
  };
}
