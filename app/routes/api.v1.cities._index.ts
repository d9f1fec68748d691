import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiTexts } from "~/locales/api";
import { readCityQuery, type WrongParameter } from "~/modules/cities/api/api-query";
import { listedCityJson } from "~/modules/cities/api/city-json.server";
import { cityIndex } from "~/modules/cities/city-index.server";
import { filterCities, pageOfCities } from "~/modules/cities/city-list";
import { fieldNames, homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { env } from "~/platform/env.server";
import { answerApi, Problem, refuseWriting } from "~/platform/http/api.server";
import { isLanguage, type Language, languages } from "~/shared/language";
import { paths } from "~/shared/paths";

/** The partner cities, a page at a time: `?q= &field= &country= &kind= &health= &lang= &after=`. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answerApi(request, async (query) => {
    const [home, index, fields] = await Promise.all([
      homeCity(),
      cityIndex(),
      fieldNames(languages[0]),
    ]);
    const known = { fields: [...fields.keys()], cities: index.cities.en };
    const read = readCityQuery(query, known);
    if (!read.ok) throw problemOf(read.wrong, query.get("lang"));
    const { filter, language } = read;
    const all = index.cities[language];
    const page = pageOfCities(all, filterCities(all, filter), filter);
    const context = { publicUrl: env().publicUrl, today: todayAt(home) };
    const address = (after: string | null) => {
      if (after === null) return null;
      const to = new URLSearchParams(query);
      if (after) to.set("after", after);
      else to.delete("after");
      return `${context.publicUrl}${paths.api.cities()}${to.size > 0 ? `?${to}` : ""}`;
    };
    return {
      count: page.count,
      next: address(page.next),
      previous: address(page.previous),
      results: page.rows.map((city) => listedCityJson(city, context)),
    };
  });

export const action = refuseWriting;

function problemOf({ parameter, value, allowed }: WrongParameter, asked: string | null): Problem {
  const language: Language = isLanguage(asked) ? asked : languages[0];
  const t = apiTexts[language];
  const detail = allowed
    ? t.oneOf(parameter, value, allowed.join(", "))
    : parameter === "country"
      ? t.country(value)
      : t.after(value);
  return new Problem(400, t.wrongParameter, detail, { parameter, ...(allowed && { allowed }) });
}
