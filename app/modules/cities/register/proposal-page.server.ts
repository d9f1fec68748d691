import { db } from "~/platform/db/index.server";
import type { Language } from "~/shared/language";
import { columnOptions } from "./column-options.server";
import { isSame } from "./column";
import { changeById } from "./history.queries.server";
import { findRecord } from "./rows.server";
import { showChanges } from "./show-changes.server";
import { changedColumns } from "./table";
import { tableNamed } from "./tables";

/** A proposed change beside what the register says now, or null. */
export async function proposalPage(id: number, language: Language) {
  const found = await changeById(id);
  const table = tableNamed(found?.table);
  if (!found || !table) return null;
  const [[change], current, options] = await Promise.all([
    showChanges([found], language),
    found.key ? findRecord(db, table, found.key) : null,
    columnOptions(table, language, found.after ?? found.before ?? {}),
  ]);
  const columns = changedColumns(table, found.before ?? {}, found.after ?? {});
  const before = found.before;
  return {
    name: table.name,
    change: { ...change!, key: found.key },
    actorId: found.actorId,
    columns,
    options,
    current: current?.values ?? null,
    currentVersion: current?.version ?? 0,
    isThere: current !== null,
    canRestore: found.status === "applied" && found.kind === "removed" && current === null,
    isOutdated:
      before !== null && columns.some((name) => !isSame(current?.values[name], before[name])),
  };
}
