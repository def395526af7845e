/** Where in the house something went wrong. */
export type Stage = 'ingest' | 'extract' | 'resolve' | 'store' | 'graph' | 'search' | 'export' | 'cli' | 'serve';

export interface Trouble {
  /** Stable and machine-readable, such as `ingest/not-text`. */
  code: `${Stage}/${string}`;
  /** What happened, in plain words. */
  message: string;
  /** The file, address, row or entity it happened at. */
  place?: string;
  /** What the user can do about it. */
  remedy?: string;
}

/** The one error class that crosses stage borders; it always says what, where, why and what to do. */
export class DatelineError extends Error {
  readonly code: Trouble['code'];
  readonly place: string | undefined;
  readonly remedy: string | undefined;

  constructor(trouble: Trouble, options?: { cause?: unknown }) {
    super(trouble.message, options);
    this.name = 'DatelineError';
    this.code = trouble.code;
    this.place = trouble.place;
    this.remedy = trouble.remedy;
  }

  /** One line for a terminal: place, message, remedy. */
  get line(): string {
    const where = this.place ? `${this.place}: ` : '';
    const remedy = this.remedy ? ` ${this.remedy}` : '';
    return `${where}${this.message}${remedy}`;
  }
}
