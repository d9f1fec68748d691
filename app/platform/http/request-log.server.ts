import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** Gives each request an id (also sent back as X-Request-Id) and logs one line when it is answered. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const id = randomUUID();
    response.locals.requestId = id;
    response.setHeader("X-Request-Id", id);
    response.on("close", () => {
      logger.info(
        {
          id,
          method: request.method,
          path: withoutSecrets(request.originalUrl),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
          complete: response.writableFinished,
        },
        "request",
      );
    });
    next();
  };
}

/** The path alone, with long segments (signed links) left out. */
export function withoutSecrets(url: string): string {
  return url.split("?")[0]!.replace(/[^/]{25,}/g, "…");
}
