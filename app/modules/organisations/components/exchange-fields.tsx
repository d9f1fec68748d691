import { commonTexts } from "~/locales/common";
import { pupilExchangeTexts } from "~/locales/pupil-exchange";
import { CheckboxGroup, TextArea, TextField } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import { exchangeKinds, participantAges, participants } from "../pupil-exchange";

type Props = { form: FormState; languages: { value: string; label: string }[] };

/** What a school or a youth organisation says of receiving and sending groups. */
export function ExchangeFields({ form, languages }: Props) {
  const t = useTexts(pupilExchangeTexts);
  const { optional } = useTexts(commonTexts);
  const count = (name: string, { least, most }: { least: number; most: number }) => ({
    name,
    type: "number",
    min: least,
    max: most,
    width: "short" as const,
    defaultValue: form.value(name),
    error: form.error(name),
  });
  const group = (name: string) => ({
    name,
    columns: true,
    defaultValues: form.values(name),
    error: form.error(name),
  });
  return (
    <Section title={t.title} lead={t.lead} id="exchange">
      <CheckboxGroup
        legend={t.kinds}
        options={exchangeKinds.map((value) => ({ value, label: t.kindNames[value] }))}
        {...group("exchangeKinds")}
      />
      <div className="pair">
        <TextField label={t.ageFrom} {...count("exchangeAgeFrom", participantAges)} />
        <TextField label={t.ageTo} {...count("exchangeAgeTo", participantAges)} />
      </div>
      <div className="pair">
        <TextField label={t.pupilsFrom} {...count("exchangePupilsFrom", participants)} />
        <TextField label={t.pupilsTo} {...count("exchangePupilsTo", participants)} />
      </div>
      <CheckboxGroup
        legend={t.languages}
        hint={t.languagesHint}
        options={languages}
        {...group("exchangeLanguages")}
      />
      <CheckboxGroup
        legend={t.months}
        hint={t.monthsHint}
        options={t.monthNames.map((label, index) => ({ value: String(index + 1), label }))}
        {...group("exchangeMonths")}
      />
      <TextArea
        label={t.note}
        hint={t.noteHint}
        optional={optional}
        rows={3}
        name="exchangeNote"
        defaultValue={form.value("exchangeNote")}
        error={form.error("exchangeNote")}
      />
    </Section>
  );
}

/** The label of each of these fields, so that the summary of errors says which one is meant. */
export function useExchangeLabels(): Record<string, string> {
  const t = useTexts(pupilExchangeTexts);
  return {
    exchangeKinds: t.kinds,
    exchangeAgeFrom: t.ageFrom,
    exchangeAgeTo: t.ageTo,
    exchangePupilsFrom: t.pupilsFrom,
    exchangePupilsTo: t.pupilsTo,
    exchangeLanguages: t.languages,
    exchangeMonths: t.months,
    exchangeNote: t.note,
  };
}
