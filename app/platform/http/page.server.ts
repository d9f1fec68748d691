import { isLanguage, type Language } from "~/shared/language";

/** Thrown for addresses that lead nowhere, and for what the person may not know exists. */
export const notFound = (): Response => new Response(null, { status: 404 });

/** The language of the address, or a 404. */
export function pageLanguage(params: { lang?: string }): Language {
  if (!isLanguage(params.lang)) throw notFound();
  return params.lang;
}

/** A whole positive number from the address, or a 404. */
export function idParam(value: string | undefined): number {
  if (!value || !/^[1-9]\d{0,8}$/.test(value)) throw notFound();
  return Number(value);
}

/** A path of this site to return to, or the fallback: never another host, whatever its spelling. */
export function safePath(value: FormDataEntryValue | null | undefined, fallback: string): string {
  if (
    typeof value !== "string" ||
    !/^\/(?![/\\])[\u0021-\u007e]*$/.test(value) ||
    value.includes("\\")
  )
    return fallback;
  const base = "http://forum.invalid";
  try {
    const url = new URL(value, base);
    return url.origin === base && !url.pathname.startsWith("//")
      ? url.pathname + url.search
      : fallback;
  } catch {
    return fallback;
  }
}
