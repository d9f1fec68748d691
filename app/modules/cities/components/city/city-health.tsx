import { citiesTexts } from "~/locales/cities";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import type { CityView } from "../../city-view.server";
import { HealthLine } from "../health-line";

/** How lively the relation is and why, then the words of the programme and what hinders it. */
export function CityHealth({ city }: { city: CityView }) {
  const t = useTexts(citiesTexts).page;
  const { health, judged, obstacles } = city;
  return (
    <Section title={t.health} id="health">
      {health ? <HealthLine health={health} name={city.name} /> : <p>{t.healthMissing}</p>}
      <h3>{t.judged}</h3>
      <p>
        {judged.words} <span className="quiet">({judged.source})</span>
      </p>
      {obstacles.length > 0 && (
        <>
          <h3>{t.obstacles}</h3>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{obstacle}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
