import { useMemo, useRef } from "react";
import { initiativesTexts } from "~/locales/initiatives";
import { MatchList } from "~/modules/matching/components/match-list";
import { SetAsideLink, SetAsideList } from "~/modules/matching/components/set-aside-list";
import { SimilarList } from "~/modules/matching/components/similar-list";
import type { CitySetAside } from "~/modules/matching/feedback/feedback.queries.server";
import type { SimilarInitiative } from "~/modules/matching/similar-initiative";
import type { SuggestedCity } from "~/modules/matching/suggested-city";
import { Button } from "~/ui/button";
import { useTexts } from "~/ui/texts";
import { useStill } from "./use-still";

/** Cities named where there is little room. */
const FIRST = 3;

/** On a phone the cities come after the form: this bar names the best and leads there. */
export function CitiesBar({ cities }: { cities: SuggestedCity[] }) {
  const t = useTexts(initiativesTexts).match;
  if (cities.length === 0) return null;
  const names = cities.slice(0, FIRST).map((city) => city.name);
  return (
    <a href="#cities" className="cities-bar">
      <strong>{t.title}:</strong> {names.join(", ")}
    </a>
  );
}

/** The same object for as long as what is in it is the same. */
const useSame = <Values extends object>(values: Values): Values =>
  // eslint-disable-next-line react-hooks/exhaustive-deps -- its values are what it depends on
  useMemo(() => values, Object.values(values));

type SuggestionsProps = {
  id: number;
  cities: SuggestedCity[];
  setAside: CitySetAside[];
  similar: SimilarInitiative[];
  /** whether they come from what was typed since the page was opened */
  isLive: boolean;
};

/** The partner cities that fit what is written so far, and initiatives that plan the same. */
export function Suggestions({ id, isLive, ...latest }: SuggestionsProps) {
  const { match: t, similar: words } = useTexts(initiativesTexts);
  const place = useRef<HTMLElement>(null);
  const { cities, setAside, similar } = useStill(place, useSame(latest));
  return (
    <section ref={place} id="cities" aria-labelledby="cities-title" className="suggestions">
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
        {isLive && cities.length > 0
          ? t.updated(
              cities.length,
              cities.slice(0, FIRST).map(({ name }) => name),
            )
          : ""}
      </p>
      <noscript>
        <Button form="initiative" name="intent" value="match" variant="secondary">
          {t.refresh}
        </Button>
      </noscript>
    </section>
  );
}
