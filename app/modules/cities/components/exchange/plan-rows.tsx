import { exchangeTexts } from "~/locales/exchange";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";
import type { RowView } from "../../exchange/plan-view.server";

const tones = { faulty: "attention", changed: "info", new: "good", unchanged: "neutral" } as const;

/** What becomes of each row of a file, with the reason or the change cell by cell. */
export function PlanRows({ rows }: { rows: RowView[] }) {
  const { plan: t } = useTexts(exchangeTexts);
  return (
    <Table
      caption={t.rowsTitle}
      captionHidden
      head={[t.columns.line, t.columns.record, t.columns.fate, t.columns.details]}
      rows={rows.map((row) => ({
        key: row.line,
        cells: [
          t.line(row.line),
          <RecordName key="record" row={row} />,
          <span key="fate" className="plan-fate">
            <Tag tone={tones[row.fate]}>{t.fates[row.fate]}</Tag>
            {row.isReviewed && <span className="quiet">{t.reviewed}</span>}
          </span>,
          <Details key="details" row={row} />,
        ],
      }))}
    />
  );
}

function RecordName({ row: { key, title, fate } }: { row: RowView }) {
  const { plan: t } = useTexts(exchangeTexts);
  return (
    <div className="plan-record">
      {title && <div>{title}</div>}
      {key ? <code>{key}</code> : fate === "new" && <span className="quiet">{t.newRecord}</span>}
    </div>
  );
}

function Details({ row }: { row: RowView }) {
  const { plan: t } = useTexts(exchangeTexts);
  if (row.fate === "faulty") return <Faults faults={row.faults} />;
  if (row.fate === "changed") return <Changes changes={row.changes} isNew={false} />;
  if (row.changes.length === 0) return null;
  return (
    <details>
      <summary>{t.cells(row.changes.length)}</summary>
      <Changes changes={row.changes} isNew />
    </details>
  );
}

function Faults({ faults }: Pick<RowView, "faults">) {
  const { plan: t } = useTexts(exchangeTexts);
  return (
    <ul className="plan-cells">
      {faults.map(({ cell, label, words, text }) => (
        <li key={cell}>
          <CellName cell={cell} label={label} />
          <p>{words}</p>
          {text && (
            <p className="quiet">
              {t.says}: <q>{text}</q>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Changes({ changes, isNew }: Pick<RowView, "changes"> & { isNew: boolean }) {
  const { plan: t } = useTexts(exchangeTexts);
  return (
    <ul className="plan-cells">
      {changes.map(({ cell, label, before, after }) => (
        <li key={cell}>
          <CellName cell={cell} label={label} />
          {!isNew && (
            <p className="quiet">
              {t.isNow}: {before ? <del>{before}</del> : t.empty}
            </p>
          )}
          <p>
            {!isNew && `${t.willBe}: `}
            {after ? isNew ? after : <ins>{after}</ins> : t.empty}
          </p>
        </li>
      ))}
    </ul>
  );
}

function CellName({ cell, label }: { cell: string; label: string }) {
  const { plan: t } = useTexts(exchangeTexts);
  return (
    <p className="plan-cell">
      {cell ? <code>{cell}</code> : t.wholeRow}
      {label && <span className="quiet"> {label}</span>}
    </p>
  );
}
