import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { registerTexts } from "~/locales/register";
import type { FormReply } from "~/shared/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { useLanguage, useTexts } from "~/ui/texts";
import { cellNames } from "../../register/column";
import type { ColumnOptions } from "../../register/column-options.server";
import type { Table } from "../../register/table";
import { RecordFields } from "./record-fields";
import { columnWords } from "./value-words";

type Props = {
  table: Table;
  reply?: FormReply;
  start: Record<string, string | string[]>;
  options: ColumnOptions;
  button: string;
  isProposal: boolean;
  /** of the record the form was filled from; absent for a new one */
  version?: number;
};

/** A record of the register to be filled in or changed, with the reason for the change. */
export function RecordForm(props: Props) {
  const { table, reply, start, options, button, isProposal, version } = props;
  const language = useLanguage();
  const t = useTexts(registerTexts);
  const common = useTexts(commonTexts);
  const labels = Object.fromEntries(
    table.columns.flatMap((column) =>
      cellNames(column).map((name) => [name, columnWords(table.name, column.name, language)]),
    ),
  );
  const form = formState(reply, useTexts(errorsTexts), { start, labels });
  return (
    <>
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <RecordFields {...{ table, form, options }} isKnown={version !== undefined} />
        <TextArea
          name="changeNote"
          label={t.note}
          hint={t.noteHint}
          optional={common.optional}
          rows={2}
          defaultValue={form.value("changeNote")}
        />
        {isProposal && <p className="hint">{t.proposeHint}</p>}
        <div className="actions">
          <Button name="intent" value="save">
            {button}
          </Button>
        </div>
      </Form>
    </>
  );
}
