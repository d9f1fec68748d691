import { z } from "zod";
import type { Language } from "~/shared/language";

const stored = z.object({ why: z.object({ pl: z.array(z.string()), en: z.array(z.string()) }) });

/** The sentences kept with an introduction that say why this very city is asked; none with older ones. */
export function whyAsked(match: unknown, language: Language): string[] {
  return stored.safeParse(match).data?.why[language] ?? [];
}
