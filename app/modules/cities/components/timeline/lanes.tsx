import type { ReactNode } from "react";
import type { TimeAxis } from "../../agreements/timeline/time-axis";

const percent = (x: number) => `${x}%`;

/** What lies behind every lane: decades, years without records, and today. */
export function Backdrop({ axis }: { axis: TimeAxis }) {
  return (
    <>
      {axis.gaps.map(({ from, x1, x2 }) => (
        <rect
          key={from}
          x={percent(x1)}
          width={percent(x2 - x1)}
          height="100%"
          className="tl-gap"
        />
      ))}
      {axis.ticks.map(({ year, x }) => (
        <line key={year} x1={percent(x)} x2={percent(x)} y2="100%" className="tl-grid" />
      ))}
      <line x1={percent(axis.today)} x2={percent(axis.today)} y2="100%" className="tl-today" />
    </>
  );
}

/** The lane of one row. With `label` it is a picture that says so; without, decoration. */
export function Lane(props: { axis: TimeAxis; label?: string; children?: ReactNode }) {
  const { axis, label, children } = props;
  return (
    <div className="tl-lane">
      <svg {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}>
        <Backdrop axis={axis} />
        {children}
      </svg>
    </div>
  );
}

const anchorOf = (x: number) => (x < 2 ? "start" : x > 96 ? "end" : "middle");

/** Years above the lanes, and where today is. */
export function AxisLane({ axis, today, gap }: { axis: TimeAxis; today: string; gap: string }) {
  return (
    <div className="tl-lane tl-axis-lane">
      <svg aria-hidden="true">
        {axis.gaps.map(({ from, x1, x2 }) => (
          <g key={from}>
            <rect x={percent(x1)} width={percent(x2 - x1)} height="100%" className="tl-gap" />
            {x2 - x1 > 20 && (
              <text x={percent(x1)} dx="6" y="37" className="tl-gap-words">
                {gap}
              </text>
            )}
          </g>
        ))}
        {axis.ticks.map(({ year, x }) => (
          <g key={year}>
            <text x={percent(x)} y="15" textAnchor={anchorOf(x)} className="tl-year">
              {year}
            </text>
            <line x1={percent(x)} x2={percent(x)} y1="20" y2="100%" className="tl-grid" />
          </g>
        ))}
        <line
          x1={percent(axis.today)}
          x2={percent(axis.today)}
          y1="20"
          y2="100%"
          className="tl-today"
        />
        <text
          x={percent(axis.today)}
          dx={axis.today > 50 ? -5 : 5}
          y="37"
          textAnchor={axis.today > 50 ? "end" : "start"}
          className="tl-today-words"
        >
          {today}
        </text>
      </svg>
    </div>
  );
}
