import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { organisationPeopleTexts } from "~/locales/organisation-people";
import { pageMeta } from "~/locales/page-meta";
import { requireActor, requireRecentProof } from "~/modules/accounts/guards.server";
import { may } from "~/modules/accounts/rights";
import { homeCity } from "~/modules/cities/city.queries.server";
import { InvitationList, InviteForm } from "~/modules/organisations/components/people/invitations";
import { JoinRequests } from "~/modules/organisations/components/people/join-requests";
import { MemberList } from "~/modules/organisations/components/people/member-list";
import { MembershipLog } from "~/modules/organisations/components/people/membership-log";
import { isLastOwner, membershipRoles } from "~/modules/organisations/people/membership";
import { organisationPeople } from "~/modules/organisations/people/people.queries.server";
import { peopleFromForm } from "~/modules/organisations/people/people-form.server";
import { formOf } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { dayWords, momentWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Facts } from "~/ui/facts";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const notices = [
  ...(["role", "handed-over", "removed", "admitted", "refused"] as const),
  ...(["invited", "resent", "revoked"] as const),
];

/** What takes rights from somebody or gives them away asks for a recent proof of who one is. */
const dangerous = new Set(["role", "hand-over", "remove"]);

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const id = idParam(args.params.id);
  const [people, { timeZone }] = await Promise.all([organisationPeople(actor, id), homeCity()]);
  if (!people) throw notFound();
  const notice = new URL(args.request.url).searchParams.get("notice");
  const own = people.members.find(({ isOwn }) => isOwn);
  return {
    id,
    language,
    organisation: pick(people.name, language),
    mayManage: people.mayManage,
    notice: notices.find((one) => one === notice),
    own: own && { role: own.role, isLastOwner: isLastOwner(people.members, actor.userId) },
    members: people.members.map(({ createdAt, ...member }) => ({
      ...member,
      since: dayWords(createdAt, language, timeZone),
    })),
    requests: people.requests.map(({ askedAt, ...request }) => ({
      ...request,
      asked: momentWords(askedAt, language, timeZone),
    })),
    invitations: people.invitations.map(({ id: invitationId, email, role, state, expiresAt }) => ({
      ...{ id: invitationId, email, role, state },
      until: momentWords(expiresAt, language, timeZone),
    })),
    events: people.events.map((event) => ({
      ...event,
      at: momentWords(event.at, language, timeZone),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  if (!may(actor, "organisation.people.read", id)) throw notFound();
  if (dangerous.has(String(form.get("intent")))) await requireRecentProof(args, form);
  const result = await peopleFromForm(actor, id, form);
  if (!result.ok) {
    if (result.refusal) throw notFound();
    return data({ reply: result.reply }, { status: result.status });
  }
  if (result.notice === "left") return redirect(`${paths.desk(language)}?notice=left`);
  return redirect(`${paths.organisationPeople(language, id)}?notice=${result.notice}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = organisationPeopleTexts[page.language];
  return pageMeta(page.language, `${t.title}: ${page.organisation.text}`, t.lead);
};

export default function OrganisationPeople() {
  const page = useLoaderData<typeof loader>();
  const { language, organisation, mayManage, own, notice } = page;
  const answer = useActionData<typeof action>();
  const t = useTexts(organisationPeopleTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: t.invitations });
  const isInviting = answer?.reply.values.intent?.[0] === "invite";
  const invitation = formState(isInviting ? answer.reply : undefined, useTexts(errorsTexts));
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.organisation(language, page.id), label: organisation.text }}
      width="reading"
    >
      {notice && !answer && (
        <Notice tone="good" role="status">
          {t.notices[notice]}
        </Notice>
      )}
      <ErrorSummary
        title={isInviting ? common.errorTitle : common.refusedTitle}
        errors={form.summary}
      />
      {page.requests.length > 0 && (
        <Section title={t.requests.title} lead={t.requests.lead}>
          <JoinRequests requests={page.requests} form={form} />
        </Section>
      )}
      <Section title={t.members}>
        <MemberList
          members={page.members}
          mayManage={mayManage}
          mayHandOver={own?.role === "owner"}
        />
        <details className="more">
          <summary>{t.whatMay}</summary>
          <Facts
            rows={membershipRoles.map((role) => ({
              term: common.membershipRoles[role],
              value: t.roleSentences[role],
            }))}
          />
        </details>
      </Section>
      {mayManage && (
        <Section title={t.invitations.title} lead={t.invitations.lead}>
          <InviteForm form={invitation} key={page.invitations[0]?.id} />
          {page.invitations.length > 0 && (
            <Section title={t.invitations.sent} level={3}>
              <InvitationList invitations={page.invitations} />
            </Section>
          )}
        </Section>
      )}
      {own && (
        <Section title={t.leave} lead={own.isLastOwner ? t.leaveLast : t.leaveLead}>
          {!own.isLastOwner && (
            <Form method="post">
              <Button name="intent" value="leave" variant="danger">
                {t.leaveButton}
              </Button>
            </Form>
          )}
        </Section>
      )}
      {mayManage && (
        <Section title={t.log} lead={t.logLead}>
          <MembershipLog events={page.events} />
        </Section>
      )}
    </Page>
  );
}
