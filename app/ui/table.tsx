import type { ReactNode } from "react";

type TableProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  head: ReactNode[];
  rows: { key: string | number; cells: ReactNode[] }[];
  numeric?: number[];
};

/** The more columns, the sooner there is no room for them side by side. */
const stackingOf = (columns: number) =>
  columns > 4 ? "stack-wide" : columns > 3 ? "stack-middle" : "stack-narrow";

/** A table; where it does not fit, each row becomes a small list under its own name. */
export function Table({ caption, captionHidden, head, rows, numeric = [] }: TableProps) {
  const align = (column: number) => (numeric.includes(column) ? "numeric" : undefined);
  const label = (column: number) => {
    const words = head[column];
    return typeof words === "string" ? words : undefined;
  };
  return (
    <div className="table-frame">
      <table className={`data-table ${stackingOf(head.length)}`}>
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((words, column) => (
              <th key={column} scope="col" className={align(column)}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={align(0)}>
                {name}
              </th>
              {others.map((cell, index) => (
                <td key={index} className={align(index + 1)} data-label={label(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
