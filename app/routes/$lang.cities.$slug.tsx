import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { cityPage, fieldOptions } from "~/modules/cities/city.queries.server";
import { CityRegister } from "~/modules/cities/components/city-register";
import { obstaclesIn } from "~/modules/cities/obstacles";
import { InitiativeRow } from "~/modules/initiatives/components/initiative-row";
import { latestInitiatives } from "~/modules/initiatives/initiative.queries.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { type LocalisedText, pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const slug = params.slug ?? "";
  const [found, fields, initiatives] = await Promise.all([
    cityPage(slug),
    fieldOptions(language),
    latestInitiatives(20, slug),
  ]);
  if (!found) throw notFound();
  const { name, summary, judgementWords, obstacles, country, population, ...register } = found;
  return {
    language,
    slug,
    name: pick(name as LocalisedText, language).text,
    localName: (name as { local: string }).local,
    country: codeName("region", country, language),
    population:
      population && new Intl.NumberFormat(language === "pl" ? "pl-PL" : "en-GB").format(population),
    summary: pick(summary as LocalisedText, language).text,
    judgementWords: pick(judgementWords as LocalisedText, language).text,
    obstacles: obstaclesIn(obstacles, language),
    register,
    fieldNames: Object.fromEntries(fields.map((field) => [field.code, field.name])),
    initiatives,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, page.name, page.summary) : [];

export default function City() {
  const page = useLoaderData<typeof loader>();
  const { language, register } = page;
  const texts = useTexts(citiesTexts);
  const t = texts.page;
  const common = useTexts(commonTexts);
  const isLively = ["exemplary", "active", "satisfactory", "starting"].includes(register.judgement);
  const place = [
    page.localName === page.name ? "" : page.localName,
    page.country,
    page.population && t.population(page.population),
  ];
  return (
    <Page
      title={page.name}
      kicker={common.relations[register.relation]}
      lead={page.summary}
      back={{ to: paths.cities(language), label: texts.title }}
      actions={<ButtonLink to={paths.newInitiative(language)}>{t.propose}</ButtonLink>}
    >
      <p className="quiet">
        {place.filter(Boolean).join(" · ")} · {common.source(register.source)},{" "}
        {common.asOf(register.asOf)}
      </p>
      <Section title={t.health}>
        <Notice
          tone={isLively ? "good" : "attention"}
          title={common.judgements[register.judgement]}
        >
          <p>
            {page.judgementWords} ({common.asOf(register.asOf)})
          </p>
        </Notice>
        {page.obstacles.length > 0 && (
          <>
            <h3>{t.obstacles}</h3>
            <ul>
              {page.obstacles.map((obstacle) => (
                <li key={obstacle}>{obstacle}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <CityRegister register={register} fieldNames={page.fieldNames} />
      <Section title={t.initiatives}>
        {page.initiatives.length === 0 ? (
          <p>{t.noInitiatives}</p>
        ) : (
          <RowList>
            {page.initiatives.map((initiative) => (
              <InitiativeRow key={initiative.id} initiative={initiative} />
            ))}
          </RowList>
        )}
      </Section>
    </Page>
  );
}
