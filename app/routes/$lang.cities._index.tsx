import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { cityIndex } from "~/modules/cities/city-index.server";
import { cityFilterOf, filterCities, isNarrowed, pageOfCities } from "~/modules/cities/city-list";
import { cityRow, countryOptions } from "~/modules/cities/city-list-view.server";
import { fieldOptions, homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { CityFilters } from "~/modules/cities/components/city-filters";
import { CityMap } from "~/modules/cities/components/city-map";
import { CityTable } from "~/modules/cities/components/city-table";
import { mapMarkup, markupOf } from "~/modules/cities/map/map-markup.server";
import { pageLanguage } from "~/platform/http/page.server";
import { dateWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Empty } from "~/ui/empty";
import { Page, Section } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const { searchParams } = new URL(request.url);
  const filter = cityFilterOf(searchParams);
  const [home, index, fields] = await Promise.all([
    homeCity(),
    cityIndex(),
    fieldOptions(language),
  ]);
  const today = todayAt(home);
  const all = index.cities[language];
  const narrowed = isNarrowed(filter);
  const matching = narrowed ? filterCities(all, filter) : all;
  const page = pageOfCities(all, matching, filter);
  const task = { home, index, language };
  const context = {
    language,
    today,
    fieldNames: new Map(fields.map(({ code, name }) => [code, name])),
  };
  const { query = "", kind = "", field = "", country = "", health = "" } = filter;
  return {
    language,
    today: dateWords(today, language),
    of: all.length,
    count: page.count,
    narrowed,
    map: narrowed ? markupOf(task, matching, page.rows) : mapMarkup(task, page.rows),
    rows: page.rows.map((city) => cityRow(city, context)),
    previous: page.previous === null ? null : pageAddress(searchParams, page.previous),
    next: page.next === null ? null : pageAddress(searchParams, page.next),
    chosen: { query, kind, field, country, health },
    fields: fields.map(({ code, name }) => ({ value: code, label: name })),
    countries: countryOptions(all, language),
  };
}

/** The query string of the page that begins after a city, under the same conditions. */
function pageAddress(query: URLSearchParams, after: string): string {
  const next = new URLSearchParams(query);
  next.delete("_routes");
  if (after) next.set("after", after);
  else next.delete("after");
  return `?${next}#table`;
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        citiesTexts[page.language].title,
        citiesTexts[page.language].lead(page.of),
      )
    : [];

export default function Cities() {
  const page = useLoaderData<typeof loader>();
  const { language, of, count, narrowed } = page;
  const t = useTexts(citiesTexts);
  const common = useTexts(commonTexts);
  const here = paths.cities(language);
  return (
    <Page title={t.title} lead={t.lead(of)} width="wide">
      {of > 0 && <CityMap markup={page.map} />}
      <Section title={t.table} id="table" lead={t.asOf(page.today)}>
        {of === 0 ? (
          <Empty title={t.emptyTitle}>{t.empty}</Empty>
        ) : (
          <>
            <CityFilters
              chosen={page.chosen}
              fields={page.fields}
              countries={page.countries}
              isNarrowed={narrowed}
            />
            <p role="status" className="found">
              {t.found(count, of)}
            </p>
            {page.rows.length === 0 ? (
              <Empty title={t.noneTitle} action={<Link to={`${here}#table`}>{t.clear}</Link>}>
                {t.none}
              </Empty>
            ) : (
              <CityTable rows={page.rows} />
            )}
            <Pager
              label={t.table}
              previous={
                page.previous === null
                  ? undefined
                  : { to: `${here}${page.previous}`, label: t.previousPage }
              }
              next={
                page.next === null
                  ? undefined
                  : { to: `${here}${page.next}`, label: common.nextPage }
              }
            />
          </>
        )}
      </Section>
      <Section title={t.ways.title}>
        <RowList>
          <Row to={paths.citiesTimeline(language)} title={t.ways.timeline}>
            {t.ways.timelineText}
          </Row>
          <Row to={paths.networks(language)} title={t.ways.networks}>
            {t.ways.networksText}
          </Row>
          <Row to={paths.goals(language)} title={t.ways.goals}>
            {t.ways.goalsText}
          </Row>
        </RowList>
      </Section>
    </Page>
  );
}
