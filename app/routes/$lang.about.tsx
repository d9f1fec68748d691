import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { aboutTexts } from "~/locales/about";
import { pageMeta } from "~/locales/page-meta";
import { homeCity, networks } from "~/modules/cities/city.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { FigureLine } from "~/ui/figures";
import { Page, Section } from "~/ui/page";
import { Timeline } from "~/ui/timeline";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const [home, joined] = await Promise.all([homeCity(), networks(language)]);
  const number = new Intl.NumberFormat(language === "pl" ? "pl-PL" : "en-GB");
  return {
    language,
    contact: home.contactAddress,
    networks: joined,
    figures: home.figures.map(({ value, label, year, source }) => ({
      value: number.format(value),
      label: label[language],
      year: year ?? null,
      source,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        aboutTexts[page.language].about.title,
        aboutTexts[page.language].about.lead,
      )
    : [];

export default function About() {
  const { language, contact, networks: joined, figures } = useLoaderData<typeof loader>();
  const t = useTexts(aboutTexts).about;
  const common = useTexts(commonTexts);
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      <Section title={t.whyTitle}>
        <p>{t.why}</p>
      </Section>
      <Section title={t.dataTitle}>
        <p>{t.data}</p>
      </Section>
      <Section title={t.matchTitle}>
        <p>{t.match}</p>
      </Section>
      <Section title={t.figuresTitle}>
        <FigureLine
          figures={figures.map(({ value, label, year, source }) => ({
            value,
            label,
            note: [year, common.source(source)].filter(Boolean).join(", "),
          }))}
        />
      </Section>
      <Section title={t.networksTitle} lead={t.networksLead(joined.length)} id="networks">
        <Timeline
          items={joined.map((network) => ({
            key: network.key,
            when: String(network.since),
            title: <Link to={paths.network(language, network.key)}>{network.name}</Link>,
            children: (
              <>
                <p>{network.summary}</p>
                <p className="quiet">
                  {network.coordinator}, {common.asOf(network.asOf)}
                </p>
              </>
            ),
          }))}
        />
      </Section>
      <Section title={t.contactTitle}>
        <p>
          {t.contact} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      </Section>
    </Page>
  );
}
