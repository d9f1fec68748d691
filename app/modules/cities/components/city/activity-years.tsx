import { Tag } from "~/ui/tag";
import type { ActivityRow } from "../../activity/activity-rows.server";

type Year = { year: number; entries: ActivityRow[] };

/** What was done together, year by year. */
export function ActivityYears({ years }: { years: Year[] }) {
  return (
    <ol className="years">
      {years.map(({ year, entries }) => (
        <li key={year} className="year">
          <h3>{year}</h3>
          <ul className="entries">
            {entries.map((entry) => (
              <Activity key={entry.key} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Activity({ entry }: { entry: ActivityRow }) {
  const { title, kind, when, parties, fields, description, planned } = entry;
  return (
    <li className="entry">
      <p className="entry-title">
        {title} {planned && <Tag tone="info">{planned}</Tag>}
      </p>
      <p className="entry-meta">{[kind, when, parties, fields].filter(Boolean).join(" · ")}</p>
      {description && <p>{description}</p>}
    </li>
  );
}
