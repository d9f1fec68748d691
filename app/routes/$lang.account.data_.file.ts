import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/modules/accounts/guards.server";
import { downloadOwnData } from "~/modules/privacy/download-own-data.server";
import { notFound } from "~/platform/http/page.server";

export async function loader(args: LoaderFunctionArgs) {
  const file = await downloadOwnData(await requireActor(args));
  if (!file) throw notFound();
  return new Response(file, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="forum-data.zip"',
      "Cache-Control": "private, no-store",
    },
  });
}
