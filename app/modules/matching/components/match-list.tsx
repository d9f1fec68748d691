import type { ReactNode } from "react";
import { Link } from "@remix-run/react";
import { initiativesTexts } from "~/locales/initiatives";
import { paths } from "~/shared/paths";
import { Tag } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { SuggestedCity } from "../suggested-city";

type Props = {
  cities: SuggestedCity[];
  /** How many are shown at once; the others wait behind a disclosure. */
  open?: number;
  /** What can be done with a city, below its reasons. */
  action?: (city: SuggestedCity) => ReactNode;
};

/** Partner cities that fit, the best first, each with its reasons and cautions in sentences. */
export function MatchList({ cities, open = 5, action }: Props) {
  const t = useTexts(initiativesTexts).match;
  const [first, rest] = [cities.slice(0, open), cities.slice(open)];
  const items = (some: SuggestedCity[]) =>
    some.map((city) => <MatchItem key={city.slug} city={city} action={action?.(city)} />);
  return (
    <>
      <ol className="matches">{items(first)}</ol>
      {rest.length > 0 && (
        <details className="more">
          <summary>{t.showMore}</summary>
          <ol className="matches" start={open + 1}>
            {items(rest)}
          </ol>
        </details>
      )}
    </>
  );
}

function MatchItem({ city, action }: { city: SuggestedCity; action: ReactNode }) {
  const language = useLanguage();
  const t = useTexts(initiativesTexts).match;
  return (
    <li className="match">
      <h3 className="match-name">
        <Link to={paths.city(language, city.slug)}>{city.name}</Link>{" "}
        <Tag tone={city.strength === "strong" ? "good" : "neutral"}>
          {t.strength[city.strength]}
        </Tag>
        {city.isNewcomer && <Tag tone="info">{t.newcomer}</Tag>}
      </h3>
      <ul className="reasons" aria-label={t.reasons}>
        {city.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {city.cautions.length > 0 && (
        <ul className="cautions" aria-label={t.cautions}>
          {city.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
      {city.advice.length > 0 && (
        <ul className="advice" aria-label={t.advice}>
          {city.advice.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      )}
      {action}
    </li>
  );
}
