import { join } from "node:path";
import { UNSAFE_flatRoutes as flatRoutes } from "@remix-run/dev";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { isImpossible } from "~/platform/http/security.server";
import remixConfig from "../../remix.config.js";

const app = join(import.meta.dirname, "../../app");

/** Every route by its id, as Remix finds them. */
export const routes = flatRoutes(app, [], "routes");

const files = import.meta.glob("../../app/{routes/**/*,root,entry.server}.{ts,tsx}");

const moduleOf = (file: string) => files[`../../app/${file}`]!() as Promise<object>;

export type Site = (request: Request, clientAddress?: string) => Promise<Response>;

/** The site in this process, without a build: each request goes through Remix to loaders and actions. */
export async function theSite(): Promise<Site> {
  const root = { id: "root", path: "", file: "root.tsx", parentId: undefined, index: undefined };
  const all = Object.values(routes).map((route) => ({
    ...route,
    parentId: route.parentId ?? "root",
  }));
  const modules = await Promise.all(
    [root, ...all].map(async (route) => [route, (await moduleOf(route.file)) as Module] as const),
  );
  const build = {
    entry: { module: await moduleOf("entry.server.tsx") },
    routes: Object.fromEntries(
      modules.map(([{ id, path, index, parentId }, module]) => [
        id,
        { id, path, index, parentId, module },
      ]),
    ),
    assets: {
      version: "test",
      url: "/manifest.js",
      entry: { module: "/entry.js", imports: [] },
      routes: Object.fromEntries(
        modules.map(([{ id, path, index, parentId }, module]) => [
          id,
          {
            ...{ id, path, index, parentId, module: `/${id}.js`, imports: [] },
            hasLoader: module.loader !== undefined,
            hasAction: module.action !== undefined,
            hasErrorBoundary: module.ErrorBoundary !== undefined,
          },
        ]),
      ),
    },
    future: remixConfig.future,
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    isSpaMode: false,
    mode: "production",
  } as unknown as ServerBuild;
  const handle = createRequestHandler(build, "production");
  return async (request, clientAddress = "127.0.0.1") =>
    isImpossible(request.url.slice("http://forum.test".length))
      ? new Response(null, { status: 400 })
      : handle(request, { nonce: "nonce", requestId: "test", clientAddress });
}

type Module = { loader?: unknown; action?: unknown; ErrorBoundary?: unknown; default?: unknown };

/** Which routes answer GET and which POST. */
export async function methodsOf(id: string): Promise<{ get: boolean; post: boolean }> {
  const module = (await moduleOf(routes[id]!.file)) as Module;
  return {
    get: module.loader !== undefined || module.default !== undefined,
    post: module.action !== undefined,
  };
}
