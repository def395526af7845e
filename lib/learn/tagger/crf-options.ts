/** How a conditional random field is learned. */
export interface CrfOptions {
  /** How many kinds of text the examples come from; the model is for kind 0. */
  readonly domains: number;
  readonly rounds: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of features left out of each place each time it is seen (Wang and Manning 2013). */
  readonly dropout: number;
  /** Of the order and of the features left out. */
  readonly seed: number;
  /** Transitions that stay as they are; learned where none are given. */
  readonly transitions?: Float32Array;
}
