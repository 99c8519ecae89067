/** Options of the Remix Vite plugin; imported by vite.config.ts. */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  ignoredRouteFiles: ['**/*.test.*'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}
