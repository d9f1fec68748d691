import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { cooperationTexts } from "~/locales/cooperation";
import { errorsTexts } from "~/locales/errors";
import { pageMeta } from "~/locales/page-meta";
import { isStaff } from "~/modules/accounts/actor";
import { requireActor } from "~/modules/accounts/guards.server";
import { rescuedForm } from "~/modules/accounts/rescued-forms.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { canWriteInConversation } from "~/modules/cooperation/cooperation.policy";
import { benefitSchema, outcomeSchema } from "~/modules/cooperation/cooperation.schema";
import { MessageForm } from "~/modules/cooperation/components/message-form";
import { MessageList } from "~/modules/cooperation/components/message-list";
import { conversationFor } from "~/modules/cooperation/conversation.queries.server";
import { conversationView } from "~/modules/cooperation/conversation-view.server";
import { type DeclineReason, isOpen } from "~/modules/cooperation/introduction";
import { nextBestCity } from "~/modules/cooperation/next-city.server";
import { recordBenefit, recordOutcome } from "~/modules/cooperation/record-result.server";
import { writeMessage } from "~/modules/cooperation/write-message.server";
import { messageSchema } from "~/modules/discussion/message.schema";
import { formKey, formOf, parseForm, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import type { FormReply } from "~/shared/form-reply";
import { paths } from "~/shared/paths";
import { ErrorSummary } from "~/ui/error-summary";
import { Facts } from "~/ui/facts";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section, WithAside } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import { Benefits } from "./benefits";
import { OutcomeSection } from "./outcome";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const [home, found, rescued] = await Promise.all([
    homeCity(),
    conversationFor(actor, idParam(args.params.id)),
    rescuedForm(args.request),
  ]);
  if (!found) throw notFound();
  const isClosed = found.status === "declined" || found.status === "expired";
  const [view, nextCity] = await Promise.all([
    conversationView(found, language, home.timeZone),
    isClosed ? nextBestCity(found.initiative.id, language) : null,
  ]);
  return {
    language,
    view,
    nextCity,
    rescued,
    isStaff: isStaff(actor),
    canWrite: canWriteInConversation(actor, found.initiative.organisationId),
    notice: new URL(args.request.url).searchParams.get("notice"),
    formKey: formKey(),
  };
}

type Intent = "message" | "outcome" | "benefit";

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  const intent = form.get("intent") as Intent;
  const failed = (reply: FormReply, status: number) => data({ intent, reply }, { status });
  const parsed = {
    message: () => parseForm(form, messageSchema),
    outcome: () => parseForm(form, outcomeSchema),
    benefit: () => parseForm(form, benefitSchema),
  };
  const run = async () => {
    switch (intent) {
      case "message": {
        const read = parsed.message();
        return read.ok ? writeMessage(actor, id, read.value) : read;
      }
      case "outcome": {
        const read = parsed.outcome();
        return read.ok ? recordOutcome(actor, id, read.value) : read;
      }
      case "benefit": {
        const read = parsed.benefit();
        return read.ok ? recordBenefit(actor, id, language, read.value) : read;
      }
      default:
        throw notFound();
    }
  };
  const result = await run();
  if (result.ok) return redirect(`${paths.conversation(language, id)}?notice=${intent}#${intent}`);
  if ("reply" in result) return failed(result.reply, 422);
  if (result.refusal === "not-found") throw notFound();
  return failed(refusal(form, result.refusal, intent === "message" ? "body" : ""), 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        `${cooperationTexts[page.language].space.title}: ${page.view.city.name}`,
        page.view.initiative.title.text,
      )
    : [];

export default function Conversation() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, view, canWrite, notice } = page;
  const t = useTexts(cooperationTexts);
  const common = useTexts(commonTexts);
  const words = useTexts(errorsTexts);
  const formFor = (intent: Intent) => {
    const kept =
      page.rescued?.intent?.[0] === intent ? { values: page.rescued, errors: {} } : undefined;
    const labels = { ...t.space, title: t.space.benefit, body: t.space.newMessage };
    return formState(answer?.intent === intent ? answer.reply : kept, words, { labels });
  };
  const form = formFor(answer?.intent ?? "message");
  const { status, cooperation } = view;
  return (
    <Page
      title={<span lang={view.initiative.title.language}>{view.initiative.title.text}</span>}
      kicker={t.space.title}
      lead={t.space.with(view.city.name)}
      back={
        page.isStaff
          ? { to: paths.reviewInitiative(language, view.initiative.id), label: common.nav.staff }
          : { to: paths.desk(language), label: common.nav.desk }
      }
    >
      {answer && <ErrorSummary title={common.errorTitle} errors={form.summary} />}
      {isOpen(status) && <Notice tone="info">{t.space.waiting(view.replyBy)}</Notice>}
      {status === "accepted" && !cooperation?.outcome && (
        <Notice tone="good">{t.space.accepted}</Notice>
      )}
      {status === "declined" && (
        <Notice tone="attention">
          <p>
            {t.space.declined(t.declineReasons[(view.answerReason ?? "other") as DeclineReason])}
          </p>
          {view.answerNote && <p className="message-body">{view.answerNote}</p>}
          {page.nextCity && <p>{t.space.nextCity(page.nextCity)}</p>}
        </Notice>
      )}
      {status === "expired" && (
        <Notice tone="attention">
          <p>{t.space.expired}</p>
          {page.nextCity && <p>{t.space.nextCity(page.nextCity)}</p>}
        </Notice>
      )}
      <WithAside
        aside={
          <Facts
            rows={[
              {
                term: t.space.initiative,
                value: (
                  <Link to={paths.initiative(language, view.initiative.id)}>
                    {view.initiative.title.text}
                  </Link>
                ),
              },
              { term: t.space.organisation, value: view.initiative.organisation.name },
              {
                term: t.space.city,
                value: <Link to={paths.city(language, view.city.slug)}>{view.city.name}</Link>,
              },
              {
                term: t.space.contact,
                value: [view.contact.name, view.contact.role].filter(Boolean).join(", "),
              },
              {
                term: t.space.officeNote,
                value: <span className="message-body">{view.note}</span>,
              },
            ]}
          />
        }
      >
        <Section title={t.space.messages} id="message">
          {view.messages.length === 0 ? (
            <p>{t.space.noMessages}</p>
          ) : (
            <MessageList messages={view.messages} />
          )}
          {canWrite && status !== "declined" && status !== "expired" && (
            <>
              <p className="quiet">{t.space.readers}</p>
              <MessageForm form={formFor("message")} formKey={page.formKey} />
            </>
          )}
        </Section>
        {cooperation && (
          <>
            <OutcomeSection
              cooperation={cooperation}
              canWrite={canWrite}
              form={formFor("outcome")}
              isSaved={notice === "outcome"}
            />
            <Benefits
              benefits={cooperation.benefits}
              canWrite={canWrite}
              form={formFor("benefit")}
              formKey={page.formKey}
              isSaved={notice === "benefit"}
            />
          </>
        )}
      </WithAside>
    </Page>
  );
}
