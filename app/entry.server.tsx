import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { isDatabaseAway } from "~/platform/db/away.server";
import { wholePage } from "~/platform/http/whole-page.server";
import { log } from "~/platform/log.server";
import { NonceContext } from "~/ui/nonce";

export { isReady, startApplication, stopApplication } from "~/jobs/application.server";

export const streamTimeout = 5_000;

const awayRequests = new WeakSet<AppLoadContext>();

/** Bugs and networks rise to here: one log line, with the request's id. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (isDatabaseAway(error)) awayRequests.add(context);
  const stack = error instanceof Error ? error.stack : String(error);
  log().error({ id: context.requestId, method: request.method, stack }, "unexpected error");
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (awayRequests.has(context)) {
    status = 503;
    headers.set("Retry-After", "10");
  }
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RemixServer
          context={remix}
          url={request.url}
          nonce={context.nonce}
          abortDelay={streamTimeout}
        />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onAllReady: () =>
          pipe(wholePage((page) => resolve(new Response(page, { headers, status })))),
        onShellError: reject,
        onError(error: unknown) {
          log().error({ id: context.requestId, error: String(error) }, "error while rendering");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
