import { initiativesTexts } from "~/locales/initiatives";
import { MatchList } from "~/modules/matching/components/match-list";
import { SetAsideLink, SetAsideList } from "~/modules/matching/components/set-aside-list";
import { SimilarList } from "~/modules/matching/components/similar-list";
import type { CitySetAside } from "~/modules/matching/feedback/feedback.queries.server";
import type { SimilarInitiative } from "~/modules/matching/similar-initiative";
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

type SuggestionsProps = {
  id: number;
  cities: SuggestedCity[];
  setAside: CitySetAside[];
  similar: SimilarInitiative[];
  /** whether they come from what was typed since the page was opened */
  isLive: boolean;
};

/** The partner cities that fit what is written so far, and initiatives that plan the same. */
export function Suggestions({ id, cities, setAside, similar, isLive }: SuggestionsProps) {
  const { match: t, similar: words } = useTexts(initiativesTexts);
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
          <MatchList
            cities={cities}
            action={(city) => <SetAsideLink id={id} slug={city.slug} name={city.name} />}
          />
        </>
      )}
      <SetAsideList id={id} cities={setAside} />
      {similar.length > 0 && (
        <>
          <h2>{words.title}</h2>
          <p className="quiet">{words.lead}</p>
          <SimilarList initiatives={similar} />
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
