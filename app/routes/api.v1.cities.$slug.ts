import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { apiTexts } from "~/locales/api";
import { cityJson } from "~/modules/cities/api/city-detail-json.server";
import { cityIndex, mergedInto } from "~/modules/cities/city-index.server";
import { cityRecord } from "~/modules/cities/city-record.queries.server";
import { fieldTexts, homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { env } from "~/platform/env.server";
import { answerApi, Problem, refuseWriting } from "~/platform/http/api.server";
import { isLanguage, languages } from "~/shared/language";
import { paths } from "~/shared/paths";

/** One partner city with all that the register says of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.slug ?? "";
  const index = await cityIndex();
  const listed = index.bySlug.get(slug);
  const known = listed ? null : await mergedInto(slug, index);
  if (known) {
    return redirect(paths.api.city(known), {
      status: 301,
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  }
  return answerApi(request, async (query) => {
    const asked = query.get("lang");
    const t = apiTexts[isLanguage(asked) ? asked : languages[0]];
    const [home, city, fieldNames] = await Promise.all([
      homeCity(),
      listed && cityRecord(slug),
      fieldTexts(),
    ]);
    if (!listed || !city) throw new Problem(404, t.notFound, t.noCity(slug.slice(0, 100)));
    const context = { publicUrl: env().publicUrl, today: todayAt(home), fieldNames };
    return cityJson(listed, city, context);
  });
}

export const action = refuseWriting;
