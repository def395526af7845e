import type { ArgsDef, ParsedArgs } from 'citty';
import { didYouMean } from './did-you-mean.ts';

/** The user asked for something that does not exist; the program says so and ends with exit code 2. */
export class UsageError extends Error {}

/** Refuses options the command does not know, which citty passes over. */
export function refuseUnknown<T extends ArgsDef>(args: ParsedArgs<T>, defined: ArgsDef): void {
  const known = new Set(Object.entries(defined).flatMap(([name, def]) => [kebab(name), ...aliases(def)]));
  // citty gives "most-nodes" as `mostNodes` too.
  for (const name of Object.keys(args))
    if (name !== '_' && !known.has(kebab(name)) && !known.has(kebab(name).replace(/^no-/, '')))
      throw new UsageError(unknownOption(asTyped(name, args[name]), known));
}

function unknownOption(typed: string, known: ReadonlySet<string>): string {
  const options = [...known].filter((name) => name.length > 1).map((name) => `--${name}`);
  return [`unknown option ${typed}`, didYouMean(typed, options)].filter(Boolean).join('.');
}

/** citty hands out "--no-browser" as `browser: false`. */
function asTyped(name: string, value: unknown): string {
  return value === false ? `--no-${name}` : `${name.length === 1 ? '-' : '--'}${name}`;
}

/** The positional arguments, at least one. */
export function pathsOf(args: { _: string[] }): string[] {
  if (args._.length === 0) throw new UsageError('name at least one file or folder');
  return args._;
}

export function wholeNumber(value: string, name: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new UsageError(
      `--${name} takes a whole number from ${least} to ${most}, not ${JSON.stringify(value)}`,
    );
  return number;
}

function aliases(def: ArgsDef[string]): string[] {
  return 'alias' in def && def.alias ? [def.alias].flat() : [];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
}
