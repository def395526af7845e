/** "exit (Bernie Sanders)": who took part, behind words that name nobody. */
export function besideParticipant(words: string, participant: string): string {
  return `${words} (${participant})`;
}

/** The words of a happening's label themselves, without who took part in brackets behind them. */
export function ownWordsOf(label: string): string {
  return label.replace(/ \(.*\)$/, '');
}
