import { typed } from "~/platform/http/form.server";
import type { FormReply } from "~/shared/form-reply";
import { cellNames, type Values } from "./column";
import { readRecord, type Table, writeRecord } from "./table";

/**
 * Reads a record from a form; what several boxes of one name say is one cell.
 * @param isKnown the form of a record that is there leaves out what is set once, when the record is made
 */
export function recordOfForm(
  form: FormData,
  table: Table,
  { isKnown }: { isKnown: boolean },
): { ok: true; values: Values } | { ok: false; reply: FormReply } {
  const columns = table.columns.filter(({ fixed }) => !(fixed && isKnown));
  const read = readRecord({ ...table, columns }, (name) =>
    form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .join("|"),
  );
  return read.ok ? read : { ok: false, reply: { values: typed(form), errors: read.errors } };
}

/** What a form shows of a record: for each control, what stands in it. */
export function formStart(table: Table, values: Values): Record<string, string | string[]> {
  const cells = writeRecord(table, values);
  return Object.fromEntries(
    table.columns.flatMap((column) =>
      cellNames(column).map((name) => {
        const cell = cells[name] ?? "";
        return [name, column.type === "codes" ? cell.split("|").filter(Boolean) : cell] as const;
      }),
    ),
  );
}
