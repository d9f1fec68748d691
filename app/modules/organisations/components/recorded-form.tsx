import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { organisationsTexts } from "~/locales/organisations";
import { recordedTexts } from "~/locales/recorded";
import { Button } from "~/ui/button";
import { CheckboxGroup, SelectField, TextArea, TextField } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import { organisationTypes } from "../organisation";

type Option = { value: string; label: string; hint?: string };
type Props = {
  form: FormState;
  options: { countries: Option[]; fields: Option[] };
  button: string;
  version?: number;
};

/** What staff record of an organisation without an account, and whom they know there. */
export function RecordedForm({ form, options, button, version }: Props) {
  const t = useTexts(organisationsTexts);
  const recorded = useTexts(recordedTexts);
  const common = useTexts(commonTexts);
  const { optional } = common;
  const text = (name: string) => ({
    name,
    defaultValue: form.value(name),
    error: form.error(name),
  });
  return (
    <Form method="post" className="form">
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <SelectField
        label={t.type}
        placeholder="–"
        options={organisationTypes.map((value) => ({
          value,
          label: common.organisationTypes[value],
        }))}
        {...text("type")}
      />
      <TextField label={t.name} {...text("name")} />
      <TextField label={t.nameEnglish} optional={optional} {...text("nameEnglish")} />
      <TextField label={t.town} width="medium" {...text("town")} />
      <SelectField
        label={t.country}
        placeholder="–"
        options={options.countries}
        {...text("country")}
      />
      <TextField label={t.website} optional={optional} inputMode="url" {...text("website")} />
      <CheckboxGroup
        legend={t.fields}
        optional={optional}
        name="fields"
        options={options.fields}
        columns
        defaultValues={form.values("fields")}
        error={form.error("fields")}
      />
      <Section title={recorded.contact} lead={recorded.contactLead}>
        <TextField label={recorded.contactName} optional={optional} {...text("contactName")} />
        <TextField
          label={recorded.contactEmail}
          optional={optional}
          type="email"
          autoComplete="off"
          {...text("contactEmail")}
        />
        <TextField
          label={recorded.contactPhone}
          optional={optional}
          type="tel"
          autoComplete="off"
          width="medium"
          {...text("contactPhone")}
        />
        <TextArea
          label={recorded.contactNote}
          optional={optional}
          rows={2}
          {...text("contactNote")}
        />
      </Section>
      <div className="actions">
        <Button name="intent" value="save">
          {button}
        </Button>
      </div>
    </Form>
  );
}
