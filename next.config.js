const SNAPSHOT = '/api/v1/snapshot/:version';
const takes = (name) => ({ type: 'header', key: 'accept-encoding', value: `.*\\b${name}\\b.*` });
const encoded = (name) => [{ key: 'content-encoding', value: name }];

/** @type {import('next').NextConfig} */
export default {
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['wink-nlp', 'wink-eng-lite-web-model'],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Types are checked by the tests; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Next drops this header where a route sets it, so it is set here, by the rule of app/_server/encoding.ts.
  headers: async () => [
    { source: SNAPSHOT, has: [takes('br')], headers: encoded('br') },
    { source: SNAPSHOT, has: [takes('gzip')], missing: [takes('br')], headers: encoded('gzip') },
  ],
  // Browsers ask for it where a page names no icon.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
};
