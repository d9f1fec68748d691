import { Link } from "@remix-run/react";
import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/page";
import { useLanguage, useTexts } from "~/ui/texts";
import type { Values } from "../../register/column";
import type { ColumnOptions } from "../../register/column-options.server";
import type { Table, TableName } from "../../register/table";
import { tables } from "../../register/tables";
import { RecordRows } from "./record-rows";

type List = {
  name: TableName;
  column: string;
  options: ColumnOptions;
  count: number;
  records: { key: string; values: Values }[];
};

/** What belongs to a record, table by table, and the way to add more. */
export function RecordChildren(props: {
  parent: Table;
  parentKey: string;
  lists: List[];
  /** what asks for attention, by key of the record */
  marks?: Record<string, string>;
}) {
  const { parent, parentKey, lists, marks } = props;
  const language = useLanguage();
  const t = useTexts(registerTexts);
  const words = useTexts(registerTablesTexts).tables;
  if (lists.length === 0) return null;
  return (
    <Section title={t.belongs} id="belongs">
      <div className="record-lists">
        {lists.map(({ name, column, options, count, records }) => (
          <Section key={name} title={words[name].many} level={3}>
            {records.length === 0 ? (
              <p className="quiet">{t.noChildren}</p>
            ) : (
              <RecordRows
                table={tables[name]}
                records={records}
                options={options}
                without={column}
                marks={marks}
              />
            )}
            <div className="actions">
              <ButtonLink to={paths.newRecord(language, name, parentKey)} variant="secondary">
                {words[name].add}
              </ButtonLink>
              {count > records.length && parent.name === tables[name].parent && (
                <Link to={paths.registerTable(language, name, parentKey)}>
                  {t.allOf(String(count))}
                </Link>
              )}
            </div>
          </Section>
        ))}
      </div>
    </Section>
  );
}
