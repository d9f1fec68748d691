import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { cityList, fieldOptions, homeCity } from "~/modules/cities/city.queries.server";
import { CityMap } from "~/modules/cities/components/city-map";
import { mapOf } from "~/modules/cities/map/map-of.server";
import { pageLanguage } from "~/platform/http/page.server";
import { codeName } from "~/shared/names";
import { paths } from "~/shared/paths";
import { Page, Section } from "~/ui/page";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const [home, cities, fields] = await Promise.all([
    homeCity(),
    cityList(language),
    fieldOptions(language),
  ]);
  const fieldName = new Map(fields.map((field) => [field.code, field.name]));
  return {
    language,
    city: home.name[language],
    map: mapOf(home, cities, language),
    cities: cities.map(
      ({ slug, name, country, relation, judgement, since, fields: practised }) => ({
        slug,
        name,
        relation,
        judgement,
        since,
        country: codeName("region", country, language),
        fields: practised.map((code) => fieldName.get(code) ?? code).join(", "),
      }),
    ),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        citiesTexts[page.language].title,
        citiesTexts[page.language].lead(page.cities.length),
      )
    : [];

export default function Cities() {
  const { language, city, map, cities } = useLoaderData<typeof loader>();
  const t = useTexts(citiesTexts);
  const common = useTexts(commonTexts);
  const { columns } = t;
  return (
    <Page title={t.title} lead={t.lead(cities.length)} width="wide">
      <CityMap map={map} cities={cities} homeName={city} />
      <Section title={t.table} id="table">
        <Table
          caption={t.table}
          captionHidden
          head={[
            columns.city,
            columns.country,
            columns.relation,
            columns.since,
            columns.activity,
            columns.fields,
          ]}
          rows={cities.map((row) => ({
            key: row.slug,
            cells: [
              <Link key="link" to={paths.city(language, row.slug)}>
                {row.name}
              </Link>,
              row.country,
              common.relations[row.relation],
              row.since ?? "–",
              common.judgements[row.judgement],
              row.fields || "–",
            ],
          }))}
        />
      </Section>
    </Page>
  );
}
