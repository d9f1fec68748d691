import type { Table, TableName } from "./table";
import {
  benefitTable,
  delegationMemberTable,
  delegationTable,
  promiseTable,
  undertakingTable,
} from "./tables/activity-tables";
import {
  agreementTable,
  cityFieldTable,
  cityTable,
  contactTable,
  linkTable,
} from "./tables/city-tables";
import {
  affiliationEventTable,
  affiliationTable,
  goalTable,
  institutionTable,
} from "./tables/home-tables";

/** The tables of the register, in the order in which files of them can be taken over. */
export const tables: Record<TableName, Table> = {
  city: cityTable,
  agreement: agreementTable,
  "city-field": cityFieldTable,
  link: linkTable,
  undertaking: undertakingTable,
  delegation: delegationTable,
  "delegation-member": delegationMemberTable,
  promise: promiseTable,
  benefit: benefitTable,
  contact: contactTable,
  affiliation: affiliationTable,
  "affiliation-event": affiliationEventTable,
  goal: goalTable,
  institution: institutionTable,
};

/** The table of that name, if there is one. */
export const tableNamed = (name: string | undefined): Table | null =>
  name !== undefined && Object.hasOwn(tables, name) ? tables[name as TableName] : null;

/** Tables whose records belong to one of `table`. */
export const childrenOf = (table: Table): Table[] =>
  Object.values(tables).filter(({ columns, parent }) =>
    columns.some(
      (column) =>
        column.type === "record" &&
        column.table === table.name &&
        (column.name === parent || table.name !== "city"),
    ),
  );
