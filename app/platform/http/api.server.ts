import { createHash } from "node:crypto";
import { isDatabaseAway } from "../db/away.server";

/** A refusal for programs to read (RFC 9457): thrown, and answered by `answerApi`. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** what kind of problem it is, the same for every one of its kind */
    readonly title: string,
    readonly detail: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(detail);
  }
}

const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag",
};

/** An answer in JSON that any page may read; unchanged since the asker's last look, it is 304 without a body. */
function jsonAnswer(request: Request, body: unknown): Response {
  const text = JSON.stringify(body);
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { ...open, ETag: tag, "Cache-Control": "public, max-age=60" };
  if (namesTag(request.headers.get("If-None-Match"), tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, {
    headers: { ...headers, "Content-Type": "application/json; charset=utf-8" },
  });
}

/** Compared weakly, as RFC 9110 asks of If-None-Match: proxies that compress mark tags with W/. */
const namesTag = (header: string | null, tag: string): boolean =>
  header?.trim() === "*" ||
  (header ?? "").split(",").some((each) => each.trim().replace(/^W\//, "") === tag);

function problemAnswer({ status, title, detail, more }: Problem, headers = {}): Response {
  return new Response(JSON.stringify({ type: "about:blank", title, status, detail, ...more }), {
    status,
    headers: { ...open, ...headers, "Content-Type": "application/problem+json; charset=utf-8" },
  });
}

/** Answers GET and HEAD with what `read` returns, and what it refuses with a problem. */
export async function answerApi(
  request: Request,
  read: (query: URLSearchParams) => Promise<unknown>,
): Promise<Response> {
  if (request.method === "OPTIONS") return preflight();
  try {
    return jsonAnswer(request, await read(new URL(request.url).searchParams));
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error);
    if (!isDatabaseAway(error)) throw error;
    const away = new Problem(
      503,
      "Service Unavailable",
      "The database does not answer. Try again.",
    );
    return problemAnswer(away, { "Retry-After": "10" });
  }
}

/** The answer to a browser that asks whether a page elsewhere may send conditions along. */
const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...open,
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });

/** The answer to every method that would write: these addresses are for reading. */
export const refuseWriting = (): Response =>
  problemAnswer(new Problem(405, "Method Not Allowed", "Only GET and HEAD are answered here."), {
    Allow: "GET, HEAD, OPTIONS",
  });
