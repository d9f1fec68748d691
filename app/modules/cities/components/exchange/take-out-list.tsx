import { exchangeTexts } from "~/locales/exchange";
import { registerTablesTexts } from "~/locales/register-tables";
import { paths } from "~/shared/paths";
import { Table } from "~/ui/table";
import { useLanguage, useTexts } from "~/ui/texts";
import { formats } from "../../exchange/table-file";
import type { TableName } from "../../register/table";

/** Tables of the register, each as a file of every kind. */
export function TakeOutList({ tables }: { tables: TableName[] }) {
  const language = useLanguage();
  const t = useTexts(exchangeTexts);
  const { tables: names } = useTexts(registerTablesTexts);
  return (
    <Table
      caption={t.takeOutTitle}
      captionHidden
      head={[t.table, t.formats]}
      rows={tables.map((name) => ({
        key: name,
        cells: [
          names[name].many,
          <span key="links" className="take-out">
            {formats.map((format) => (
              <a
                key={format}
                href={paths.registerExport(language, name, format)}
                aria-label={t.takeOut(format.toUpperCase(), names[name].many)}
                download
              >
                {format.toUpperCase()}
              </a>
            ))}
          </span>,
        ],
      }))}
    />
  );
}
