import { pupilExchangeTexts } from "~/locales/pupil-exchange";
import { CheckboxGroup, TextField } from "~/ui/field";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import { exchangeKinds, participantAges, participants } from "../../organisations/pupil-exchange";

type Field = { name: string; error?: string };
type Props = {
  text: (name: string) => Field & { defaultValue: string };
  group: (name: string) => Field & { defaultValues: string[] };
};

/** Who takes part in an exchange of young people, and how; all of it may stay empty. */
export function ExchangeWish({ text, group }: Props) {
  const { wish: t, kindNames } = useTexts(pupilExchangeTexts);
  const count = (name: string, { least, most }: { least: number; most: number }) => ({
    ...text(name),
    type: "number",
    min: least,
    max: most,
    width: "short" as const,
  });
  return (
    <Section title={t.title} lead={t.lead}>
      <CheckboxGroup
        legend={t.exchangeKinds}
        columns
        options={exchangeKinds.map((value) => ({ value, label: kindNames[value] }))}
        {...group("exchangeKinds")}
      />
      <div className="pair">
        <TextField label={t.ageFrom} {...count("ageFrom", participantAges)} />
        <TextField label={t.ageTo} {...count("ageTo", participantAges)} />
      </div>
      <TextField label={t.pupils} {...count("pupils", participants)} />
    </Section>
  );
}
