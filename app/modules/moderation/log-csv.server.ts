import { stringify } from "csv-stringify/sync";
import { auditLogTexts } from "~/locales/audit-log";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { guardCell } from "../cities/exchange/cell-text";
import type { LogFilter } from "./log-filter";
import { logInBatches } from "./log.queries.server";

/** The log as CSV, piece by piece: a mark of UTF-8, semicolons and CRLF, as spreadsheet programs in Poland open it. */
export async function* logAsCsv(filter: LogFilter, language: Language): AsyncGenerator<string> {
  const t = auditLogTexts[language];
  const line = (cells: string[]) =>
    stringify([cells.map(guardCell)], { delimiter: ";", record_delimiter: "windows" });
  const named = (name: string | LocalisedText | null | undefined) =>
    typeof name === "object" && name ? pick(name, language).text : (name ?? "");
  yield `\ufeff${line(["id", t.at, t.kind, t.who, "actor", t.organisation, t.about, "subject", t.network, t.details])}`;
  for await (const events of logInBatches(filter))
    for (const {
      id,
      at,
      kind,
      actor,
      organisation,
      subject,
      subjectName,
      network,
      details,
    } of events)
      yield line([
        String(id),
        at.toISOString(),
        t.kinds[kind],
        actor ? actor.name || t.gone : t.nobody,
        actor?.id ?? "",
        named(organisation?.name),
        named(subjectName),
        subject,
        network,
        Object.keys(details).length > 0 ? JSON.stringify(details) : "",
      ]);
}
