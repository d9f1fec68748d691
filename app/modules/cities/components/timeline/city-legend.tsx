import { agreementsTexts } from "~/locales/agreements";
import { useTexts } from "~/ui/texts";
import type { AgreementBar, CityTimeline } from "../../agreements/timeline/city-timeline";
import { BarEnd, BarPiece, Notice, Renewal } from "./bar-signs";
import { LegendSign } from "./legend-signs";
import { UndertakingSigns } from "./undertaking-lane";

/** What the signs of one city's timeline mean; only those that are in it. */
export function CityLegend({ timeline: { bars, axis, undertakings } }: { timeline: CityTimeline }) {
  const t = useTexts(agreementsTexts).timeline.legend;
  const looks = new Set(bars.flatMap(({ pieces }) => pieces.map(({ look }) => look)));
  const kindWhere = (isWanted: (bar: AgreementBar) => boolean) => bars.find(isWanted)?.kind;
  const going = kindWhere(({ cap }) => cap === "arrow");
  const ending = kindWhere(({ cap }) => cap === "stop");
  const renewing = kindWhere(({ renewals }) => renewals.length > 0);
  const noticed = kindWhere(({ notices }) => notices.length > 0);
  const [anyKind = "partnership"] = bars.map(({ kind }) => kind);
  return (
    <ul className="tl-legend">
      {going && (
        <LegendSign words={t.continues}>
          <BarPiece kind={going} look="recorded" x1={10} x2={70} />
          <BarEnd cap="arrow" kind={going} x={70} />
        </LegendSign>
      )}
      {ending && (
        <LegendSign words={t.stops}>
          <BarPiece kind={ending} look="recorded" x1={10} x2={80} />
          <BarEnd cap="stop" kind={ending} x={80} />
        </LegendSign>
      )}
      {renewing && (
        <LegendSign words={t.renewal}>
          <BarPiece kind={renewing} look="recorded" x1={10} x2={90} />
          <Renewal x={50} />
        </LegendSign>
      )}
      {noticed && (
        <LegendSign words={t.notice}>
          <Notice x1={35} x2={75} />
          <BarPiece kind={noticed} look="recorded" x1={10} x2={90} />
        </LegendSign>
      )}
      {looks.has("suspended") && (
        <LegendSign words={t.suspended}>
          <BarPiece kind={anyKind} look="suspended" x1={10} x2={90} />
        </LegendSign>
      )}
      {looks.has("ahead") && (
        <LegendSign words={t.ahead}>
          <BarPiece kind={anyKind} look="ahead" x1={10} x2={90} />
        </LegendSign>
      )}
      <UndertakingSigns marks={undertakings.marks} />
      {axis.gaps.length > 0 && (
        <LegendSign words={t.gap}>
          <rect width="100%" height="100%" className="tl-gap" />
        </LegendSign>
      )}
    </ul>
  );
}
