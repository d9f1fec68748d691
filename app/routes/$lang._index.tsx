import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { homeTexts } from "~/locales/home";
import { pageMeta } from "~/locales/page-meta";
import { cityIndex } from "~/modules/cities/city-index.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { CityMap } from "~/modules/cities/components/city-map";
import { mapMarkup } from "~/modules/cities/map/map-markup.server";
import { InitiativeRow } from "~/modules/initiatives/components/initiative-row";
import {
  countPublicInitiatives,
  latestInitiatives,
} from "~/modules/initiatives/initiative.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { FigureLine } from "~/ui/figures";
import { Page, Section } from "~/ui/page";
import { RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const [home, index, initiatives, latest] = await Promise.all([
    homeCity(),
    cityIndex(),
    countPublicInitiatives(),
    latestInitiatives(5),
  ]);
  return {
    language,
    city: home.name[language],
    map: mapMarkup({ home, index, language }),
    figures: { ...index.figures, initiatives },
    latest,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        homeTexts[page.language].title(page.city),
        homeTexts[page.language].lead,
      )
    : [];

export default function Home() {
  const { language, city, map, figures, latest } = useLoaderData<typeof loader>();
  const t = useTexts(homeTexts);
  const common = useTexts(commonTexts);
  const figureLine = (["cities", "agreements", "links", "benefits", "initiatives"] as const)
    .filter((key) => figures[key] > 0)
    .map((key) => ({ value: String(figures[key]), label: t.figures[key](figures[key]) }));
  return (
    <Page
      title={t.title(city)}
      kicker={common.forum}
      lead={t.lead}
      width="wide"
      actions={
        <>
          <ButtonLink to={paths.newInitiative(language)}>{t.propose}</ButtonLink>
          <ButtonLink to={paths.initiatives(language)} variant="secondary">
            {t.browse}
          </ButtonLink>
        </>
      }
    >
      <Section title={t.mapSection}>
        <CityMap markup={map} />
        <ul className="ways">
          {[
            { to: `${paths.cities(language)}#table`, words: t.allCities },
            { to: paths.citiesTimeline(language), words: t.timeline },
            { to: paths.networks(language), words: t.networks },
            { to: paths.goals(language), words: t.goals },
          ].map(({ to, words }) => (
            <li key={to}>
              <Link to={to}>{words}</Link>
            </li>
          ))}
        </ul>
        <FigureLine figures={figureLine} />
      </Section>
      {latest.length > 0 && (
        <Section title={t.latest}>
          <RowList>
            {latest.map((initiative) => (
              <InitiativeRow key={initiative.id} initiative={initiative} />
            ))}
          </RowList>
          <ul className="ways">
            <li>
              <Link to={paths.initiatives(language)}>{t.allInitiatives}</Link>
            </li>
            <li>
              <Link to={paths.funding(language)}>{t.funding}</Link>
            </li>
          </ul>
        </Section>
      )}
      <Section title={t.how}>
        <ol className="steps">
          {t.steps.map((step) => (
            <li key={step.title}>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
