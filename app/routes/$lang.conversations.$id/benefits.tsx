import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { cooperationTexts } from "~/locales/cooperation";
import { type BenefitKind, benefitKinds } from "~/modules/cooperation/introduction";
import { type LocalisedText, pick } from "~/shared/language";
import { Button } from "~/ui/button";
import { RadioGroup, SelectField, TextField } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/page";
import { useLanguage, useTexts } from "~/ui/texts";

type Benefit = {
  id: number;
  kind: BenefitKind;
  direction: "received" | "given";
  title: LocalisedText;
  year: number | null;
  amount: string | null;
  currency: string | null;
  count: number | null;
};

type Props = {
  benefits: Benefit[];
  canWrite: boolean;
  form: FormState;
  formKey: string;
  isSaved: boolean;
};

const currencies = ["EUR", "PLN", "USD", "GBP", "CHF", "UAH"].map((value) => ({
  value,
  label: value,
}));

/** What people gained or gave in a cooperation, and the form to add to it. */
export function Benefits({ benefits, canWrite, form, formKey, isSaved }: Props) {
  const language = useLanguage();
  const t = useTexts(cooperationTexts).space;
  const common = useTexts(commonTexts);
  const text = (name: string) => ({
    name,
    defaultValue: form.value(name),
    error: form.error(name),
  });
  return (
    <Section title={t.benefitsTitle} lead={t.benefitsLead} id="benefit">
      {isSaved && (
        <Notice tone="good" role="status">
          {t.benefitSaved}
        </Notice>
      )}
      {benefits.length === 0 && <p>{t.noBenefits}</p>}
      <ul>
        {benefits.map((benefit) => (
          <li key={benefit.id}>
            {pick(benefit.title, language).text}{" "}
            <span className="quiet">
              {[
                common.benefitKinds[benefit.kind],
                common.benefitDirections[benefit.direction],
                benefit.year,
                benefit.count,
                benefit.amount && `${benefit.amount}\u00a0${benefit.currency}`,
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {canWrite && (
        <details className="more" open={form.summary.length > 0 || form.value("title") !== ""}>
          <summary>{t.addBenefit}</summary>
          <Form method="post" className="form" key={formKey}>
            <input type="hidden" name="clientKey" value={formKey} />
            <TextField label={t.benefit} hint={t.benefitHint} {...text("title")} />
            <SelectField
              label={t.kind}
              placeholder="–"
              options={benefitKinds.map((value) => ({ value, label: common.benefitKinds[value] }))}
              {...text("kind")}
            />
            <RadioGroup
              legend={t.direction}
              options={(["received", "given"] as const).map((value) => ({
                value,
                label: common.benefitDirections[value],
              }))}
              {...text("direction")}
            />
            <TextField label={t.recipient} optional={common.optional} {...text("recipient")} />
            <TextField label={t.year} inputMode="numeric" width="short" {...text("year")} />
            <TextField
              label={t.count}
              optional={common.optional}
              inputMode="numeric"
              width="short"
              {...text("count")}
            />
            <div className="pair">
              <TextField
                label={t.amount}
                optional={common.optional}
                inputMode="decimal"
                width="short"
                {...text("amount")}
              />
              <SelectField label={t.currency} options={currencies} {...text("currency")} />
            </div>
            <TextField
              label={t.evidence}
              hint={t.evidenceHint}
              optional={common.optional}
              {...text("evidence")}
            />
            <Button name="intent" value="benefit" variant="secondary">
              {t.saveBenefit}
            </Button>
          </Form>
        </details>
      )}
    </Section>
  );
}
