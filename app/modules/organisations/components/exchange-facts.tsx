import { pupilExchangeTexts } from "~/locales/pupil-exchange";
import { Facts } from "~/ui/facts";
import { useTexts } from "~/ui/texts";
import type { ExchangeView } from "../organisation-view.server";

/** What an organisation says of exchanging pupils, as definition rows. */
export function ExchangeFacts({ exchange }: { exchange: ExchangeView }) {
  const t = useTexts(pupilExchangeTexts);
  const { facts } = t;
  const { kinds, ages, participants, languages, months, note } = exchange;
  return (
    <Facts
      rows={[
        { term: facts.kinds, value: kinds.map((kind) => t.kindNames[kind]).join(", ") },
        { term: facts.ages, value: ages && facts.years(ages.from, ages.to) },
        {
          term: facts.participants,
          value: participants && facts.people(participants.from, participants.to),
        },
        { term: facts.languages, value: languages.join(", ") },
        { term: facts.months, value: months.map((month) => t.monthNames[month - 1]).join(", ") },
        { term: facts.note, value: note.text && <span lang={note.language}>{note.text}</span> },
      ]}
    />
  );
}
