/** Text that the browser saves as a file, sent as it is made. */
export function download(chunks: Iterable<string>, mediaType: string, file: string): Response {
  const iterator = chunks[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: () => void iterator.return?.(),
  });
  return new Response(body, {
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${file}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  });
}
