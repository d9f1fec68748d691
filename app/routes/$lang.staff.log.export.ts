import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireRight } from "~/modules/accounts/guards.server";
import { logFilterOf } from "~/modules/moderation/log-filter";
import { logAsCsv } from "~/modules/moderation/log-csv.server";
import { pageLanguage } from "~/platform/http/page.server";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireRight(args, "log.read");
  const filter = logFilterOf(new URL(args.request.url).searchParams);
  const lines = Readable.from(logAsCsv({ ...filter, before: null }, language));
  return new Response(createReadableStreamFromReadable(lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="log.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
