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
import { identityTexts } from "~/locales/identity";
import { pageMeta } from "~/locales/page-meta";
import { SessionItem } from "~/modules/accounts/components/session-item";
import { requireActor } from "~/modules/accounts/guards.server";
import {
  endOtherSessions,
  endOwnSession,
  ownSessions,
} from "~/modules/accounts/sessions/own-sessions.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { formOf, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { momentWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const notices = ["ended", "othersEnded"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const [home, sessions] = await Promise.all([homeCity(), ownSessions(actor, args.request)]);
  const told = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    notice: notices.find((notice) => notice === told) ?? null,
    sessions: sessions.map(({ createdAt, lastUsedAt, ...session }) => ({
      ...session,
      began: momentWords(createdAt, language, home.timeZone),
      used: momentWords(lastUsedAt, language, home.timeZone),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  const here = paths.accountSessions(language);
  if (form.get("intent") === "end-others") {
    await endOtherSessions(actor, args.request);
    return redirect(`${here}?notice=othersEnded`);
  }
  const ended = await endOwnSession(actor, String(form.get("session") ?? ""));
  if (ended.ok) return redirect(`${here}?notice=ended`);
  return data({ reply: refusal(form, ended.refusal) }, { status: 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].sessions;
  return pageMeta(page.language, t.title, t.lead);
};

export default function Sessions() {
  const { language, sessions, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(identityTexts);
  const t = texts.sessions;
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts));
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      back={{ to: paths.account(language), label: texts.account.title }}
    >
      {notice && !answer && (
        <Notice tone="good" role="status">
          {t[notice]}
        </Notice>
      )}
      <ErrorSummary title={common.refusedTitle} errors={form.summary} />
      <Section title={t.listTitle}>
        <ul className="rows">
          {sessions.map((session) => (
            <SessionItem key={session.handle} session={session} />
          ))}
        </ul>
        {sessions.length > 1 ? (
          <Form method="post" className="actions">
            <Button name="intent" value="end-others" variant="secondary">
              {t.endOthers}
            </Button>
          </Form>
        ) : (
          <p className="quiet">{t.alone}</p>
        )}
      </Section>
    </Page>
  );
}
