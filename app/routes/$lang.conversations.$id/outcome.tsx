import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { cooperationTexts } from "~/locales/cooperation";
import { type Outcome, outcomes } from "~/modules/cooperation/introduction";
import { Button } from "~/ui/button";
import { RadioGroup, TextArea, TextField } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

type Props = {
  cooperation: { outcome: Outcome | null; outcomeText: string; reviewOn: string | Date | null };
  canWrite: boolean;
  form: FormState;
  isSaved: boolean;
};

/** What came of a cooperation, and the form to record it. */
export function OutcomeSection({ cooperation, canWrite, form, isSaved }: Props) {
  const t = useTexts(cooperationTexts).space;
  const common = useTexts(commonTexts);
  const { outcome, outcomeText, reviewOn } = cooperation;
  const day = reviewOn ? new Date(reviewOn).toISOString().slice(0, 10) : "";
  const fields = (
    <Form method="post" className="form">
      <RadioGroup
        legend={t.outcome}
        name="outcome"
        options={outcomes.map((value) => ({ value, label: t.outcomes[value] }))}
        defaultValue={form.value("outcome") || (outcome ?? "")}
        error={form.error("outcome")}
      />
      <TextArea
        label={t.outcomeText}
        hint={t.outcomeTextHint}
        name="outcomeText"
        rows={6}
        defaultValue={form.value("outcomeText") || outcomeText}
        error={form.error("outcomeText")}
      />
      <TextField
        label={t.reviewOn}
        name="reviewOn"
        type="date"
        width="short"
        optional={common.optional}
        defaultValue={form.value("reviewOn") || day}
        error={form.error("reviewOn")}
      />
      <Button name="intent" value="outcome" variant="secondary">
        {t.saveOutcome}
      </Button>
    </Form>
  );
  return (
    <Section title={t.outcomeTitle} lead={outcome ? undefined : t.outcomeLead} id="outcome">
      {isSaved && (
        <Notice tone="good" role="status">
          {t.outcomeSaved}
        </Notice>
      )}
      {outcome && (
        <p className="message-body">
          <strong>{t.outcomes[outcome]}.</strong> {outcomeText}
        </p>
      )}
      {canWrite &&
        (outcome ? (
          <details className="more" open={form.summary.length > 0}>
            <summary>{t.changeOutcome}</summary>
            {fields}
          </details>
        ) : (
          fields
        ))}
    </Section>
  );
}
