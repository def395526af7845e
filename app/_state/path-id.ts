/** The id of a dynamic path segment; Next leaves it percent-encoded. A damaged one stays as it is. */
export function idOfPath(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
