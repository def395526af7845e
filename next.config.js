const SNAPSHOT = '/api/v1/snapshot/:version';
const takes = (name) => ({ type: 'header', key: 'accept-encoding', value: `.*\\b${name}\\b.*` });
const encoded = (name) => [{ key: 'content-encoding', value: name }];

/** @type {import('next').NextConfig} */
export default {
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    'wink-nlp',
    'wink-eng-lite-web-model',
    '@mozilla/readability',
    'feedsmith',
    'linkedom',
    'mammoth',
    'unpdf',
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Types are checked by the tests; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    // Next drops this header where a route sets it, so it is set here, by the rule of app/_server/encoding.ts.
    { source: SNAPSHOT, has: [takes('br')], headers: encoded('br') },
    { source: SNAPSHOT, has: [takes('gzip')], missing: [takes('br')], headers: encoded('gzip') },
    // Only what lies under /embed may stand in a frame of another site.
    {
      source: '/((?!embed(?:/|$)).*)',
      headers: [
        { key: 'content-security-policy', value: "frame-ancestors 'self'" },
        { key: 'x-frame-options', value: 'SAMEORIGIN' },
      ],
    },
    { source: '/(.*)', headers: [{ key: 'x-content-type-options', value: 'nosniff' }] },
  ],
  // Browsers ask for it where a page names no icon.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
};
