import { initiativesTexts } from "~/locales/initiatives";
import { MatchList } from "~/modules/matching/components/match-list";
import type { SuggestedCity } from "~/modules/matching/suggested-city";
import { Button } from "~/ui/button";
import { useTexts } from "~/ui/texts";

/** On a phone the cities come after the form: this bar names the best and leads there. */
export function CitiesBar({ cities }: { cities: SuggestedCity[] }) {
  const t = useTexts(initiativesTexts).match;
  if (cities.length === 0) return null;
  const names = cities.slice(0, 3).map((city) => city.name);
  return (
    <a href="#cities" className="cities-bar">
      <strong>{t.title}:</strong> {names.join(", ")}
    </a>
  );
}

/** The partner cities that fit what is written so far. */
export function Suggestions({ cities, isLive }: { cities: SuggestedCity[]; isLive: boolean }) {
  const t = useTexts(initiativesTexts).match;
  return (
    <section id="cities" aria-labelledby="cities-title" className="suggestions">
      <h2 id="cities-title">{t.title}</h2>
      {cities.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p className="quiet">
            {t.lead} {t.asOf}
          </p>
          <MatchList cities={cities} />
        </>
      )}
      <p role="status" className="sr-only">
        {isLive && cities.length > 0 ? t.updated(cities.length) : ""}
      </p>
      <noscript>
        <Button form="initiative" name="intent" value="match" variant="secondary">
          {t.refresh}
        </Button>
      </noscript>
    </section>
  );
}
