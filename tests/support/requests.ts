import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import type { Actor } from "~/modules/accounts/actor";
import { startSession } from "~/modules/accounts/sessions/sessions.server";

type Handle = (args: ActionFunctionArgs) => unknown;

type Asked = {
  /** who asks; a visitor unless told */
  actor?: Actor;
  params?: Record<string, string>;
  query?: string;
  /** sent as a form, or as it is */
  body?: Record<string, string | string[]> | FormData | string;
  headers?: Record<string, string>;
};

/** What a loader or an action answers, returned or thrown, as a browser would learn it. */
export async function answerOf(handle: Handle, asked: Asked) {
  const { params = {}, query = "", body, actor } = asked;
  const headers = new Headers(asked.headers);
  if (actor) headers.set("Cookie", (await startSession(actor.userId)).split(";")[0]!);
  const request = new Request(`http://forum.test/${query && `?${query}`}`, {
    method: body === undefined ? "GET" : "POST",
    headers,
    body: typeof body === "object" && !(body instanceof FormData) ? urlEncoded(body) : body,
  });
  const context: AppLoadContext = { nonce: "", requestId: "", clientAddress: "127.0.0.1" };
  const all = { lang: "pl", ...params };
  try {
    const answer = await handle({ request, params: all, context });
    if (answer instanceof Response) return answerTo(answer);
    const { init, data } = answer as { init?: ResponseInit; data?: unknown };
    return { status: init?.status ?? 200, location: null, data: init ? data : answer };
  } catch (thrown) {
    if (thrown instanceof Response) return answerTo(thrown);
    throw thrown;
  }
}

const answerTo = (response: Response) => ({
  status: response.status,
  location: response.headers.get("Location"),
  data: undefined,
});

function urlEncoded(values: Record<string, string | string[]>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) body.append(name, one);
  return body;
}
