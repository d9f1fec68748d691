import { renderToStaticMarkup } from "react-dom/server";
import { mapTexts } from "~/locales/map";
import { paths } from "~/shared/paths";
import type { CityIndex } from "../city-index.server";
import type { ListedCity } from "../city-list";
import { PartnerMap } from "../components/partner-map";
import { liveliness } from "../partner-city";
import { landAddress, mapOf, type MapTask } from "./map-of.server";

const prepared = new WeakMap<CityIndex, Map<string, string>>();

/** The map of all partner cities as markup, prepared once for each state of the register and language. */
export function mapMarkup(task: MapTask): string {
  const known = prepared.get(task.index) ?? new Map<string, string>();
  prepared.set(task.index, known);
  const markup = known.get(task.language) ?? markupOf(task, task.index.cities[task.language]);
  known.set(task.language, markup);
  return markup;
}

/** The same map with some of the cities only. */
export function markupOf(task: MapTask, shown: readonly ListedCity[]): string {
  const { home, language } = task;
  const t = mapTexts[language];
  const cities = Object.fromEntries(
    shown.map(({ slug, name, relation, judgement, health }) => [
      slug,
      {
        name: name[language],
        relation,
        to: paths.city(language, slug),
        liveliness: health?.score ?? liveliness[judgement],
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
