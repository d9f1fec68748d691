import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Sends the security headers with every answer, error pages included, and a fresh nonce in
 * `res.locals.nonce` for the scripts of this one.
 */
export function securityHeaders(options: {
  https: boolean;
  development: boolean;
}): RequestHandler[] {
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    response.setHeader(
      "Permissions-Policy",
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    );
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [
          "'self'",
          (_request, response) =>
            `'nonce-${(response as unknown as { locals: { nonce: string } }).locals.nonce}'`,
          "'strict-dynamic'",
        ],
        // The development server puts styles into the page.
        styleSrc: options.development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: options.development ? ["'self'", "ws:"] : ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: options.https && { maxAge: 63_072_000, includeSubDomains: true },
    xFrameOptions: { action: "deny" },
  });
  return [nonce, headers];
}

/**
 * Refuses requests that change something and do not come from our own pages (403).
 * Browsers say so in Sec-Fetch-Site; without it the Origin must be ours.
 * @param signed addresses that carry their own proof and look at no cookie: mail programs, no pages, send to them
 */
export function refuseCrossSite(publicUrl: string, signed?: RegExp): RequestHandler {
  const origin = new URL(publicUrl).origin;
  return (request, response, next) => {
    if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
    const site = request.get("sec-fetch-site");
    const own = site ? site === "same-origin" || site === "none" : request.get("origin") === origin;
    const isFromNoPage = site === undefined && request.get("origin") === undefined;
    if (own || (isFromNoPage && signed?.test(request.path))) {
      // Remix would compare it with a Host that a proxy may have changed, and answer 500.
      delete request.headers.origin;
      return next();
    }
    response.status(403).type("text").send("This request did not come from a page of this site.");
  };
}

/**
 * Whether no page can have this address: with a NUL character, which no database text can hold, or with a backslash
 * in its path, at which the router stumbles since browsers read it as a slash.
 */
export const isImpossible = (address: string): boolean =>
  address.includes("%00") || /\\|%5c/i.test(address.split("?")[0]!);

/** Refuses addresses that no page can have (400). */
export const refuseImpossible: RequestHandler = (request, response, next) => {
  if (!isImpossible(request.url)) return next();
  response.status(400).type("text").send("Nie ma takiego adresu. / There is no such address.");
};

/** Addresses that take larger bodies than others: the whole path, and the bytes. */
export type LargeBody = { path: RegExp; limit: number };

/**
 * Refuses bodies over `limit` bytes (413), and those that do not state their size (411).
 * @param large addresses with a limit of their own, for files
 */
export function limitBody(limit = 256 * 1024, large: readonly LargeBody[] = []): RequestHandler {
  return (request, response, next) => {
    if (request.headers["transfer-encoding"]) {
      response.status(411).type("text").send("Please state the size of the request.");
      return;
    }
    const allowed = large.find(({ path }) => path.test(request.path))?.limit ?? limit;
    if (Number(request.headers["content-length"] ?? 0) > allowed) {
      response
        .status(413)
        .type("text")
        .send(
          `Wysłany formularz jest za duży. / The form you sent is too large (limit ${allowed / 1024} kB).`,
        );
      return;
    }
    next();
  };
}
