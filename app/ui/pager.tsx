import { Link } from "@remix-run/react";

type Step = { to: string; label: string };

/** The way to the pages of a list before and after this one. */
export function Pager(props: { label: string; previous?: Step; next?: Step; status?: string }) {
  const { label, previous, next, status } = props;
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="pager">
      {previous ? (
        <Link to={previous.to} rel="prev">
          <span aria-hidden="true">←</span>
          {previous.label}
        </Link>
      ) : (
        <span />
      )}
      {status && <p>{status}</p>}
      {next ? (
        <Link to={next.to} rel="next">
          {next.label}
          <span aria-hidden="true">→</span>
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
