import { type Fate, fates } from "./plan";

/** Which rows of a plan the address asks for: of one fate or all (null), and the page from 1. */
export function choiceOf(query: URLSearchParams): { fate: Fate | null; page: number } {
  const asked = query.get("rows");
  const page = query.get("page") ?? "";
  return {
    fate: fates.find((fate) => fate === asked) ?? null,
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** The end of the address of such rows: "?rows=new&page=2#rows". */
export function pageAddress(fate: Fate | null, page = 1): string {
  const query = new URLSearchParams({
    ...(fate ? { rows: fate } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  return `?${query}#rows`;
}
