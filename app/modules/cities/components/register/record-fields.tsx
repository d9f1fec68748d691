import { commonTexts } from "~/locales/common";
import { registerTablesTexts } from "~/locales/register-tables";
import { Checkbox, CheckboxGroup, SelectField, TextArea, TextField } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { Section } from "~/ui/page";
import { useLanguage, useTexts } from "~/ui/texts";
import { type Column, partsOf } from "../../register/column";
import type { ColumnOptions } from "../../register/column-options.server";
import type { Table } from "../../register/table";
import { choiceWords, columnHint, columnWords } from "./value-words";

type Props = {
  table: Table;
  form: FormState;
  options: ColumnOptions;
  /** leaves out what is set once, when the record is made */
  isKnown: boolean;
};

/** A control for every column of a record, in groups where the table has many. */
export function RecordFields({ table, form, options, isKnown }: Props) {
  const texts = useTexts(registerTablesTexts);
  const columns = table.columns.filter(({ fixed }) => !(fixed && isKnown));
  const groups = table.groups ?? [{ name: "", from: table.columns[0]!.name }];
  const groupOf = (column: Column) => {
    const position = (name: string) => table.columns.findIndex((one) => one.name === name);
    return groups.findLast(({ from }) => position(from) <= position(column.name))?.name ?? "";
  };
  return (
    <>
      {groups.map(({ name }) => {
        const fields = columns
          .filter((column) => groupOf(column) === name)
          .map((column) => <ColumnField key={column.name} {...{ table, column, form, options }} />);
        if (!name || fields.length === 0) return fields;
        return (
          // A new record's form is the page; a known one's is a section of it.
          <Section
            key={name}
            title={(texts.groups as Record<string, string>)[name]}
            level={isKnown ? 3 : 2}
          >
            {fields}
          </Section>
        );
      })}
    </>
  );
}

type FieldProps = { table: Table; column: Column; form: FormState; options: ColumnOptions };

function ColumnField({ table, column, form, options }: FieldProps) {
  const language = useLanguage();
  const { optional } = useTexts(commonTexts);
  const { name } = column;
  const common = {
    name,
    label: columnWords(table.name, name, language),
    hint: columnHint(table.name, name, language),
    error: form.error(name),
    defaultValue: form.value(name),
    optional: column.required ? undefined : optional,
  };
  switch (column.type) {
    case "parts":
      return <PartsField {...{ table, column, form }} />;
    case "text":
      return column.rows ? (
        <TextArea rows={column.rows} {...common} />
      ) : (
        <TextField type={column.format === "email" ? "email" : "text"} {...common} />
      );
    case "day":
      return <TextField type="date" width="short" {...common} />;
    case "integer": {
      if (!column.words) return <TextField width="short" inputMode="numeric" {...common} />;
      const words = Object.entries(choiceWords(column.words, language));
      const choices = words.map(([value, label]) => ({ value, label }));
      return <SelectField options={choices} {...common} />;
    }
    case "decimal":
      return <TextField width="short" inputMode="decimal" {...common} />;
    case "flag":
      return (
        <Checkbox
          name={name}
          value="1"
          label={common.label}
          hint={common.hint}
          error={common.error}
          defaultChecked={form.value(name) === "1"}
        />
      );
    case "choice": {
      const words = choiceWords(column.words, language);
      const choices = column.options.map((value) => ({ value, label: words[value] ?? value }));
      return <SelectField placeholder="–" options={choices} {...common} />;
    }
    case "code":
    case "record":
      return <SelectField placeholder="–" options={options[name] ?? []} {...common} />;
    case "codes":
      return (
        <CheckboxGroup
          legend={common.label}
          name={name}
          hint={common.hint}
          error={common.error}
          optional={common.optional}
          options={options[name] ?? []}
          defaultValues={form.values(name)}
          columns
        />
      );
    default:
      return column satisfies never;
  }
}

/** A text in parts: one control for each language, or for each form of a name. */
function PartsField({
  table,
  column,
  form,
}: Omit<FieldProps, "options" | "column"> & { column: Extract<Column, { type: "parts" }> }) {
  const language = useLanguage();
  const { optional } = useTexts(commonTexts);
  const texts = useTexts(registerTablesTexts);
  const parts = texts.parts as Record<string, string>;
  const isOne = column.atLeast !== "all";
  return partsOf(column).map((part, index) => {
    const name = `${column.name}_${part}`;
    const field = {
      name,
      label: `${columnWords(table.name, column.name, language)}, ${parts[part] ?? part}`,
      hint: index === 0 ? columnHint(table.name, column.name, language) : undefined,
      error: form.error(name),
      defaultValue: form.value(name),
      optional: column.required && !(isOne && index > 0) ? undefined : optional,
      lang: part === "pl" || part === "en" ? part : undefined,
    };
    return column.rows ? (
      <TextArea key={name} rows={column.rows} {...field} />
    ) : (
      <TextField key={name} {...field} />
    );
  });
}
