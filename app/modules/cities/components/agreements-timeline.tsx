import { Link } from "@remix-run/react";
import { useId } from "react";
import { agreementsTexts } from "~/locales/agreements";
import { citiesTexts } from "~/locales/cities";
import { dateWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { useLanguage, useTexts } from "~/ui/texts";
import type { Day } from "../agreements/days";
import {
  type CitiesTimeline,
  citiesTimeline,
  type CityRow,
  type Standing,
} from "../agreements/timeline/cities-timeline";
import type { Span } from "../agreements/timeline/time-axis";
import { AllLegend } from "./timeline/all-legend";
import { AllTable, type ShownCity } from "./timeline/all-table";
import { BarEnd, BarPiece, SigningMark } from "./timeline/bar-signs";
import { AxisLane, Lane } from "./timeline/lanes";

type Props = { cities: ShownCity[]; today: Day; gaps: readonly Span[] };

/** Agreements with all cities (at most `MAX_ROWS`), a row each in order of first signing, and a table. */
export function AgreementsTimeline(props: Props) {
  const id = useId();
  const t = useTexts(agreementsTexts).timeline;
  const timeline = citiesTimeline(props);
  if (!timeline) return null;
  const bySlug = new Map(props.cities.map((city) => [city.slug, city]));
  const shown = timeline.rows.flatMap((row) => {
    const city = bySlug.get(row.slug);
    return city ? [{ row, city }] : [];
  });
  return (
    <figure className="tl tl-all" aria-labelledby={`${id}-title`} aria-describedby={`${id}-words`}>
      <p id={`${id}-title`} className="sr-only">
        {t.allTitle}
      </p>
      <p id={`${id}-words`} className="sr-only">
        {t.allDescription}
      </p>
      <div className="tl-axis">
        <AxisLane axis={timeline.axis} today={t.today} gap={t.gap} />
      </div>
      <ol className="tl-rows">
        {shown.map(({ row, city }) => (
          <Row key={row.slug} row={row} city={city} axis={timeline.axis} />
        ))}
      </ol>
      <figcaption>
        <AllLegend timeline={timeline} />
        <AllTable cities={shown.map(({ city }) => city)} today={props.today} />
      </figcaption>
    </figure>
  );
}

type RowProps = Pick<CitiesTimeline, "axis"> & { row: CityRow; city: ShownCity };

function Row({ row, city, axis }: RowProps) {
  const language = useLanguage();
  const kinds = useTexts(citiesTexts).page.agreementKinds;
  const t = useTexts(agreementsTexts).timeline;
  const titles = new Map(city.agreements.map(({ key, title }) => [key, title]));
  const last = row.pieces.at(-1);
  const signings = row.marks.map(
    ({ kind, signedOn }) => `${kinds[kind]}, ${t.signed(dateWords(signedOn, language))}`,
  );
  return (
    <li className="tl-row">
      <Link to={paths.city(language, row.slug)} className="tl-label">
        {city.name}
      </Link>
      <Lane axis={axis} label={signings.join("; ")}>
        {row.pieces.map((piece) => (
          <BarPiece key={piece.x1} {...piece} />
        ))}
        {last && <BarEnd cap={row.cap} kind={last.kind} x={last.x2} />}
        {row.marks.map(({ key, ...mark }, index) => (
          <SigningMark
            key={key}
            {...mark}
            title={`${titles.get(key) ?? ""}: ${signings[index] ?? ""}`}
          />
        ))}
      </Lane>
      <p className="tl-standing">
        <StandingWords standing={row.standing} />
      </p>
    </li>
  );
}

function StandingWords({ standing }: { standing: Standing }) {
  const kinds = useTexts(citiesTexts).page.agreementKinds;
  const t = useTexts(agreementsTexts);
  const year = (day: Day) => day.slice(0, 4);
  switch (standing.standing) {
    case "in_force":
      return t.timeline.since(kinds[standing.kind], year(standing.since));
    case "suspended":
      return t.timeline.suspended(kinds[standing.kind]);
    case "over":
      return t.timeline.until(kinds[standing.kind], year(standing.from), year(standing.until));
    case "ahead":
      return `${kinds[standing.kind]}, ${t.states.not_yet_signed}`;
    case "none":
      return t.timeline.none;
    default:
      return standing satisfies never;
  }
}
