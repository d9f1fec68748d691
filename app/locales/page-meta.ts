import type { MetaDescriptor } from "@remix-run/node";
import type { Language } from "~/shared/language";
import { commonTexts } from "./common";

/** Title and description of a page, also for those who share it. */
export function pageMeta(language: Language, title: string, description: string): MetaDescriptor[] {
  const site = commonTexts[language].forum;
  return [
    { title: title === site ? site : `${title} – ${site}` },
    { name: "description", content: description },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:type", content: "website" },
    { property: "og:site_name", content: site },
  ];
}
