import { createServer } from "vite";
import { parseEnvironment } from "../app/platform/env.server";
import { startServer } from "../server";

process.env.NODE_ENV = "development";

const environment = parseEnvironment(process.env);
const vite = await createServer({
  server: { middlewareMode: true, hmr: { port: environment.port + 1 } },
});
const server = await startServer(environment, vite);
console.log(`\nDevelopment server at ${server.url}`);
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
