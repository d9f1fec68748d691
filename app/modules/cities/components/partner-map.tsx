import type { CityPoint, MapFrame, MapPicture } from "../map/map-picture";
import { type Relation, relations } from "../partner-city";

/** One that is not linked is a dot only. */
type CityOnMap = {
  name: string;
  to: string;
  relation: Relation;
  liveliness: number;
  isLinked: boolean;
};

type PartnerMapProps = {
  map: MapPicture;
  title: string;
  description: string;
  insetTitle: string;
  homeName: string;
  cities: Record<string, CityOnMap>;
  legend: Record<Relation, string> & { liveliness: string };
  landHref: string;
};

/** The home city and its partners, once a page; every city is a link, and every sign is explained in words. */
export function PartnerMap(props: PartnerMapProps) {
  const { map, title, description, insetTitle, homeName, cities, legend, landHref } = props;
  const present = relations.filter((relation) =>
    Object.values(cities).some((city) => city.relation === relation),
  );
  return (
    <figure className="map">
      <div className="map-frame">
        <svg
          className="map-main"
          viewBox={`0 0 ${map.width} ${map.height}`}
          preserveAspectRatio="xMidYMid slice"
          role="group"
          aria-labelledby="map-title"
          aria-describedby="map-description"
        >
          <title id="map-title">{title}</title>
          <desc id="map-description">{description}</desc>
          <Frame frame={map} land={`${landHref}#main`} cities={cities} legend={legend} />
          <HomeMark frame={map} name={homeName} />
        </svg>
        {map.inset && map.inset.points.some(({ slug }) => cities[slug]) && (
          <svg
            className={`map-inset map-inset-${map.inset.corner}`}
            viewBox={`0 0 ${map.inset.width} ${map.inset.height}`}
            role="group"
            aria-labelledby="map-inset"
          >
            <title id="map-inset">{insetTitle}</title>
            <Frame frame={map.inset} land={`${landHref}#inset`} cities={cities} legend={legend} />
            <HomeMark frame={map.inset} />
          </svg>
        )}
      </div>
      <figcaption>
        <ul className="map-legend">
          {present.map((relation) => (
            <li key={relation}>
              <svg viewBox="0 0 40 10" aria-hidden="true">
                <Line path="M0 5H40" relation={relation} />
              </svg>
              {legend[relation]}
            </li>
          ))}
          <li>{legend.liveliness}</li>
        </ul>
      </figcaption>
    </figure>
  );
}

type FrameProps = Pick<PartnerMapProps, "cities" | "legend"> & { frame: MapFrame; land: string };

function Frame({ frame, land, cities, legend }: FrameProps) {
  const known = frame.points.flatMap((point) => {
    const city = cities[point.slug];
    return city ? [{ point, city }] : [];
  });
  return (
    <>
      <use href={land} width={frame.width} height={frame.height} className="map-land" />
      <g aria-hidden="true">
        {alike(known).map(({ key, relation, arcs, dots }) => (
          <g key={key} className={key}>
            <Line path={arcs} relation={relation} />
            {dots && <path d={dots} className="map-dots" />}
          </g>
        ))}
      </g>
      {known
        .filter(({ city }) => city.isLinked)
        .map(({ point, city }) => (
          <City key={point.slug} point={point} city={city} relation={legend[city.relation]} />
        ))}
    </>
  );
}

type Known = { point: CityPoint; city: CityOnMap };

/** Cities drawn in the same way, as one path of lines and one of the dots that are not linked. */
function alike(known: Known[]) {
  const groups = new Map<string, { relation: Relation; arcs: string; dots: string }>();
  for (const { point, city } of known) {
    const key = `map-lively-${Math.round(city.liveliness * 4)} map-of-${city.relation}`;
    const group = groups.get(key) ?? { relation: city.relation, arcs: "", dots: "" };
    group.arcs += point.arc;
    if (!city.isLinked) group.dots += `M${point.x} ${point.y}h0`;
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** A relation as a line; an honorary twin's is double. */
function Line({ path, relation }: { path: string; relation: Relation }) {
  return (
    <>
      <path d={path} className={`map-line map-line-${relation}`} />
      {relation === "honorary_twin" && <path d={path} className="map-line map-line-core" />}
    </>
  );
}

function City({ point, city, relation }: { point: CityPoint; city: CityOnMap; relation: string }) {
  const { x, y, labelX, labelY, labelAnchor, showLabel } = point;
  return (
    <a href={city.to} className={`map-city map-city-${city.relation}`}>
      <title>{`${city.name}, ${relation}`}</title>
      <circle cx={x} cy={y} r="12" className="map-hit" />
      <circle cx={x} cy={y} r="5" className="map-dot" />
      <text
        x={labelX}
        y={labelY}
        textAnchor={labelAnchor}
        className={showLabel ? "map-label" : "map-label map-label-spare"}
      >
        {city.name}
      </text>
    </a>
  );
}

function HomeMark({ frame, name }: { frame: MapFrame; name?: string }) {
  const { x, y, labelX, labelY, labelAnchor } = frame.home;
  return (
    <g className="map-home">
      <circle cx={x} cy={y} r="9" className="map-home-ring" />
      <circle cx={x} cy={y} r="3.5" className="map-home-core" />
      {name && (
        <text x={labelX} y={labelY} textAnchor={labelAnchor} className="map-home-label">
          {name}
        </text>
      )}
    </g>
  );
}
