import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { administrationTexts } from "~/locales/administration";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { pageMeta } from "~/locales/page-meta";
import { requireRecentProof, requireRight } from "~/modules/accounts/guards.server";
import {
  blockPerson,
  endSessionsOf,
  unblockPerson,
} from "~/modules/accounts/people/block-person.server";
import { changeRole } from "~/modules/accounts/people/change-role.server";
import { personPage } from "~/modules/accounts/people/people.queries.server";
import { blockSchema, roleSchema } from "~/modules/accounts/people/person.schema";
import { homeCity } from "~/modules/cities/city.queries.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { dayWords, momentWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Facts } from "~/ui/facts";
import { RadioGroup, TextArea } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const roles = ["member", "moderator", "coordinator", "administrator"] as const;
const notices = ["roleChanged", "blockDone", "unblockDone", "sessionsEnded"] as const;
type Notices = (typeof notices)[number];

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireRight(args, "people.read");
  const [person, { timeZone }] = await Promise.all([personPage(args.params.id ?? ""), homeCity()]);
  if (!person) throw notFound();
  const { createdAt, blockedAt, emailVerifiedAt, organisations, ...rest } = person;
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    ...rest,
    language,
    reads: person.language,
    isOwn: person.id === actor.userId,
    isConfirmed: emailVerifiedAt !== null,
    since: dayWords(createdAt, language, timeZone),
    blockedSince: blockedAt && momentWords(blockedAt, language, timeZone),
    organisations: organisations.map(({ id, name }) => ({ id, name: pick(name, language).text })),
    notice: notices.find((one) => one === notice),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = args.params.id ?? "";
  const form = await formOf(args.request);
  const actor = await requireRight(args, "people.manage", form);
  await requireRecentProof(args, form);
  const done = (notice: Notices) => redirect(`${paths.person(language, id)}?notice=${notice}`);
  const answer = (result: { ok: true } | { ok: false; refusal: string }, notice: Notices) => {
    if (result.ok) return done(notice);
    if (result.refusal === "not-found") throw notFound();
    return data({ reply: refusal(form, result.refusal) }, { status: 409 });
  };
  switch (form.get("intent")) {
    case "role": {
      const parsed = parseForm(form, roleSchema);
      if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
      return answer(await changeRole(actor, id, parsed.value.role), "roleChanged");
    }
    case "block": {
      const parsed = parseForm(form, blockSchema);
      if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
      return answer(await blockPerson(actor, id, parsed.value.why), "blockDone");
    }
    case "unblock":
      return answer(await unblockPerson(actor, id), "unblockDone");
    case "sessions":
      return answer(await endSessionsOf(actor, id), "sessionsEnded");
    default:
      return data({ reply: refusal(form, "choose-one") }, { status: 422 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, page.name, administrationTexts[page.language].title) : [];

export default function Person() {
  const person = useLoaderData<typeof loader>();
  const { language, organisations, blockedSince, notice } = person;
  const answer = useActionData<typeof action>();
  const t = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: t });
  return (
    <Page
      title={person.name}
      kicker={common.roles[person.role]}
      back={{ to: paths.people(language), label: t.title }}
      width="reading"
    >
      {notice && !answer && (
        <Notice tone="good" role="status">
          {t[notice]}
        </Notice>
      )}
      <ErrorSummary
        title={form.error("why") || form.error("role") ? common.errorTitle : common.refusedTitle}
        errors={form.summary}
      />
      {blockedSince && (
        <Notice tone="attention">
          {t.blockedSince(blockedSince)} {t.why}: {person.blockedWhy}
        </Notice>
      )}
      <Facts
        rows={[
          {
            term: t.email,
            value: person.isConfirmed ? person.email : `${person.email} (${t.unconfirmed})`,
          },
          { term: t.since, value: person.since },
          {
            term: t.language,
            value: person.reads === "en" ? common.languageName.en : common.languageName.pl,
          },
          {
            term: t.organisations,
            value:
              organisations.length === 0 ? (
                t.noOrganisations
              ) : (
                <ul>
                  {organisations.map(({ id, name }) => (
                    <li key={id}>
                      <Link to={paths.organisation(language, id)}>{name}</Link>
                    </li>
                  ))}
                </ul>
              ),
          },
          { term: t.sessions, value: t.count(person.sessions) },
        ]}
      />
      <p className="mt-4">
        <Link to={paths.auditLog(language, `person=${encodeURIComponent(person.email)}`)}>
          {t.log}
        </Link>
      </p>
      {person.isOwn ? (
        <p>{t.own}</p>
      ) : (
        <>
          <Section title={t.changeRole} lead={t.roleLead}>
            <Form method="post" className="form" key={person.role}>
              <RadioGroup
                legend={t.role}
                name="role"
                options={roles.map((value) => ({ value, label: common.roles[value] }))}
                defaultValue={form.value("role") || person.role}
                error={form.error("role")}
              />
              <div className="actions">
                <Button name="intent" value="role">
                  {t.save}
                </Button>
              </div>
            </Form>
          </Section>
          {person.sessions > 0 && (
            <Section title={t.sessions}>
              <Form method="post">
                <Button name="intent" value="sessions" variant="secondary">
                  {t.endSessions}
                </Button>
              </Form>
            </Section>
          )}
          {blockedSince ? (
            <Section title={t.block}>
              <Form method="post">
                <Button name="intent" value="unblock" variant="secondary">
                  {t.unblock}
                </Button>
              </Form>
            </Section>
          ) : (
            <Section title={t.block} lead={t.blockLead}>
              <Form method="post" className="form">
                <TextArea
                  label={t.why}
                  hint={t.whyHint}
                  name="why"
                  rows={3}
                  defaultValue={form.value("why")}
                  error={form.error("why")}
                />
                <div className="actions">
                  <Button name="intent" value="block" variant="danger">
                    {t.blockButton}
                  </Button>
                </div>
              </Form>
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
