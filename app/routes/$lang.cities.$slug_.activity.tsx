import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { pageMeta } from "~/locales/page-meta";
import { groupedByYear } from "~/modules/cities/activity/activity-list";
import { activityRows } from "~/modules/cities/activity/activity-rows.server";
import { cityIndex } from "~/modules/cities/city-index.server";
import { activeYears, cityActivities } from "~/modules/cities/city-record.queries.server";
import { fieldNames } from "~/modules/cities/city.queries.server";
import { ActivityYears } from "~/modules/cities/components/city/activity-years";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const slug = params.slug ?? "";
  const asked = new URL(request.url).searchParams.get("year") ?? "";
  const [{ bySlug }, years, fields] = await Promise.all([
    cityIndex(),
    activeYears(slug),
    fieldNames(language),
  ]);
  const city = bySlug.get(slug);
  if (!city) throw notFound();
  const year = /^\d{1,4}$/.test(asked) ? Number(asked) : years[0]?.year;
  const found = year === undefined ? null : await cityActivities(slug, year);
  return {
    language,
    slug,
    name: city.name[language],
    year,
    years,
    shown: found ? groupedByYear(activityRows(found, { language, fieldNames: fields })) : [],
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = citiesTexts[page.language].activity;
  return pageMeta(page.language, t.title(page.name), t.lead);
};

export default function CityActivity() {
  const { language, slug, name, year, years, shown } = useLoaderData<typeof loader>();
  const t = useTexts(citiesTexts).activity;
  return (
    <Page
      title={t.title(name)}
      lead={t.lead}
      back={{ to: paths.city(language, slug), label: t.back(name) }}
    >
      <nav aria-label={t.years}>
        <ul className="year-links">
          {years.map((each) => (
            <li key={each.year}>
              <Link
                to={paths.cityActivity(language, slug, each.year)}
                aria-current={each.year === year ? "page" : undefined}
              >
                {each.year}
              </Link>{" "}
              <span className="quiet">{each.count}</span>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length === 0 ? <p>{t.none}</p> : <ActivityYears years={shown} />}
    </Page>
  );
}
