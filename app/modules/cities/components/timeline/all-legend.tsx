import { agreementsTexts } from "~/locales/agreements";
import { citiesTexts } from "~/locales/cities";
import { useTexts } from "~/ui/texts";
import { agreementKinds } from "../../agreements/agreement";
import type { CitiesTimeline } from "../../agreements/timeline/cities-timeline";
import { BarEnd, BarPiece } from "./bar-signs";
import { KindSigns, LegendSign } from "./legend-signs";

/** What the signs of the timeline of all cities mean; only those that are in it. */
export function AllLegend({ timeline: { rows, axis } }: { timeline: CitiesTimeline }) {
  const t = useTexts(agreementsTexts).timeline.legend;
  const words = useTexts(citiesTexts).page.agreementKinds;
  const present = new Set(rows.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  const kinds = agreementKinds.filter((kind) => present.has(kind));
  const kind = kinds.at(-1) ?? "partnership";
  const suspended = rows.some(({ pieces }) => pieces.some(({ look }) => look === "suspended"));
  return (
    <ul className="tl-legend">
      <KindSigns kinds={kinds} words={words} />
      <LegendSign words={t.continues}>
        <BarPiece kind={kind} look="recorded" x1={10} x2={70} />
        <BarEnd cap="arrow" kind={kind} x={70} />
      </LegendSign>
      {rows.some(({ cap, pieces }) => cap === "stop" && pieces.length > 0) && (
        <LegendSign words={t.stops}>
          <BarPiece kind={kind} look="recorded" x1={10} x2={80} />
          <BarEnd cap="stop" kind={kind} x={80} />
        </LegendSign>
      )}
      {suspended && (
        <LegendSign words={t.suspended}>
          <BarPiece kind={kind} look="suspended" x1={10} x2={90} />
        </LegendSign>
      )}
      {axis.gaps.length > 0 && (
        <LegendSign words={t.gap}>
          <rect width="100%" height="100%" className="tl-gap" />
        </LegendSign>
      )}
    </ul>
  );
}
