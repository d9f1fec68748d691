import { renderToStaticMarkup } from "react-dom/server";
import { mapTexts } from "~/locales/map";
import { paths } from "~/shared/paths";
import type { CityIndex } from "../city-index.server";
import type { ListedCity } from "../city-list";
import { PartnerMap } from "../components/partner-map";
import { liveliness } from "../partner-city";
import { landAddress, mapOf, type MapTask, prominent } from "./map-of.server";

const prepared = new WeakMap<CityIndex, Map<string, string>>();

/**
 * The map of all partner cities as markup, prepared once for each state of the register and language.
 * @param page cities named and linked where there are too many to name all; the closest relations when left out
 */
export function mapMarkup(task: MapTask, page?: readonly ListedCity[]): string {
  const { index, language } = task;
  const key = `${language} ${page?.[0]?.slug ?? ""}`;
  const known = prepared.get(index) ?? new Map<string, string>();
  prepared.set(index, known);
  const markup = known.get(key) ?? markupOf(task, index.cities[language], page);
  known.set(key, markup);
  return markup;
}

/** More cities than these are drawn as dots, but for those of one page. */
const linkedAtMost = 60;

/** The same map with some of the cities only. */
export function markupOf(
  task: MapTask,
  shown: readonly ListedCity[],
  page: readonly ListedCity[] = prominent(task.index),
): string {
  const { home, language } = task;
  const linked = new Set(shown.length > linkedAtMost ? page : shown);
  const t = mapTexts[language];
  const cities = Object.fromEntries(
    shown.map((city) => [
      city.slug,
      {
        name: city.name[language],
        relation: city.relation,
        to: paths.city(language, city.slug),
        liveliness: city.health?.score ?? liveliness[city.judgement],
        isLinked: linked.has(city),
      },
    ]),
  );
  return renderToStaticMarkup(
    <PartnerMap
      map={mapOf(task)}
      cities={cities}
      homeName={home.name[language]}
      title={t.title(home.name[language])}
      insetTitle={t.insetTitle}
      description={t.description}
      legend={t.legend}
      landHref={landAddress(task)}
    />,
  );
}
