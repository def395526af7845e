import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from './serve-seeds.ts';

/** A server that is started when a test first asks `url` for it; every asker gets the one address as text. */
export async function onDemand(start: () => Promise<Served>): Promise<Served> {
  let started: Promise<Served> | undefined;
  const desk = createServer((_, response) => {
    started ??= start();
    started.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(desk.address() as AddressInfo).port}`,
    stop() {
      desk.close();
      void started?.then((served) => served.stop());
    },
  };
}
