import { Form } from "@remix-run/react";
import { errorsTexts } from "~/locales/errors";
import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";
import type { Values } from "../../register/column";
import type { NameOf } from "../../register/record-title";
import { changedColumns } from "../../register/table";
import { tableNamed } from "../../register/tables";
import { Comparison } from "./comparison";

/** A change as a page shows it. */
export type ShownChange = {
  id: number;
  table: string;
  kind: "created" | "changed" | "removed" | "restored" | "merged";
  status: "applied" | "proposed" | "refused" | "withdrawn";
  before: Values | null;
  after: Values | null;
  note: string;
  by: string;
  moment: string;
  decidedBy: string;
  decisionNote: string;
};

type Props = { changes: ShownChange[]; nameOf?: NameOf; canRestore?: boolean };

/** Who changed what and when, with what it was before; each can be undone. */
export function ChangeList({ changes, nameOf, canRestore = false }: Props) {
  const t = useTexts(registerTexts);
  if (changes.length === 0) return <p>{t.history.none}</p>;
  return (
    <ol className="history">
      {changes.map((change) => (
        <li key={change.id}>
          <Change {...{ change, nameOf, canRestore }} />
        </li>
      ))}
    </ol>
  );
}

function Change({ change, nameOf, canRestore }: Omit<Props, "changes"> & { change: ShownChange }) {
  const { history: t } = useTexts(registerTexts);
  const errors = useTexts(errorsTexts);
  const tables = useTexts(registerTablesTexts).tables;
  const table = tableNamed(change.table);
  if (!table) return null;
  const { before, after, status } = change;
  const columns = changedColumns(table, before ?? {}, after ?? {});
  const isMerger = table.name === "city" && change.kind === "merged";
  const isWhole = !before || !after;
  const comparison = (
    <Comparison
      caption={t.title}
      table={table}
      columns={columns}
      versions={[
        { title: t.before, values: before },
        { title: t.after, values: after },
      ]}
      nameOf={nameOf}
    />
  );
  return (
    <>
      <p className="history-head">
        <strong>{t.by(t.kinds[change.kind], change.by, change.moment)}</strong>
        {status !== "applied" && (
          <Tag tone={status === "proposed" ? "attention" : "neutral"}>{t.statuses[status]}</Tag>
        )}
      </p>
      <p className="quiet">
        {tables[table.name].one}
        {change.decidedBy &&
          `, ${status === "refused" ? t.refusedBy(change.decidedBy) : t.confirmedBy(change.decidedBy)}`}
      </p>
      {change.note && <p>„{change.note}”</p>}
      {change.decisionNote && <p>„{change.decisionNote}”</p>}
      {isWhole ? (
        <details>
          <summary>{t.whole(String(columns.length))}</summary>
          {comparison}
        </details>
      ) : (
        comparison
      )}
      {isMerger && <p className="quiet">{errors["merger-stays"]}</p>}
      {canRestore && !isMerger && status === "applied" && (
        <Form method="post">
          <input type="hidden" name="changeId" value={change.id} />
          <Button name="intent" value="restore" variant="quiet">
            {before ? t.restore : t.undoCreated}
          </Button>
        </Form>
      )}
    </>
  );
}
