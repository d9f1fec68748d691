import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { staffTexts } from "~/locales/staff";
import { requireStaff } from "~/modules/accounts/guards.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { waitingIntroductions } from "~/modules/cooperation/introductions.queries.server";
import {
  initiativesWithoutIntroduction,
  submittedInitiatives,
} from "~/modules/initiatives/initiative.queries.server";
import { ListKeys } from "~/modules/moderation/components/keys";
import { pendingOrganisations } from "~/modules/moderation/queue.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { dayWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const [home, organisations, submitted, published, waiting] = await Promise.all([
    homeCity(),
    pendingOrganisations(),
    submittedInitiatives(),
    initiativesWithoutIntroduction(),
    waitingIntroductions(),
  ]);
  const day = (date: Date | null) => (date ? dayWords(date, language, home.timeZone) : "");
  return {
    language,
    organisations: organisations.map(({ createdAt, ...row }) => ({
      ...row,
      since: day(createdAt),
    })),
    submitted: submitted.map(({ submittedAt, ...row }) => ({ ...row, since: day(submittedAt) })),
    published: published.map(({ publishedAt, ...row }) => ({ ...row, since: day(publishedAt) })),
    waiting: waiting.map(({ replyByAt, ...row }) => ({ ...row, replyBy: day(replyByAt) })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, staffTexts[page.language].title, staffTexts[page.language].lead)
    : [];

export default function Staff() {
  const { language, organisations, submitted, published, waiting } = useLoaderData<typeof loader>();
  const t = useTexts(staffTexts);
  const common = useTexts(commonTexts);
  return (
    <Page title={t.title} lead={t.lead}>
      <ListKeys />
      <Section title={t.initiatives}>
        {submitted.length === 0 && <p>{t.noInitiatives}</p>}
        <RowList>
          {submitted.map((initiative) => (
            <Row
              key={initiative.id}
              title={pick(initiative.title, language).text}
              to={paths.reviewInitiative(language, initiative.id)}
              meta={`${pick(initiative.organisation.name, language).text}, ${t.since(initiative.since)}`}
              aside={
                initiative.organisation.verification !== "verified" && (
                  <Tag tone="attention">{t.notVerified}</Tag>
                )
              }
            />
          ))}
        </RowList>
      </Section>
      <Section title={t.organisations}>
        {organisations.length === 0 && <p>{t.noOrganisations}</p>}
        <RowList>
          {organisations.map((organisation) => (
            <Row
              key={organisation.id}
              title={pick(organisation.name, language).text}
              to={paths.reviewOrganisation(language, organisation.id)}
              meta={`${common.organisationTypes[organisation.type]}, ${t.since(organisation.since)}`}
            />
          ))}
        </RowList>
      </Section>
      <Section title={t.toIntroduce}>
        {published.length === 0 && <p>{t.noToIntroduce}</p>}
        <RowList>
          {published.map((initiative) => (
            <Row
              key={initiative.id}
              title={pick(initiative.title, language).text}
              to={paths.reviewInitiative(language, initiative.id)}
              meta={`${pick(initiative.organisation.name, language).text}, ${t.publishedOn(initiative.since)}`}
            />
          ))}
        </RowList>
      </Section>
      <Section title={t.waiting}>
        {waiting.length === 0 && <p>{t.noWaiting}</p>}
        <RowList>
          {waiting.map((introduction) => (
            <Row
              key={introduction.id}
              title={`${pick(introduction.city.name, language).text}: ${pick(introduction.initiative.title, language).text}`}
              to={paths.conversation(language, introduction.id)}
              meta={t.replyBy(introduction.replyBy)}
              aside={<Tag>{common.introductionStatuses[introduction.status]}</Tag>}
            />
          ))}
        </RowList>
      </Section>
    </Page>
  );
}
