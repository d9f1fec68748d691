import { Form } from "@remix-run/react";
import { registerTexts } from "~/locales/register";
import { dateWords } from "~/shared/dates";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { useLanguage, useTexts } from "~/ui/texts";

type Props = {
  cities: { value: string; label: string }[];
  /** the day since which the city is suspended */
  suspendedOn: string | null;
};

/** Merges a city that is in the register twice into the one that stays. */
export function MergeCity({ cities, suspendedOn }: Props) {
  const { merge: t } = useTexts(registerTexts);
  const language = useLanguage();
  return (
    <details className="more">
      <summary>{t.title}</summary>
      <p>{t.lead}</p>
      <Form method="post" className="form">
        {suspendedOn && (
          <Notice tone="attention">{t.suspended(dateWords(suspendedOn, language))}</Notice>
        )}
        <SelectField name="into" label={t.into} placeholder="–" options={cities} />
        <div className="actions">
          <Button name="intent" value="merge" variant="danger">
            {t.button}
          </Button>
        </div>
      </Form>
    </details>
  );
}
