import { Form } from "@remix-run/react";
import { registerTexts } from "~/locales/register";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { useTexts } from "~/ui/texts";

type Props = { cities: { value: string; label: string }[] };

/** Merges a city that is in the register twice into the one that stays. */
export function MergeCity({ cities }: Props) {
  const { merge: t } = useTexts(registerTexts);
  return (
    <details className="more">
      <summary>{t.title}</summary>
      <p>{t.lead}</p>
      <Form method="post" className="form">
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
