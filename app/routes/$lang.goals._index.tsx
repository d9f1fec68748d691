import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { goalsTexts } from "~/locales/goals";
import { pageMeta } from "~/locales/page-meta";
import { homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { GoalServed } from "~/modules/cities/components/goal-served";
import { goalView } from "~/modules/cities/goals/goal-view.server";
import { servedGoals } from "~/modules/cities/goals/goals.queries.server";
import { countByGoal } from "~/modules/initiatives/initiative.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const [home, goals, initiatives] = await Promise.all([homeCity(), servedGoals(), countByGoal()]);
  return {
    language,
    goals: goals.map((goal) => {
      const { code, kind, name, text, served, isServed, isValid, validity } = goalView(goal, {
        language,
        today: todayAt(home),
        fieldNames: new Map(),
        initiatives: initiatives.get(goal.code) ?? 0,
      });
      return { code, kind, name, text, served, isServed, isValid, validity };
    }),
  };
}

const ofKind = <Goal extends { kind: string }>(goals: Goal[], kind: string) =>
  goals.filter((goal) => goal.kind === kind);

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = goalsTexts[page.language];
  const [thematic, geographic] = ["thematic", "geographic"].map((kind) => ofKind(page.goals, kind));
  return pageMeta(page.language, t.title, t.lead(thematic!.length, geographic!.length));
};

export default function Goals() {
  const { language, goals } = useLoaderData<typeof loader>();
  const t = useTexts(goalsTexts);
  const cities = useTexts(citiesTexts);
  const kinds = ["thematic", "geographic"] as const;
  const unserved = goals.filter(({ isServed, isValid }) => isValid && !isServed).length;
  const [thematic, geographic] = kinds.map((kind) => ofKind(goals, kind).length);
  return (
    <Page
      title={t.title}
      lead={goals.length === 0 ? t.none : t.lead(thematic ?? 0, geographic ?? 0)}
      back={{ to: paths.cities(language), label: cities.title }}
    >
      {goals.length > 0 && (
        <p className="max-w-measure">
          {t.unserved(unserved)} {t.honest}
        </p>
      )}
      {kinds.map((kind) => {
        const shown = ofKind(goals, kind);
        return shown.length === 0 ? null : (
          <Section key={kind} title={t.kinds[kind]}>
            <RowList>
              {shown.map(({ code, name, text, served, isValid, validity }) => (
                <Row
                  key={code}
                  level={3}
                  to={paths.goal(language, code)}
                  title={name}
                  meta={isValid ? undefined : `${t.notValid}, ${validity}`}
                  aside={<GoalServed kind={kind} served={served} />}
                >
                  <p>{text}</p>
                </Row>
              ))}
            </RowList>
          </Section>
        );
      })}
    </Page>
  );
}
