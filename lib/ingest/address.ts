/** Whether an input names a place on the network rather than a file: "https://…", "ftp://…". */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(input);
}

/** A web address as it is asked for (WHATWG URL), without the part that names a place in the page; null for any other input. */
export function webAddress(input: string): string | null {
  if (!isAddress(input) || !URL.canParse(input)) return null;
  const url = new URL(input);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
}
