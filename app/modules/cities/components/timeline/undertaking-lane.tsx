import { agreementsTexts } from "~/locales/agreements";
import { useTexts } from "~/ui/texts";
import type { CityTimeline } from "../../agreements/timeline/city-timeline";
import type {
  DatedUndertaking,
  UndertakingMark,
} from "../../agreements/timeline/undertaking-track";
import { Backdrop } from "./lanes";
import { LegendSign } from "./legend-signs";

const LANE = 11;
const EDGE = 12;

/** What was done together, a mark for each undertaking above its year. */
export function UndertakingLane(props: {
  timeline: CityTimeline;
  undertakings: (DatedUndertaking & { title: string })[];
}) {
  const { axis, undertakings: track } = props.timeline;
  const t = useTexts(agreementsTexts).timeline;
  const byKey = new Map(props.undertakings.map((each) => [each.key, each]));
  const count = (status: string) =>
    props.undertakings.filter((each) => each.status === status).length;
  const rows = Math.max(track.lanes, 1) + (track.more.length > 0 ? 1.5 : 0);
  const height = rows * LANE + 2 * EDGE;
  const heightOf = (lane: number) => height - EDGE - (lane + 0.5) * LANE;
  return (
    <div className="tl-lane tl-lane-tall">
      <svg
        height={height}
        role="img"
        aria-label={t.undertakingCount(count("held"), count("planned"))}
      >
        <Backdrop axis={axis} />
        {track.marks.map((mark) => (
          <Mark key={mark.key} mark={mark} y={heightOf(mark.lane)}>
            {titleOf(byKey.get(mark.key), t)}
          </Mark>
        ))}
        {track.more.map(({ year, x, count: n }) => (
          <text
            key={year}
            x={`${x}%`}
            y={heightOf(track.lanes) + 4}
            textAnchor="middle"
            className="tl-more"
          >
            {t.more(n)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The signs for what was done and what is planned, where either is in the picture. */
export function UndertakingSigns({ marks }: { marks: readonly UndertakingMark[] }) {
  const t = useTexts(agreementsTexts).timeline.legend;
  const sign = (status: "held" | "planned") =>
    marks.some((mark) => mark.status === status) && (
      <LegendSign words={t[status]}>
        <Mark mark={{ key: status, lane: 0, status, x1: 50, x2: 50 }} y="50%" />
      </LegendSign>
    );
  return (
    <>
      {sign("held")}
      {sign("planned")}
    </>
  );
}

function Mark(props: { mark: UndertakingMark; y: number | string; children?: string }) {
  const { mark, y, children } = props;
  const { x1, x2, status } = mark;
  const className = `tl-undertaking tl-undertaking-${status}`;
  const title = children && <title>{children}</title>;
  if (x1 === x2) {
    return (
      <circle cx={`${x1}%`} cy={y} r={status === "held" ? 4 : 3.25} className={className}>
        {title}
      </circle>
    );
  }
  return (
    <line x1={`${x1}%`} x2={`${x2}%`} y1={y} y2={y} className={className}>
      {title}
    </line>
  );
}

function titleOf(
  undertaking: (DatedUndertaking & { title: string }) | undefined,
  t: { held: string; planned: string },
): string | undefined {
  if (!undertaking) return undefined;
  const { title, year, endYear, status } = undertaking;
  const years = endYear && endYear > year ? `${year}–${endYear}` : year;
  return `${years}: ${title}${status === "planned" ? `, ${t.planned}` : ""}`;
}
