import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { fundingTexts } from "~/locales/funding";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkbox, CheckboxGroup, SelectField, TextArea, TextField } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import { organisationTypes } from "../../organisations/organisation";
import { grantCurrencies } from "../funding-call";

type Props = {
  form: FormState;
  fields: { value: string; label: string }[];
  /** countries typed that nobody knows */
  unknown: string[];
  button: string;
  version?: number;
};

/** A call as staff write it down: a new one, or a change of one. */
export function FundingForm({ form, fields, unknown, button, version }: Props) {
  const all = useTexts(fundingTexts);
  const t = all.form;
  const { sections } = all.staff;
  const common = useTexts(commonTexts);
  const text = (name: string) => ({
    name,
    defaultValue: form.value(name),
    error: form.error(name),
  });
  const tick = (name: string) => ({
    name,
    defaultChecked: form.value(name) === "on",
    error: form.error(name),
  });
  const number = (name: string) => ({
    ...text(name),
    inputMode: "numeric" as const,
    width: "short" as const,
  });
  const { countriesUnknown } = t;
  const countriesError = [
    form.error("countries"),
    unknown.length > 0 && countriesUnknown(unknown),
  ].filter(Boolean);
  return (
    <>
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <Section title={sections.what}>
          <TextField label={t.programme} hint={t.programmeHint} {...text("programme")} />
          <TextField
            label={t.programmeEnglish}
            optional={common.optional}
            {...text("programmeEnglish")}
          />
          <TextField label={t.title} {...text("title")} />
          <TextField label={t.titleEnglish} optional={common.optional} {...text("titleEnglish")} />
          <TextField label={t.url} inputMode="url" {...text("url")} />
          <CheckboxGroup
            legend={t.fields}
            hint={t.fieldsHint}
            optional={common.optional}
            name="fields"
            options={fields}
            columns
            defaultValues={form.values("fields")}
            error={form.error("fields")}
          />
        </Section>
        <Section title={sections.when}>
          <TextField
            label={t.opensOn}
            hint={t.opensOnHint}
            optional={common.optional}
            type="date"
            width="short"
            {...text("opensOn")}
          />
          <TextField label={t.deadlineOn} type="date" width="short" {...text("deadlineOn")} />
          <Checkbox label={t.allYear} {...tick("allYear")} />
        </Section>
        <Section title={sections.who}>
          <CheckboxGroup
            legend={t.applicantTypes}
            hint={t.applicantTypesHint}
            optional={common.optional}
            name="applicantTypes"
            options={organisationTypes.map((value) => ({
              value,
              label: common.organisationTypes[value],
            }))}
            columns
            defaultValues={form.values("applicantTypes")}
            error={form.error("applicantTypes")}
          />
        </Section>
        <Section title={sections.partnership}>
          <Checkbox label={t.openToUnion} hint={t.openToUnionHint} {...tick("openToUnion")} />
          <TextArea
            label={t.countries}
            hint={t.countriesHint}
            rows={6}
            {...text("countries")}
            error={countriesError.join(" ") || undefined}
          />
          <TextField label={t.minimumPartners} {...number("minimumPartners")} />
          <TextField label={t.minimumCountries} {...number("minimumCountries")} />
          <TextField
            label={t.minimumUnionCountries}
            hint={t.minimumUnionCountriesHint}
            {...number("minimumUnionCountries")}
          />
        </Section>
        <Section title={sections.rest}>
          <TextField
            label={t.grantMaximum}
            optional={common.optional}
            {...number("grantMaximum")}
          />
          <SelectField
            label={t.grantCurrency}
            options={grantCurrencies.map((value) => ({ value, label: value }))}
            width="short"
            {...text("grantCurrency")}
          />
          <TextArea
            label={t.note}
            hint={t.noteHint}
            optional={common.optional}
            rows={3}
            {...text("note")}
          />
          <TextArea
            label={t.noteEnglish}
            optional={common.optional}
            rows={3}
            {...text("noteEnglish")}
          />
          <Checkbox label={t.isChecked} hint={t.isCheckedHint} {...tick("isChecked")} />
        </Section>
        <Button>{button}</Button>
      </Form>
    </>
  );
}
