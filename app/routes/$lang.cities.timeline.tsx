import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { MAX_ROWS } from "~/modules/cities/agreements/timeline/cities-timeline";
import { cityIndex } from "~/modules/cities/city-index.server";
import { bySigning } from "~/modules/cities/city-list";
import { homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { AgreementsTimeline } from "~/modules/cities/components/agreements-timeline";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const [home, index] = await Promise.all([homeCity(), cityIndex()]);
  const cities = bySigning(index.cities[language]);
  const pages = Math.max(1, Math.ceil(cities.length / MAX_ROWS));
  const asked = Number(new URL(request.url).searchParams.get("page"));
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  return {
    language,
    page,
    pages,
    today: todayAt(home),
    gaps: home.registerGaps,
    cities: cities.slice((page - 1) * MAX_ROWS, page * MAX_ROWS).map((city) => ({
      slug: city.slug,
      name: city.name[language],
      agreements: city.agreements.map((agreement) => ({
        ...agreement,
        title: agreement.title[language],
      })),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = citiesTexts[page.language].timeline;
  return pageMeta(page.language, t.title, t.lead);
};

export default function CitiesTimeline() {
  const { language, page, pages, today, gaps, cities } = useLoaderData<typeof loader>();
  const texts = useTexts(citiesTexts);
  const t = texts.timeline;
  const common = useTexts(commonTexts);
  const to = (n: number) => `${paths.citiesTimeline(language)}?page=${n}`;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="wide"
      back={{ to: paths.cities(language), label: texts.title }}
    >
      {cities.some(({ agreements }) => agreements.length > 0) ? (
        <AgreementsTimeline cities={cities} today={today} gaps={gaps} />
      ) : (
        <p>{t.none}</p>
      )}
      {pages > 1 && (
        <Pager
          label={t.title}
          status={t.page(page, pages)}
          previous={page > 1 ? { to: to(page - 1), label: texts.previousPage } : undefined}
          next={page < pages ? { to: to(page + 1), label: common.nextPage } : undefined}
        />
      )}
    </Page>
  );
}
