import type { EntityType } from '#lib/model/entity-type.ts';

const PATHS: Readonly<Record<EntityType, string>> = {
  person: 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6z',
  institution: 'M1.7 1.7h8.6v8.6H1.7z',
  place: 'M6 .4L11.6 6L6 11.6L.4 6z',
  event: 'M6 1L11.6 10.8H.4z',
};

/** The type's shape in its colour, as the picture draws it. Says nothing to screen readers: pair it with a word. */
export function Shape({ type, size = 12 }: { type: EntityType; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      data-type={type}
      style={{ flex: 'none' }}
    >
      <path d={PATHS[type]} fill="var(--type)" />
    </svg>
  );
}
