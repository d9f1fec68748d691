import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

/** Things under one another, as in a timetable. */
export function RowList({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

type RowProps = {
  title: ReactNode;
  to: string;
  meta?: ReactNode;
  children?: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3 | 4;
};

/** One thing of a list, with the way to its page. */
export function Row({ title, to, meta, children, aside, level }: RowProps) {
  const Title = level ? (`h${level}` as const) : "div";
  return (
    <li className="row">
      <div className="min-w-0">
        <Title className="row-title">
          <Link to={to}>{title}</Link>
        </Title>
        {meta && <div className="row-meta">{meta}</div>}
        {children && <div className="row-text">{children}</div>}
      </div>
      {aside && <div className="row-aside">{aside}</div>}
    </li>
  );
}
