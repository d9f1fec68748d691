import { useId } from "react";
import { healthTexts } from "~/locales/health";
import { useTexts } from "~/ui/texts";
import type { Health } from "../health/health";
import { sparkLine } from "../health/spark-line";

/** Strokes are as high as there were events, up to this many. */
const HIGHEST = 3;

/** The health of 24 months as a line, with its title and description; `name` is the city's, where it is not told nearby. */
export function HealthSpark({ health, name }: { health: Health; name?: string }) {
  const t = useTexts(healthTexts).picture;
  const id = useId();
  const { series, score } = health;
  const [first, last] = [series[0]?.month ?? "", series.at(-1)?.month ?? ""];
  const { width, height, top, floor, stretches, breaks, start, end, strokes } = sparkLine(series);
  const judged = series.find(({ level }) => level !== null)?.month;
  const description = [
    t.description(first, last, Math.round(score * 100)),
    start && judged ? t.judged(judged) : "",
    breaks.length > 0 ? t.broken : "",
  ];
  return (
    <svg
      className={`spark spark-${health.state}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{name ? t.title(name) : t.unnamedTitle}</title>
      <desc id={`${id}-description`}>{description.filter(Boolean).join(" ")}</desc>
      <path d={`M0 ${top}H${width}`} className="spark-top" />
      <path d={`M0 ${floor}H${width}`} className="spark-floor" />
      {start && <path d={`M${start.x} ${start.y}V${floor}`} className="spark-stem" />}
      {start && breaks.length > 0 && (
        <path d={`M${end.x} ${end.y}V${floor}`} className="spark-stem" />
      )}
      {stretches.map(({ line, area }) => (
        <g key={line}>
          <path d={area} className="spark-area" />
          <path d={line} className="spark-line" />
        </g>
      ))}
      {breaks.map((line) => (
        <path key={line} d={line} className="spark-break" />
      ))}
      {strokes.map(({ x, width: wide, count }) => (
        <rect
          key={x}
          x={x}
          y={floor + 3}
          width={wide}
          height={2 + 3 * Math.min(count, HIGHEST)}
          className="spark-stroke"
        />
      ))}
      {start && <circle cx={start.x} cy={start.y} r="4" className="spark-start" />}
      <circle cx={end.x} cy={end.y} r="4.5" className="spark-end" />
    </svg>
  );
}
