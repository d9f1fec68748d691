import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { cityIndex, mergedInto } from "~/modules/cities/city-index.server";
import { activitiesOnPage, cityRecord } from "~/modules/cities/city-record.queries.server";
import { cityView } from "~/modules/cities/city-view.server";
import { fieldNames, homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { ActivityYears } from "~/modules/cities/components/city/activity-years";
import { CityAgreements } from "~/modules/cities/components/city/city-agreements";
import { CityBenefits } from "~/modules/cities/components/city/city-benefits";
import {
  CityFields,
  CityLinks,
  CityWishes,
} from "~/modules/cities/components/city/city-cooperation";
import { CityHealth } from "~/modules/cities/components/city/city-health";
import { CityNotices } from "~/modules/cities/components/city/city-notices";
import { InitiativeRow } from "~/modules/initiatives/components/initiative-row";
import { latestInitiatives } from "~/modules/initiatives/initiative.queries.server";
import { representationsOf } from "~/modules/organisations/organisation.queries.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { FigureLine } from "~/ui/figures";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const slug = params.slug ?? "";
  const index = await cityIndex();
  const listed = index.bySlug.get(slug);
  if (!listed) {
    const known = await mergedInto(slug, index);
    throw known ? redirect(paths.city(language, known), 301) : notFound();
  }
  const [home, city, fields, initiatives, representations] = await Promise.all([
    homeCity(),
    cityRecord(slug, activitiesOnPage),
    fieldNames(language),
    latestInitiatives(20, slug),
    representationsOf(slug, listed.country),
  ]);
  if (!city) throw notFound();
  return {
    language,
    city: cityView(city, {
      language,
      today: todayAt(home),
      gaps: home.registerGaps,
      fieldNames: fields,
    }),
    initiatives,
    representations: representations.map(({ id, name, type }) => ({
      id,
      type,
      name: pick(name, language).text,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, page.city.name, page.city.summary) : [];

export default function City() {
  const { language, city, initiatives, representations } = useLoaderData<typeof loader>();
  const texts = useTexts(citiesTexts);
  const t = texts.page;
  const common = useTexts(commonTexts);
  return (
    <Page
      title={city.name}
      kicker={`${common.relations[city.relation]} · ${city.country}`}
      lead={
        <>
          {city.summary}
          <span className="quiet place">{city.place.join(" · ")}</span>
        </>
      }
      back={{ to: paths.cities(language), label: texts.title }}
      actions={<ButtonLink to={paths.newInitiative(language)}>{t.propose}</ButtonLink>}
    >
      <CityNotices city={city} />
      {city.figures.length > 0 && (
        <div className="city-figures">
          <FigureLine figures={city.figures} />
        </div>
      )}
      <CityHealth city={city} />
      <CityAgreements city={city} />
      <Section title={t.undertakings} id="activity">
        {city.years.length === 0 ? <p>{t.noUndertakings}</p> : <ActivityYears years={city.years} />}
        {city.hasMoreActivity && (
          <p>
            <Link to={paths.cityActivity(language, city.slug)}>
              {t.allActivity(city.activityCount)}
            </Link>
          </p>
        )}
      </Section>
      <CityFields fields={city.fields} />
      <CityLinks links={city.links} />
      <CityBenefits benefits={city.benefits} />
      <CityWishes seeks={city.seeks} offers={city.offers} />
      {representations.length > 0 && (
        <Section title={t.atHome} id="at-home">
          <RowList>
            {representations.map(({ id, name, type }) => (
              <Row
                key={id}
                to={paths.organisation(language, id)}
                title={name}
                meta={common.organisationTypes[type]}
              />
            ))}
          </RowList>
        </Section>
      )}
      <Section title={t.initiatives} id="initiatives">
        {initiatives.length === 0 ? (
          <p>{t.noInitiatives}</p>
        ) : (
          <RowList>
            {initiatives.map((initiative) => (
              <InitiativeRow key={initiative.id} initiative={initiative} />
            ))}
          </RowList>
        )}
      </Section>
      <Section title={t.sources} id="sources">
        <p>
          {city.source}, {common.asOf(city.asOf)}. {t.sourcesText}{" "}
          <a href={paths.api.city(city.slug)}>{paths.api.city(city.slug)}</a>
        </p>
      </Section>
    </Page>
  );
}
