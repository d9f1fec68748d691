import { registerTexts } from "~/locales/register";
import { Table as TableView } from "~/ui/table";
import { useLanguage, useTexts } from "~/ui/texts";
import type { Values } from "../../register/column";
import type { NameOf } from "../../register/record-title";
import type { Table } from "../../register/table";
import { columnWords, valueWords } from "./value-words";

type Version = { title: string; values: Values | null };
type Props = {
  caption: string;
  table: Table;
  /** names of the columns to show */
  columns: readonly string[];
  versions: readonly Version[];
  nameOf?: NameOf;
};

/** Versions of a record side by side, column by column. */
export function Comparison({ caption, table, columns, versions, nameOf }: Props) {
  const language = useLanguage();
  const { history } = useTexts(registerTexts);
  const shown = table.columns.filter(({ name }) => columns.includes(name));
  return (
    <TableView
      caption={caption}
      captionHidden
      head={[history.column, ...versions.map(({ title }) => title)]}
      rows={shown.map((column) => ({
        key: column.name,
        cells: [
          columnWords(table.name, column.name, language),
          ...versions.map(({ title, values }) => {
            const words = valueWords(column, values?.[column.name], language, nameOf);
            return words ? (
              <span key={title} className="whitespace-pre-line">
                {words}
              </span>
            ) : (
              <span key={title} className="quiet">
                {history.empty}
              </span>
            );
          }),
        ],
      }))}
    />
  );
}
