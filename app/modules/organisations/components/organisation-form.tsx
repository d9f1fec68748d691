import type { ReactNode } from "react";
import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { organisationsTexts } from "~/locales/organisations";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { CheckboxGroup, SelectField, TextArea, TextField } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import { organisationTypes, registerKinds } from "../organisation";

type Option = { value: string; label: string; hint?: string };
type Props = {
  form: FormState;
  options: { countries: Option[]; languages: Option[]; fields: Option[] };
  button: string;
  version?: number;
  /** further sections, for some organisations only */
  children?: ReactNode;
};

/** What an organisation says of itself: for a new one, and to change it. */
export function OrganisationForm({ form, options, button, version, children }: Props) {
  const t = useTexts(organisationsTexts);
  const common = useTexts(commonTexts);
  const text = (name: string) => ({
    name,
    defaultValue: form.value(name),
    error: form.error(name),
  });
  return (
    <>
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <Section title={t.sectionWho}>
          <SelectField
            label={t.type}
            placeholder="–"
            options={organisationTypes.map((value) => ({
              value,
              label: common.organisationTypes[value],
            }))}
            {...text("type")}
          />
          <TextField
            label={t.name}
            hint={t.nameHint}
            autoComplete="organization"
            {...text("name")}
          />
          <TextField label={t.nameEnglish} optional={common.optional} {...text("nameEnglish")} />
        </Section>
        <Section title={t.sectionRegister}>
          <SelectField
            label={t.registerKind}
            placeholder="–"
            options={registerKinds.map((value) => ({ value, label: t.registerKinds[value] }))}
            {...text("registerKind")}
          />
          <TextField
            label={t.registerNumber}
            hint={version === undefined ? undefined : t.registerNumberHint}
            width="medium"
            {...text("registerNumber")}
          />
        </Section>
        <Section title={t.sectionAddress}>
          <TextField
            label={t.street}
            optional={common.optional}
            autoComplete="address-line1"
            {...text("street")}
          />
          <TextField
            label={t.postcode}
            optional={common.optional}
            autoComplete="postal-code"
            width="short"
            {...text("postcode")}
          />
          <TextField
            label={t.town}
            autoComplete="address-level2"
            width="medium"
            {...text("town")}
          />
          <SelectField
            label={t.country}
            placeholder="–"
            options={options.countries}
            {...text("country")}
          />
          <TextField
            label={t.website}
            optional={common.optional}
            inputMode="url"
            autoComplete="url"
            {...text("website")}
          />
        </Section>
        <Section title={t.sectionWhat}>
          <CheckboxGroup
            legend={t.languages}
            name="languages"
            options={options.languages}
            columns
            defaultValues={form.values("languages")}
            error={form.error("languages")}
          />
          <CheckboxGroup
            legend={t.fields}
            name="fields"
            options={options.fields}
            columns
            defaultValues={form.values("fields")}
            error={form.error("fields")}
          />
          <TextArea
            label={t.seeks}
            hint={t.seeksHint}
            optional={common.optional}
            rows={3}
            {...text("seeks")}
          />
          <TextArea label={t.offers} optional={common.optional} rows={3} {...text("offers")} />
        </Section>
        {children}
        <Button>{button}</Button>
      </Form>
    </>
  );
}
