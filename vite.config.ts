import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  optimizeDeps: { exclude: ["@node-rs/argon2", "@electric-sql/pglite", "multilingual-stemmer"] },
  plugins: [tailwindcss(), remix(remixConfig), tsconfigPaths()],
});
