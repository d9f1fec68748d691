import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { administrationTexts } from "~/locales/administration";
import { auditLogTexts } from "~/locales/audit-log";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { fundingTexts } from "~/locales/funding";
import { pageMeta } from "~/locales/page-meta";
import { recordedTexts } from "~/locales/recorded";
import { registerTexts } from "~/locales/register";
import { staffTexts } from "~/locales/staff";
import { weightsTexts } from "~/locales/weights";
import { requireStaff } from "~/modules/accounts/guards.server";
import { may } from "~/modules/accounts/rights";
import { registerAttention } from "~/modules/cities/attention.queries.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { ProposalList } from "~/modules/cities/components/register/proposal-list";
import { calendarAddress } from "~/modules/cities/calendar/register-calendar.server";
import { RegisterAttention } from "~/modules/cities/components/register-attention";
import { settleFromForm } from "~/modules/cities/promises/promise-form.server";
import { proposedChanges } from "~/modules/cities/register/history.queries.server";
import { showChanges } from "~/modules/cities/register/show-changes.server";
import { waitingIntroductions } from "~/modules/cooperation/introductions.queries.server";
import {
  initiativesWithoutIntroduction,
  submittedInitiatives,
} from "~/modules/initiatives/initiative.queries.server";
import { ListKeys } from "~/modules/moderation/components/keys";
import { pendingOrganisations } from "~/modules/moderation/queue.queries.server";
import { formOf, refusal } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { dayWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const [home, attention, proposals, organisations, submitted, published, waiting] =
    await Promise.all([
      homeCity(),
      registerAttention(language),
      proposedChanges(20),
      pendingOrganisations(),
      submittedInitiatives(),
      initiativesWithoutIntroduction(),
      waitingIntroductions(),
    ]);
  const day = (date: Date | null) => (date ? dayWords(date, language, home.timeZone) : "");
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    isAdministrator: may(actor, "people.read"),
    attention,
    calendar: calendarAddress(actor.userId, language),
    proposals: await showChanges(proposals, language),
    notice: (["kept", "dropped"] as const).find((one) => one === notice),
    organisations: organisations.map(({ createdAt, ...row }) => ({
      ...row,
      since: day(createdAt),
    })),
    submitted: submitted.map(({ submittedAt, ...row }) => ({ ...row, since: day(submittedAt) })),
    published: published.map(({ publishedAt, ...row }) => ({ ...row, since: day(publishedAt) })),
    waiting: waiting.map(({ replyByAt, ...row }) => ({ ...row, replyBy: day(replyByAt) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const settled = await settleFromForm(actor, form);
  if (!settled) throw notFound();
  if (!settled.ok) return data({ reply: refusal(form, settled.refusal) }, { status: 422 });
  const notice = form.get("intent") === "keep-promise" ? "kept" : "dropped";
  return redirect(`${paths.staff(language)}?notice=${notice}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, staffTexts[page.language].title, staffTexts[page.language].lead)
    : [];

export default function Staff() {
  const page = useLoaderData<typeof loader>();
  const { language, organisations, submitted, published, waiting, proposals, notice } = page;
  const answer = useActionData<typeof action>();
  const t = useTexts(staffTexts);
  const common = useTexts(commonTexts);
  const register = useTexts(registerTexts);
  const weights = useTexts(weightsTexts);
  const funding = useTexts(fundingTexts);
  const recorded = useTexts(recordedTexts);
  const log = useTexts(auditLogTexts);
  const administration = useTexts(administrationTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts));
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <ButtonLink to={paths.cityRegister(language)} variant="secondary">
            {register.toRegister}
          </ButtonLink>
          <ButtonLink to={paths.recordedOrganisations(language)} variant="quiet">
            {recorded.title}
          </ButtonLink>
          <ButtonLink to={paths.staffFunding(language)} variant="quiet">
            {funding.toList}
          </ButtonLink>
          <ButtonLink to={paths.matchingWeights(language)} variant="quiet">
            {weights.toPage}
          </ButtonLink>
          {page.isAdministrator && (
            <>
              <ButtonLink to={paths.people(language)} variant="quiet">
                {administration.title}
              </ButtonLink>
              <ButtonLink to={paths.auditLog(language)} variant="quiet">
                {log.title}
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      {notice && (
        <Notice tone="good" role="status">
          {register.owed[notice]}
        </Notice>
      )}
      <ErrorSummary title={common.refusedTitle} errors={form.summary} />
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
      {proposals.length > 0 && (
        <Section title={register.proposals.title}>
          <ProposalList proposals={proposals} />
        </Section>
      )}
      <RegisterAttention attention={page.attention} />
      <Section title={register.attention.calendar} lead={register.attention.calendarLead}>
        <p className="address">
          <a href={page.calendar}>{page.calendar}</a>
        </p>
      </Section>
    </Page>
  );
}
