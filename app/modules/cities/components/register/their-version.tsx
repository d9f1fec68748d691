import { registerTexts } from "~/locales/register";
import { Notice } from "~/ui/notice";
import { useTexts } from "~/ui/texts";
import type { Theirs } from "../../register/record-action.server";
import type { NameOf } from "../../register/record-title";
import { changedColumns, type Table } from "../../register/table";
import { Comparison } from "./comparison";

/** What somebody else saved meanwhile, beside one's own text, for all columns that differ. */
export function TheirVersion(props: { table: Table; theirs: Theirs; nameOf: NameOf }) {
  const { table, theirs, nameOf } = props;
  const { theirs: t } = useTexts(registerTexts);
  const fixed = new Set(table.columns.filter((column) => column.fixed).map(({ name }) => name));
  const columns = changedColumns(table, theirs.values, theirs.yours).filter(
    (name) => !fixed.has(name),
  );
  return (
    <>
      <Notice tone="attention" title={t.title}>
        <p>{columns.length === 0 ? t.same : t.lead(theirs.by, theirs.moment)}</p>
      </Notice>
      {columns.length > 0 && (
        <Comparison
          caption={t.title}
          table={table}
          columns={columns}
          versions={[
            { title: t.now, values: theirs.values },
            { title: t.yours, values: theirs.yours },
          ]}
          nameOf={nameOf}
        />
      )}
    </>
  );
}
