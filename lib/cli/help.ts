import type { ArgDef, ArgsDef } from 'citty';

/** What a command is and takes, as `--help` prints it. */
export function help(
  name: string,
  description: string,
  args: ArgsDef,
  examples: readonly string[] = [],
): string {
  const rows = Object.entries(args).map(([key, def]) => ({
    positional: def.type === 'positional',
    label: label(key, def),
    text: about(def),
  }));
  const width = Math.max(0, ...rows.map((row) => row.label.length));
  const list = (title: string, positional: boolean) => {
    const some = rows.filter((row) => row.positional === positional);
    return some.length ? ['', title, ...some.map((row) => `  ${row.label.padEnd(width)}  ${row.text}`)] : [];
  };
  const takes = rows.map((row) => (row.positional ? row.label : `[${row.label}]`)).join(' ');
  return [
    description,
    '',
    `Usage: dateline ${name} ${takes}`.trimEnd(),
    ...list('Arguments', true),
    ...list('Options', false),
    ...(examples.length ? ['', 'Examples', ...examples.map((e) => `  ${e}`)] : []),
    '',
  ].join('\n');
}

function label(key: string, def: ArgDef): string {
  if (def.type === 'positional') return def.valueHint ?? key.toUpperCase();
  return def.valueHint === undefined ? `--${key}` : `--${key} ${def.valueHint}`;
}

function about(def: ArgDef): string {
  const standard =
    def.default === undefined || def.default === false ? '' : ` (${String(def.default)} unless told)`;
  return `${def.description ?? ''}${standard}`;
}
