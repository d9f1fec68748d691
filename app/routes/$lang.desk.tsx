import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { requireActor } from "~/modules/accounts/guards.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { conversationsOf } from "~/modules/cooperation/introductions.queries.server";
import { isEditable } from "~/modules/initiatives/initiative";
import { initiativesOf } from "~/modules/initiatives/initiative.queries.server";
import { organisationsOf } from "~/modules/organisations/organisation.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { dayWords, momentWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const [home, organisations, initiatives, conversations] = await Promise.all([
    homeCity(),
    organisationsOf(actor),
    initiativesOf(actor),
    conversationsOf(actor),
  ]);
  return {
    language,
    name: actor.name,
    hasLeft: new URL(args.request.url).searchParams.get("notice") === "left",
    organisations,
    initiatives: initiatives.map(({ updatedAt, ...row }) => ({
      ...row,
      updated: momentWords(updatedAt, language, home.timeZone),
    })),
    conversations: conversations.map(({ replyByAt, ...row }) => ({
      ...row,
      replyBy: dayWords(replyByAt, language, home.timeZone),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        accountsTexts[page.language].desk.title,
        accountsTexts[page.language].desk.noOrganisation,
      )
    : [];

export default function Desk() {
  const { language, name, hasLeft, organisations, initiatives, conversations } =
    useLoaderData<typeof loader>();
  const t = useTexts(accountsTexts).desk;
  const common = useTexts(commonTexts);
  const notice = hasLeft && (
    <Notice tone="good" role="status">
      {t.left}
    </Notice>
  );
  if (organisations.length === 0) {
    return (
      <Page title={t.title} kicker={name} width="reading">
        {notice}
        <Empty
          title={t.noOrganisationTitle}
          action={<ButtonLink to={paths.newOrganisation(language)}>{t.addOrganisation}</ButtonLink>}
        >
          {t.noOrganisation}
        </Empty>
      </Page>
    );
  }
  return (
    <Page
      title={t.title}
      kicker={name}
      actions={<ButtonLink to={paths.newInitiative(language)}>{t.newInitiative}</ButtonLink>}
    >
      {notice}
      <Section title={t.initiatives}>
        {initiatives.length === 0 && <p>{t.noInitiatives}</p>}
        <RowList>
          {initiatives.map((initiative) => (
            <Row
              key={initiative.id}
              title={pick(initiative.title, language).text || t.untitled}
              to={
                isEditable(initiative.status)
                  ? paths.editInitiative(language, initiative.id)
                  : paths.initiative(language, initiative.id)
              }
              meta={`${pick(initiative.organisation.name, language).text}, ${t.updated(initiative.updated)}`}
              aside={
                <Tag tone={initiative.status === "returned" ? "attention" : "neutral"}>
                  {common.initiativeStatuses[initiative.status]}
                </Tag>
              }
            />
          ))}
        </RowList>
      </Section>
      <Section title={t.conversations}>
        {conversations.length === 0 && <p>{t.noConversations}</p>}
        <RowList>
          {conversations.map((conversation) => (
            <Row
              key={conversation.id}
              title={`${pick(conversation.city.name, language).text}: ${pick(conversation.initiative.title, language).text}`}
              to={paths.conversation(language, conversation.id)}
              meta={conversation.status === "sent" ? t.replyBy(conversation.replyBy) : undefined}
              aside={<Tag>{common.introductionStatuses[conversation.status]}</Tag>}
            />
          ))}
        </RowList>
      </Section>
      <Section title={t.organisations}>
        <RowList>
          {organisations.map((organisation) => (
            <Row
              key={organisation.id}
              title={pick(organisation.name, language).text}
              to={paths.organisation(language, organisation.id)}
              meta={common.organisationTypes[organisation.type]}
              aside={
                <Tag tone={organisation.verification === "verified" ? "good" : "attention"}>
                  {t.verification[organisation.verification]}
                </Tag>
              }
            />
          ))}
        </RowList>
        <p>
          <ButtonLink to={paths.newOrganisation(language)} variant="secondary">
            {t.addOrganisation}
          </ButtonLink>
        </p>
      </Section>
      <Section title={t.searches} lead={t.searchesLead}>
        <p>
          <Link to={paths.searches(language)}>{t.toSearches}</Link>
        </p>
      </Section>
    </Page>
  );
}
