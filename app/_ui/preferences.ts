/* How somebody likes to see the explorer, theme apart: marks on <html> that styles and picture read, kept for the next
 * visit as "labels:few palette:clear" where the browser lets us. */

/** The first of each is what is shown where nothing was chosen. */
export const CHOICES = {
  labels: ['normal', 'few', 'many'],
  palette: ['standard', 'clear'],
  motion: ['system', 'reduced'],
} as const;
export type Preference = keyof typeof CHOICES;
export type Choice<P extends Preference> = (typeof CHOICES)[P][number];

export const PREFERENCES_KEY = 'dateline-preferences';

export function preference<P extends Preference>(which: P): Choice<P> {
  const chosen = document.documentElement.dataset[which];
  const known: readonly Choice<P>[] = CHOICES[which];
  return known.find((one) => one === chosen) ?? known[0]!;
}

/** Shows it at once; where storage is forbidden it lasts as long as the page. */
export function prefer<P extends Preference>(which: P, choice: Choice<P>): void {
  show(which, choice);
  try {
    localStorage.setItem(PREFERENCES_KEY, written());
  } catch {
    /* Told in the docstring. */
  }
}

/** Marks <html> with what was kept; anything else that stands there is left out. */
export function restorePreferences(): void {
  try {
    for (const pair of (localStorage.getItem(PREFERENCES_KEY) ?? '').split(' ')) {
      const [which, choice] = pair.split(':');
      for (const known of Object.keys(CHOICES) as Preference[])
        if (known === which && CHOICES[known].some((one) => one === choice)) show(known, choice!);
    }
  } catch {
    /* Without storage it is the usual look. */
  }
}

/** Whether movement is unwanted, by choice here or in the system. */
export function reducesMotion(): boolean {
  return preference('motion') === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function show(which: Preference, choice: string): void {
  const { dataset } = document.documentElement;
  if (choice === CHOICES[which][0]) delete dataset[which];
  else dataset[which] = choice;
}

function written(): string {
  const { dataset } = document.documentElement;
  return (Object.keys(CHOICES) as Preference[])
    .flatMap((which) => (dataset[which] ? [`${which}:${dataset[which]}`] : []))
    .join(' ');
}
