import type { LoaderFunctionArgs } from "@remix-run/node";
import { currentActor } from "~/modules/accounts/current-actor.server";
import { documentFor } from "~/modules/cities/documents/documents.server";
import { idParam, notFound } from "~/platform/http/page.server";

/** A PDF of the register, to be saved: it never opens inside the site. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await documentFor(await currentActor(request, context), idParam(params.id));
  if (!found) throw notFound();
  const etag = `"${found.sha256}"`;
  const headers = {
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-cache",
    ETag: etag,
  };
  if (request.headers.get("If-None-Match") === etag)
    return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(found.content), { headers });
}
