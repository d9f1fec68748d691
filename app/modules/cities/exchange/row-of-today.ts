import { type MergedCities, saysCity } from "../register/city-of-today";
import type { Values } from "../register/column";
import type { Table } from "../register/table";
import type { FileRow } from "./table-file";

/**
 * A row that names a merged city as it would say it today: the city it was merged into. A city that the record
 * itself still names stays.
 * Example: with "leuven-2" merged into "leuven", { city: "leuven-2" } becomes { city: "leuven" }.
 * @param before what the register says of the record, or null for a new one
 */
export function rowOfToday(
  table: Table,
  row: FileRow,
  { before, merged }: { before: Values | null; merged: MergedCities },
): FileRow {
  const cells = { ...row.cells };
  for (const { name } of table.columns.filter(saysCity)) {
    const said = cells[name]?.trim() ?? "";
    const today = said === before?.[name] ? undefined : merged.get(said);
    if (today) cells[name] = today;
  }
  return { ...row, cells };
}
