import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  type SerializeFrom,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { cooperationTexts } from "~/locales/cooperation";
import { errorsTexts } from "~/locales/errors";
import { pageMeta } from "~/locales/page-meta";
import { homeCity } from "~/modules/cities/city.queries.server";
import { readAnswerToken } from "~/modules/cooperation/answer-link.server";
import {
  answerIntroduction,
  writeAsContact,
} from "~/modules/cooperation/answer-introduction.server";
import { MessageForm } from "~/modules/cooperation/components/message-form";
import { MessageList } from "~/modules/cooperation/components/message-list";
import { answerSchema } from "~/modules/cooperation/cooperation.schema";
import { conversation } from "~/modules/cooperation/conversation.queries.server";
import { conversationView } from "~/modules/cooperation/conversation-view.server";
import { declineReasons, isOpen } from "~/modules/cooperation/introduction";
import { messageSchema } from "~/modules/discussion/message.schema";
import { formKey, formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { networkOf, tryAgainIn } from "~/platform/rate-limit.server";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, SelectField, TextArea } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Prose } from "~/ui/prose";
import { useTexts } from "~/ui/texts";

const perLink = { name: "answer", points: 60, seconds: 600 };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const home = await homeCity();
  const id = await readAnswerToken(params.token ?? "");
  const found = id ? await conversation(id) : null;
  const office = { city: home.name[language], address: home.contactAddress };
  // A cut link is no dead end: the page says whom to write to.
  if (!found)
    return data({ language, office, view: null, notice: null, formKey: "" }, { status: 404 });
  return data({
    language,
    office,
    view: await conversationView(found, language, home.timeZone),
    notice: new URL(request.url).searchParams.get("notice"),
    formKey: formKey(),
  });
}

/** Only the button's POST answers: mail scanners open links. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const token = params.token ?? "";
  const id = await readAnswerToken(token);
  if (!id) throw new Response(null, { status: 404 });
  const form = await formOf(request);
  const here = paths.answer(language, token);
  if (await tryAgainIn(perLink, `${id}-${networkOf(context.clientAddress)}`)) {
    return data({ reply: refusal(form, "too-many-tries") }, { status: 429 });
  }
  if (form.get("intent") === "message") {
    const parsed = parseForm(form, messageSchema);
    if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
    const written = await writeAsContact(id, parsed.value);
    if (!written.ok)
      return data({ reply: refusal(form, written.refusal, "body") }, { status: 409 });
    return redirect(`${here}?notice=sent`);
  }
  const parsed = parseForm(form, answerSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const answered = await answerIntroduction(id, parsed.value);
  if (!answered.ok) return data({ reply: refusal(form, answered.refusal) }, { status: 409 });
  return redirect(`${here}?notice=${answered.value}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...(page
    ? pageMeta(
        page.language,
        page.view?.initiative.title.text ?? cooperationTexts[page.language].answer.invalidTitle,
        cooperationTexts[page.language].answer.lead,
      )
    : []),
  { name: "robots", content: "noindex" },
];

type View = NonNullable<SerializeFrom<typeof loader>["view"]>;

export default function Answer() {
  const { office, view, notice, formKey: key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(cooperationTexts);
  const words = useTexts(errorsTexts);
  const labels = { ...t.answer, answer: t.answer.yourAnswer, body: t.space.newMessage };
  const form = formState(answer?.reply, words, { labels });
  const contact = (
    <p>
      {t.answer.office}: <a href={`mailto:${office.address}`}>{office.address}</a>
    </p>
  );
  if (!view) {
    return (
      <Page title={t.answer.invalidTitle} lead={t.answer.invalid} width="reading">
        {contact}
      </Page>
    );
  }
  return (
    <Page
      title={<span lang={view.initiative.title.language}>{view.initiative.title.text}</span>}
      kicker={t.answer.title(office.city)}
      lead={<span lang={view.initiative.summary.language}>{view.initiative.summary.text}</span>}
      width="reading"
    >
      {notice === "sent" && !answer && (
        <Notice tone="good" role="status">
          {t.answer.sent}
        </Notice>
      )}
      {notice === "asked" && isOpen(view.status) && !answer && (
        <Notice tone="good" role="status">
          {t.answer.asked}
        </Notice>
      )}
      {view.status === "accepted" && (
        <Notice tone="good" role="status">
          {t.answer.accepted}
        </Notice>
      )}
      {view.status === "declined" && (
        <Notice tone="info" role="status">
          {t.answer.declined}
        </Notice>
      )}
      {view.status === "expired" && <Notice tone="attention">{t.answer.expired}</Notice>}
      <Section title={t.answer.fromOffice}>
        <p className="message-body">{view.note}</p>
        {isOpen(view.status) && (
          <p>
            <strong>{t.answer.replyBy(view.replyBy)}</strong>
          </p>
        )}
      </Section>
      <About view={view} />
      {view.why.length > 0 && (
        <Section title={t.answer.why}>
          <ul className="reasons">
            {view.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Section>
      )}
      {isOpen(view.status) && <AnswerForm form={form} />}
      {(view.messages.length > 0 || view.status === "accepted") && (
        <Section title={t.space.messages} id="messages">
          {view.messages.length === 0 ? (
            <p>{t.space.noMessages}</p>
          ) : (
            <MessageList messages={view.messages} />
          )}
          {(view.status === "accepted" || view.status === "asked") && (
            <MessageForm form={form} formKey={key} />
          )}
        </Section>
      )}
      {contact}
    </Page>
  );
}

function About({ view }: { view: View }) {
  const t = useTexts(cooperationTexts);
  const common = useTexts(commonTexts);
  const { organisation, description, languages } = view.initiative;
  const who = [
    organisation.name,
    common.organisationTypes[organisation.type],
    organisation.town,
  ].filter(Boolean);
  return (
    <Section title={t.answer.about}>
      <Facts
        rows={[
          { term: t.answer.who, value: who.join(", ") },
          { term: t.answer.languages, value: languages.join(", ") },
        ]}
      />
      <div lang={description.language}>
        <Prose html={description.html} />
      </div>
    </Section>
  );
}

function AnswerForm({ form }: { form: ReturnType<typeof formState> }) {
  const t = useTexts(cooperationTexts);
  const common = useTexts(commonTexts);
  return (
    <Section title={t.answer.yourAnswer} id="answer">
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        <RadioGroup
          legend={t.answer.choose}
          name="answer"
          options={[
            { value: "accept", label: t.answer.accept, hint: t.answer.acceptHint },
            { value: "ask", label: t.answer.ask, hint: t.answer.askHint },
            { value: "decline", label: t.answer.decline, hint: t.answer.declineHint },
          ]}
          defaultValue={form.value("answer")}
          error={form.error("answer")}
        />
        <div className="only-decline">
          <SelectField
            label={t.answer.reason}
            name="reason"
            placeholder="–"
            options={declineReasons.map((value) => ({ value, label: t.declineReasons[value] }))}
            defaultValue={form.value("reason")}
            error={form.error("reason")}
          />
        </div>
        <div className="only-ask">
          <TextArea
            label={t.answer.question}
            name="question"
            rows={4}
            defaultValue={form.value("question")}
            error={form.error("question")}
          />
        </div>
        <div className="only-note">
          <TextArea
            label={t.answer.note}
            name="note"
            optional={common.optional}
            rows={4}
            defaultValue={form.value("note")}
            error={form.error("note")}
          />
        </div>
        <Button name="intent" value="answer">
          {t.answer.button}
        </Button>
      </Form>
    </Section>
  );
}
