import type { ReactNode } from "react";

const isThere = (value: ReactNode) =>
  value !== null &&
  value !== undefined &&
  typeof value !== "boolean" &&
  value !== "" &&
  !(Array.isArray(value) && value.length === 0);

/** What is known about a thing, a row each; what is not known is left out. */
export function Facts({ rows }: { rows: { term: ReactNode; value: ReactNode }[] }) {
  const known = rows.filter(({ value }) => isThere(value));
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ term, value }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
