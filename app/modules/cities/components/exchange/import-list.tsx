import { exchangeTexts } from "~/locales/exchange";
import { registerTablesTexts } from "~/locales/register-tables";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";

type Import = {
  id: number;
  table: string;
  fileName: string;
  created: number;
  changed: number;
  unchanged: number;
  by: string;
  moment: string;
};

/** Files that were taken over, the newest first. */
export function ImportList({ imports }: { imports: Import[] }) {
  const t = useTexts(exchangeTexts);
  const names = useTexts(registerTablesTexts).tables as Record<string, { many: string }>;
  const { file, table, what, who } = t.importColumns;
  if (imports.length === 0) return <p>{t.noImports}</p>;
  return (
    <Table
      caption={t.importsTitle}
      captionHidden
      head={[file, table, what, who]}
      rows={imports.map((done) => ({
        key: done.id,
        cells: [
          done.fileName,
          names[done.table]?.many ?? done.table,
          t.sums(done.created, done.changed, done.unchanged),
          `${done.by}, ${done.moment}`,
        ],
      }))}
    />
  );
}
