import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { ViteDevServer } from "vite";
import type { Environment } from "./app/platform/env.server";
import { closeServer, keepConnections } from "./app/platform/http/connections.server";
import { requestLog } from "./app/platform/http/request-log.server";
import {
  type LargeBody,
  limitBody,
  refuseImpossible,
  refuseCrossSite,
  securityHeaders,
} from "./app/platform/http/security.server";
import { log } from "./app/platform/log.server";
import type * as EntryModule from "./app/entry.server";

type Entry = typeof EntryModule;

const MB = 1024 * 1024;

/** Forms that carry a file; the pages behind them tell their own, lower limits in words. */
const formsWithFiles: LargeBody[] = [
  { path: /^\/[a-z]{2}\/staff\/register\/import(\.data)?$/, limit: 6 * MB },
  {
    path: /^\/[a-z]{2}\/staff\/register\/agreement\/[a-z0-9-]+\/documents(\.data)?$/,
    limit: 11 * MB,
  },
];

/** Links of mails that stop them; mail programs send to them on their own. */
const stopLinks = /^\/[a-z]{2}\/searches\/stop\/[^/]+$/;

/** A running server: where it answers, and how to stop it. */
export type RunningServer = { url: string; stop: () => Promise<void> };

/**
 * Opens the database, starts the worker and answers requests.
 * @param environment the checked configuration
 * @param vite the development server, when sources are served as they are
 */
export async function startServer(
  environment: Environment,
  vite?: ViteDevServer,
): Promise<RunningServer> {
  const build = vite
    ? () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>
    : ((await import(pathToFileURL("build/server/index.js").href)) as ServerBuild);
  const entry = (typeof build === "function" ? await build() : build).entry.module as Entry;
  await entry.startApplication(environment);

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", environment.trustProxy);
  app.use((request, _response, next) => {
    if (environment.trustProxy === 0) delete request.headers["x-forwarded-host"];
    next();
  });
  app.use(requestLog(log()));
  const https = environment.publicUrl.startsWith("https:");
  app.use(securityHeaders({ https, development: vite !== undefined }));
  app.use(
    refuseImpossible,
    refuseCrossSite(environment.publicUrl, stopLinks),
    limitBody(undefined, formsWithFiles),
  );
  app.get("/health", (_request, response) => void response.json({ status: "ok" }));
  app.get("/ready", async (_request, response) => {
    const ready = await entry.isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "database not reachable" });
  });
  // Much less time for a few more bytes.
  app.use(compression({ level: 4 }));
  if (vite) app.use(vite.middlewares);
  else serveFiles(app);
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: process.env.NODE_ENV,
      getLoadContext: (request, response) => ({
        nonce: response.locals.nonce as string,
        requestId: response.locals.requestId as string,
        clientAddress: request.ip ?? "",
      }),
    }),
  );
  const server = await listen(app, environment);
  keepConnections(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${environment.host === "0.0.0.0" ? "localhost" : environment.host}:${port}`,
    stop: async () => {
      await closeServer(server);
      await entry.stopApplication();
      await vite?.close();
    },
  };
}

function serveFiles(app: express.Express) {
  const client = join("build", "client");
  if (!existsSync(client)) throw new Error("There is no build yet: run npm run build.");
  app.use(
    "/assets",
    express.static(join(client, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }),
  );
  app.use(express.static(client, { maxAge: "1h", index: false }));
}

function listen(app: express.Express, environment: Environment) {
  return new Promise<Server>((listening, failed) => {
    const server = app.listen(environment.port, environment.host, () => listening(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      failed(
        taken ? new Error(`Port ${environment.port} is taken. Set PORT to another one.`) : error,
      );
    });
  });
}
