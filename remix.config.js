/**
 * The one place for Remix options; vite.config.ts hands them to the plugin.
 * `v3_lazyRouteDiscovery` stays off: its manifest endpoint holds the event loop (docs/decisions/002).
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
const remixConfig = {
  appDirectory: "app",
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: true,
    v3_routeConfig: true,
    unstable_optimizeDeps: true,
  },
};
export default remixConfig;
