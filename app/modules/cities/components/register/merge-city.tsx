import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { registerTexts } from "~/locales/register";
import { dateWords } from "~/shared/dates";
import type { FormReply } from "~/shared/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { useLanguage, useTexts } from "~/ui/texts";

type Props = {
  cities: { value: string; label: string }[];
  /** the day since which the city is suspended */
  suspendedOn: string | null;
  /** why it was not merged */
  reply?: FormReply;
};

/** Merges a city that is in the register twice into the one that stays. */
export function MergeCity({ cities, suspendedOn, reply }: Props) {
  const { merge: t } = useTexts(registerTexts);
  const language = useLanguage();
  const form = formState(reply, useTexts(errorsTexts), { labels: t });
  const { errorTitle } = useTexts(commonTexts);
  return (
    <details className="more" open={reply !== undefined}>
      <summary>{t.title}</summary>
      <p className="section-lead">{t.lead}</p>
      <ErrorSummary title={errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        {suspendedOn && (
          <Notice tone="attention">{t.suspended(dateWords(suspendedOn, language))}</Notice>
        )}
        <SelectField
          name="into"
          label={t.into}
          placeholder="–"
          options={cities}
          error={form.error("into")}
          defaultValue={form.value("into")}
        />
        <div className="actions">
          <Button name="intent" value="merge" variant="danger">
            {t.button}
          </Button>
        </div>
      </Form>
    </details>
  );
}
