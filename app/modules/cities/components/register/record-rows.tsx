import { type Language, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useLanguage } from "~/ui/texts";
import { localised, type Values } from "../../register/column";
import type { ColumnOptions } from "../../register/column-options.server";
import { type NameOf, recordTitle } from "../../register/record-title";
import type { Table } from "../../register/table";
import { namesIn, valueWords } from "./value-words";

type Props = {
  table: Table;
  records: { key: string; values: Values }[];
  options: ColumnOptions;
  /** leaves out what all of them belong to */
  without?: string;
  /** what asks for attention, by key */
  marks?: Record<string, string>;
};

/** Records of one table, each with the way to its page. */
export function RecordRows({ table, records, options, without, marks = {} }: Props) {
  const language = useLanguage();
  const nameOf = namesIn(options);
  const summary = [table.parent ?? "", ...table.summary].filter((name) => name && name !== without);
  return (
    <RowList>
      {records.map(({ key, values }) => (
        <Row
          key={key}
          title={recordTitle(table, values, language, nameOf) || key}
          to={paths.record(language, table.name, key)}
          meta={summary
            .flatMap((name) => table.columns.filter((column) => column.name === name))
            .map((column) => rowWords(column, values, language, nameOf))
            .filter(Boolean)
            .join(" · ")}
          aside={marks[key] && <Tag tone="attention">{marks[key]}</Tag>}
        />
      ))}
    </RowList>
  );
}

function rowWords(
  column: Table["columns"][number],
  values: Values,
  language: Language,
  nameOf: NameOf,
): string {
  const value = values[column.name];
  return column.type === "parts"
    ? pick(localised(value), language).text
    : valueWords(column, value, language, nameOf);
}
