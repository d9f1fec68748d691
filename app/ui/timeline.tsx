import type { ReactNode } from "react";

type Stop = { key: string | number; when: string; title: ReactNode; children?: ReactNode };

/** What happened and when, as the stops of a line. */
export function Timeline({ items }: { items: Stop[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, when, title, children }) => (
        <li key={key}>
          <p className="timeline-when">{when}</p>
          <div className="min-w-0">
            <p className="timeline-title">{title}</p>
            {children}
          </div>
        </li>
      ))}
    </ol>
  );
}
