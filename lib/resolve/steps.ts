/** Steps to a doubling. */
const STEPS = 4;

/** A count to the nearest of steps of 19 %, so that what is computed of counts does not change with every article. */
export function toStep(count: number): number {
  return count < 3 ? count : 2 ** (Math.round(STEPS * Math.log2(count)) / STEPS);
}
