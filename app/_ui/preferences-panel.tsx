'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { CHOICES, prefer, preference, type Preference } from './preferences.ts';
import { chooseTheme, chosenTheme, watchLook } from './theme.ts';
import styles from './preferences.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
const WORDS: Readonly<Record<Preference, { title: string; options: Readonly<Record<string, string>> }>> = {
  labels: { title: 'Names in the picture', options: { few: 'Few', normal: 'As fit', many: 'Many' } },
  palette: { title: 'Colours', options: { standard: 'Standard', clear: 'Colour-blind safe' } },
  motion: { title: 'Movement', options: { system: 'As the system', reduced: 'Reduced' } },
};
const THEME_WORDS = { system: 'System', light: 'Light', dark: 'Dark' };

/** How the explorer looks; each choice shows at once and is kept in this browser. */
export function PreferencesPanel({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="preferences-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.content}>
        <h2 id="preferences-title">Preferences</h2>
        <Options title="Theme" names={THEME_WORDS} all={THEMES} read={chosenTheme} choose={chooseTheme} />
        {(Object.keys(WORDS) as Preference[]).map((which) => (
          <Options
            key={which}
            title={WORDS[which].title}
            names={WORDS[which].options}
            all={Object.keys(WORDS[which].options) as (typeof CHOICES)[typeof which][number][]}
            read={() => preference(which)}
            choose={(choice) => prefer(which, choice)}
          />
        ))}
        <p className={styles.note}>Kept in this browser only.</p>
        <button type="button" className={styles.close} onClick={close}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function Options<T extends string>({
  title,
  names,
  all,
  read,
  choose,
}: {
  title: string;
  names: Readonly<Record<string, string>>;
  all: readonly T[];
  read: () => T;
  choose: (one: T) => void;
}) {
  const chosen = useSyncExternalStore(watchLook, read);
  return (
    <fieldset className={styles.options}>
      <legend>{title}</legend>
      <div>
        {all.map((one) => (
          <label key={one}>
            <input type="radio" name={title} checked={one === chosen} onChange={() => choose(one)} />
            <span>{names[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
