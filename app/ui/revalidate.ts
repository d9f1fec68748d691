import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/** Nothing is loaded anew after a quiet save, or when the server could not be reached: the page stays as it is. */
export function revalidateAfterAnswers({
  formData,
  actionResult,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  const isOffline = (actionResult as { offline?: boolean } | undefined)?.offline === true;
  if (isOffline || formData?.get("intent") === "autosave") return false;
  return defaultShouldRevalidate;
}
