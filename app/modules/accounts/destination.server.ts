import { safePath } from "~/platform/http/page.server";

/** Where somebody was going before they were asked who they are, with the key of a form kept meanwhile. */
export function destination(request: Request, fallback: string): string {
  const query = new URL(request.url).searchParams;
  const next = safePath(query.get("next"), fallback);
  const rescued = query.get("rescued");
  if (!rescued || next === fallback) return next;
  return `${next}${next.includes("?") ? "&" : "?"}rescued=${encodeURIComponent(rescued)}`;
}

/** The part of an address that says where somebody is going, to be handed on to the next page, with a notice for it. */
export function onward(request: Request, notice?: string): string {
  const query = new URL(request.url).searchParams;
  const kept = ["next", "rescued"].flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value]] : [];
  });
  if (notice) kept.push(["notice", notice]);
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : "";
}
