import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { aboutTexts } from "~/locales/about";
import { pageMeta } from "~/locales/page-meta";
import { homeCity } from "~/modules/cities/city.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  return { language, contact: (await homeCity()).contactAddress };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        aboutTexts[page.language].accessibility.title,
        aboutTexts[page.language].accessibility.lead,
      )
    : [];

export default function Accessibility() {
  const { contact } = useLoaderData<typeof loader>();
  const t = useTexts(aboutTexts).accessibility;
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      {t.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a href={`mailto:${contact}`}>{contact}</a>
      </p>
    </Page>
  );
}
