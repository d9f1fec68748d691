import { auditKinds, type AuditKind } from "~/shared/audit-events";

/** What of the log is looked at; days are yyyy-mm-dd, `before` the id of the first event of the page before. */
export type LogFilter = {
  kind: AuditKind | "";
  /** part of a name or an address */
  person: string;
  organisation: string;
  from: string;
  until: string;
  before: number | null;
};

/** Reads a filter from an address; what makes no sense is left out. */
export function logFilterOf(query: URLSearchParams): LogFilter {
  const text = (name: string) => (query.get(name) ?? "").replaceAll("\0", "").trim().slice(0, 100);
  const day = (name: string) => {
    const value = text(name);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : "";
  };
  const before = Number(query.get("before"));
  return {
    kind: auditKinds.find((kind) => kind === query.get("kind")) ?? "",
    person: text("person"),
    organisation: text("organisation"),
    from: day("from"),
    until: day("until"),
    before: Number.isInteger(before) && before > 0 && before < 2 ** 31 ? before : null,
  };
}

/** The query string of a filter, always in the same order. */
export function logQuery({ before, ...filter }: LogFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  if (before) query.set("before", String(before));
  return query.toString();
}
