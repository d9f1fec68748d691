import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { exchangeTexts } from "~/locales/exchange";
import { requireStaff } from "~/modules/accounts/guards.server";
import { canExchange } from "~/modules/cities/exchange/exchange.policy";
import { logExport } from "~/modules/cities/exchange/log-export.server";
import { exportTable, mediaTypes } from "~/modules/cities/exchange/export-table.server";
import { formats } from "~/modules/cities/exchange/table-file";
import { tableNamed } from "~/modules/cities/register/tables";
import { notFound, pageLanguage } from "~/platform/http/page.server";

/** A table of the register as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const table = tableNamed(args.params.table);
  if (!table || !canExchange(actor, table)) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const city = query.get("city") || undefined;
  const format = formats.find((one) => one === (query.get("format") ?? formats[0]));
  if (!format) {
    throw new Response(exchangeTexts[language].wrongFormat, {
      status: 400,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  const file = await exportTable(table, format, city);
  if (!file) throw notFound();
  if (table.isPersonal) await logExport(actor, city);
  const name = city ? `${table.name}-${city}` : table.name;
  return new Response(createReadableStreamFromReadable(file), {
    headers: {
      "Content-Type": mediaTypes[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
