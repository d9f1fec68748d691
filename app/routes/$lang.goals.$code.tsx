import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { goalsTexts } from "~/locales/goals";
import { pageMeta } from "~/locales/page-meta";
import { fieldNames, homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { GoalServed } from "~/modules/cities/components/goal-served";
import { goalView } from "~/modules/cities/goals/goal-view.server";
import { servedGoals, undertakingsFor } from "~/modules/cities/goals/goals.queries.server";
import { InitiativeRow } from "~/modules/initiatives/components/initiative-row";
import { countByGoal, initiativesForGoal } from "~/modules/initiatives/initiative.queries.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { Page, Section } from "~/ui/page";
import { RowList } from "~/ui/rows";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const goals = await servedGoals();
  const goal = goals.find(({ code }) => code === params.code);
  if (!goal) throw notFound();
  const [home, fields, counts, initiatives, undertakings] = await Promise.all([
    homeCity(),
    fieldNames(language),
    countByGoal(),
    initiativesForGoal(goal.code, 20),
    undertakingsFor(goal),
  ]);
  const inWords = (text: unknown) => pick(text as LocalisedText, language).text;
  const listed = (rows: (typeof undertakings)["stated"]) =>
    rows.map(({ key, title, year, endYear, city }) => ({
      key,
      title: inWords(title),
      when: endYear && endYear > year ? `${year}–${endYear}` : String(year),
      city: { slug: city.slug, name: inWords(city.name) },
    }));
  return {
    language,
    goal: goalView(goal, {
      language,
      today: todayAt(home),
      fieldNames: fields,
      initiatives: counts.get(goal.code) ?? 0,
    }),
    initiatives,
    stated: listed(undertakings.stated),
    through: listed(undertakings.through),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, page.goal.name, page.goal.text) : [];

export default function Goal() {
  const { language, goal, initiatives, stated, through } = useLoaderData<typeof loader>();
  const t = useTexts(goalsTexts);
  const common = useTexts(commonTexts);
  return (
    <Page
      title={goal.name}
      kicker={t.kind[goal.kind]}
      lead={goal.text}
      back={{ to: paths.goals(language), label: t.title }}
    >
      <p className="goal-served">
        <GoalServed kind={goal.kind} served={goal.served} />
      </p>
      <Facts
        rows={[
          {
            term: t.facts.validity,
            value: goal.isValid ? goal.validity : `${goal.validity}; ${t.notValid}`,
          },
          { term: t.facts.fields, value: goal.fields },
          { term: t.facts.areas, value: goal.areas },
        ]}
      />
      <p className="quiet origin">
        {goal.source}, {common.asOf(goal.asOf)}
      </p>
      <Section title={t.initiatives}>
        {initiatives.length === 0 ? (
          <>
            <p>{t.noInitiatives}</p>
            <div className="actions">
              <ButtonLink to={paths.newInitiative(language)} variant="secondary">
                {t.propose}
              </ButtonLink>
            </div>
          </>
        ) : (
          <>
            <RowList>
              {initiatives.map((initiative) => (
                <InitiativeRow key={initiative.id} initiative={initiative} />
              ))}
            </RowList>
            {goal.served.initiatives > initiatives.length && (
              <p className="quiet">{t.latest(initiatives.length, goal.served.initiatives)}</p>
            )}
          </>
        )}
      </Section>
      <Section title={t.undertakings}>
        {stated.length === 0 ? (
          <p>{t.noUndertakings}</p>
        ) : (
          <Undertakings rows={stated} caption={t.undertakings} all={goal.served.stated} />
        )}
      </Section>
      {through.length > 0 && (
        <Section title={t.through[goal.kind]} lead={t.throughLead[goal.kind]}>
          <Undertakings rows={through} caption={t.through[goal.kind]} all={goal.served.through} />
        </Section>
      )}
    </Page>
  );
}

type Listed = { key: string; title: string; when: string; city: { slug: string; name: string } };

function Undertakings({ rows, caption, all }: { rows: Listed[]; caption: string; all: number }) {
  const { language } = useLoaderData<typeof loader>();
  const t = useTexts(goalsTexts);
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        head={[t.columns.title, t.columns.city, t.columns.year]}
        numeric={[2]}
        rows={rows.map(({ key, title, when, city }) => ({
          key,
          cells: [
            title,
            <Link key="city" to={paths.city(language, city.slug)}>
              {city.name}
            </Link>,
            when,
          ],
        }))}
      />
      {all > rows.length && <p className="quiet">{t.latest(rows.length, all)}</p>}
    </>
  );
}
