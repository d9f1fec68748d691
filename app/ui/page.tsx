import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

type PageProps = {
  title: ReactNode;
  kicker?: ReactNode;
  lead?: ReactNode;
  width?: "reading" | "wide";
  back?: { to: string; label: string };
  actions?: ReactNode;
  children?: ReactNode;
};

/** A page: its title, what it is in a sentence, what to do, and the content. */
export function Page({ title, kicker, lead, width = "wide", back, actions, children }: PageProps) {
  return (
    <div className={width === "reading" ? "max-w-measure" : undefined}>
      <header className="page-head">
        {back && (
          <Link to={back.to} className="back">
            <span aria-hidden="true">← </span>
            {back.label}
          </Link>
        )}
        {kicker && <p className="kicker">{kicker}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {actions && <div className="actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

type SectionProps = {
  title: ReactNode;
  id?: string;
  lead?: ReactNode;
  children?: ReactNode;
  level?: 2 | 3;
};

/** A titled part of a page. */
export function Section({ title, id, lead, children, level = 2 }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className="section">
      <Heading>{title}</Heading>
      {lead && <p className="section-lead">{lead}</p>}
      <div className="section-body">{children}</div>
    </section>
  );
}

/** Two columns on a wide screen; on a phone the aside comes after. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="with-aside">
      <div className="min-w-0">{children}</div>
      <div className="aside">{aside}</div>
    </div>
  );
}
