import { Link } from "@remix-run/react";
import { initiativesTexts } from "~/locales/initiatives";
import { paths } from "~/shared/paths";
import { useLanguage, useTexts } from "~/ui/texts";
import type { CitySetAside } from "../feedback/feedback.queries.server";

/** Cities set aside for an initiative, each with the reason and the way to take it back. */
export function SetAsideList({ id, cities }: { id: number; cities: CitySetAside[] }) {
  const language = useLanguage();
  const t = useTexts(initiativesTexts).setAside;
  if (cities.length === 0) return null;
  return (
    <>
      <h3>{t.list}</h3>
      <ul className="bullets">
        {cities.map(({ slug, name, reason, note }) => (
          <li key={slug}>
            <Link to={paths.setCityAside(language, id, slug)}>{name}</Link>:{" "}
            {note || t.reasons[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way from a proposed city to saying that it is of no use. */
export function SetAsideLink({ id, slug, name }: { id: number; slug: string; name: string }) {
  const t = useTexts(initiativesTexts).setAside;
  return (
    <Link
      to={paths.setCityAside(useLanguage(), id, slug)}
      className="button button-quiet"
      aria-label={t.actionOf(name)}
    >
      {t.action}
    </Link>
  );
}
