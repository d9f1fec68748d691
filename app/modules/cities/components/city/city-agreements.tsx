import { citiesTexts } from "~/locales/cities";
import { paths } from "~/shared/paths";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import type { CityView } from "../../city-view.server";
import { AgreementTimeline } from "../agreement-timeline";

/** What binds the cities: each document with its state today, and all of them over time. */
export function CityAgreements({ city }: { city: CityView }) {
  const t = useTexts(citiesTexts).page;
  const { agreements, timeline } = city;
  return (
    <Section title={t.agreements} id="agreements">
      {agreements.length === 0 ? (
        <p>{t.noAgreements}</p>
      ) : (
        <ol className="entries">
          {agreements.map((agreement) => (
            <Agreement key={agreement.key} agreement={agreement} />
          ))}
        </ol>
      )}
      <AgreementTimeline cityName={city.name} {...timeline} />
    </Section>
  );
}

function Agreement({ agreement }: { agreement: CityView["agreements"][number] }) {
  const t = useTexts(citiesTexts).page;
  const { title, kind, signedOn, state, endedWhy, fields, note, signatories, documents, source } =
    agreement;
  const plain = (text: string) => text.toLowerCase().replaceAll("-", " ");
  const isNamedByKind = plain(title).startsWith(plain(kind));
  return (
    <li className="entry">
      <p className="entry-title">{title}</p>
      <p className="entry-meta">
        {[isNamedByKind ? "" : kind, t.since(signedOn), source].filter(Boolean).join(" · ")}
      </p>
      <p className="entry-state">
        {state}.{endedWhy && ` ${endedWhy}`}
      </p>
      {note && <p>{note}</p>}
      {fields.length > 0 && <p className="quiet">{fields.join(", ")}</p>}
      {signatories.length > 0 && (
        <p className="quiet">
          {t.signatories}: {signatories.join("; ")}
        </p>
      )}
      {documents.map(({ id, name }) => (
        <p key={id}>
          <a href={paths.document(id)}>{name}</a>
        </p>
      ))}
    </li>
  );
}
