import { mapTexts } from "~/locales/map";
import { paths } from "~/shared/paths";
import { useLanguage, useTexts } from "~/ui/texts";
import { type Judgement, liveliness, type Relation } from "../partner-city";
import type { MapPicture } from "../map/map-picture";
import { PartnerMap } from "./partner-map";

type Shown = { slug: string; name: string; relation: Relation; judgement: Judgement };

/** The map of partner cities with its words. */
export function CityMap(props: { map: MapPicture; cities: Shown[]; homeName: string }) {
  const language = useLanguage();
  const t = useTexts(mapTexts);
  const cities = Object.fromEntries(
    props.cities.map(({ slug, name, relation, judgement }) => [
      slug,
      { name, relation, to: paths.city(language, slug), liveliness: liveliness[judgement] },
    ]),
  );
  return (
    <PartnerMap
      map={props.map}
      cities={cities}
      homeName={props.homeName}
      title={t.title(props.homeName)}
      description={t.description}
      legend={t.legend}
    />
  );
}
