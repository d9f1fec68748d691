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
import { lexiconTexts } from "~/locales/lexicon";
import { pageMeta } from "~/locales/page-meta";
import { requireStaff } from "~/modules/accounts/guards.server";
import { WordEffect } from "~/modules/matching/components/word-effect";
import { previewForm } from "~/modules/matching/lexicon/effect-of-word.server";
import { addForm, formSchema, removeForm } from "~/modules/matching/lexicon/edit-lexicon.server";
import { conceptPage } from "~/modules/matching/lexicon/lexicon-pages.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

const notices = ["added", "removed", "concept"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const concept = args.params.concept ?? "";
  const page = await conceptPage(concept, language);
  if (!page) throw notFound();
  const notice = new URL(args.request.url).searchParams.get("notice");
  return { language, concept, ...page, notice: notices.find((known) => known === notice) ?? null };
}

/** A word is first looked at: "preview" shows what it would change, "add" gives it to the concept. */
export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const concept = args.params.concept ?? "";
  const intent = form.get("intent");
  const parsed = parseForm(form, formSchema);
  if (!parsed.ok) return data({ reply: parsed.reply, effect: null }, { status: 422 });
  if (intent === "preview") {
    const effect = await previewForm(actor, concept, parsed.value, language);
    if (effect.ok) return data({ reply: refusal(form, ""), effect: effect.value });
    return data({ reply: refusal(form, effect.refusal, "form"), effect: null }, { status: 422 });
  }
  const isRemoval = intent === "remove";
  const done = await (isRemoval ? removeForm : addForm)(actor, concept, parsed.value);
  if (done.ok) {
    const notice = isRemoval ? "removed" : "added";
    return redirect(`${paths.lexiconConcept(language, concept)}?notice=${notice}`);
  }
  if (done.refusal === "not-found" && !isRemoval) throw notFound();
  const field = isRemoval ? "" : "form";
  return data({ reply: refusal(form, done.refusal, field), effect: null }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = lexiconTexts[page.language];
  return pageMeta(page.language, `${t.concept}: ${page.label}`, t.lead);
};

export default function ConceptPage() {
  const { language, label, fields, initiatives, history, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(lexiconTexts);
  const reply = answer?.effect ? undefined : answer?.reply;
  const form = formState(reply, useTexts(errorsTexts), {
    labels: t,
    start: { language, form: answer?.effect?.form },
  });
  return (
    <Page
      title={label}
      lead={`${t.belongsTo}: ${fields.join(", ") || t.noFields}.`}
      back={{ to: paths.lexicon(language), label: t.back }}
    >
      {notice && !answer && (
        <Notice tone="good" role="status">
          {t.notices[notice]}
        </Notice>
      )}
      <ErrorSummary title={useTexts(commonTexts).errorTitle} errors={form.summary} />
      <Forms of="pl" />
      <Forms of="en" />
      {answer?.effect ? <WordEffect effect={answer.effect} /> : <NewForm form={form} />}
      <Section title={t.initiatives}>
        {initiatives.length === 0 && <p>{t.noInitiatives}</p>}
        <RowList>
          {initiatives.map(({ id, title }) => (
            <Row key={id} title={title} to={paths.initiative(language, id)} />
          ))}
        </RowList>
      </Section>
      <Section title={t.history}>
        {history.length === 0 && <p>{t.historyNone}</p>}
        <ol className="history">
          {history.map(({ id, form: word, isAdded, language: of, by, moment }) => (
            <li key={id}>
              <p className="history-head">
                <strong>{(isAdded ? t.added : t.removed)(word, t.languages[of])}</strong>
              </p>
              <p>{[by, moment].filter(Boolean).join(", ")}</p>
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}

/** The words of one language, each with the way to take it away. */
function Forms({ of }: { of: "pl" | "en" }) {
  const page = useLoaderData<typeof loader>();
  const t = useTexts(lexiconTexts);
  const isLast = page.pl.length + page.en.length === 1;
  return (
    <Section title={t.formsOf[of]}>
      {page[of].length === 0 && <p>{t.noForms}</p>}
      <ul className="words">
        {page[of].map((word) => (
          <li key={word}>
            <span lang={of}>{word}</span>
            {!isLast && (
              <Form method="post">
                <input type="hidden" name="language" value={of} />
                <input type="hidden" name="form" value={word} />
                <Button name="intent" value="remove" variant="quiet" aria-label={t.removeOf(word)}>
                  {t.remove}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NewForm({ form }: { form: ReturnType<typeof formState> }) {
  const { language } = useLoaderData<typeof loader>();
  const t = useTexts(lexiconTexts);
  return (
    <Section title={t.add} id="add">
      <Form method="post" action="#add" className="form" key={form.value("form")}>
        <RadioGroup
          legend={t.language}
          name="language"
          options={[
            { value: "pl", label: t.languages.pl },
            { value: "en", label: t.languages.en },
          ]}
          defaultValue={form.value("language") || language}
          error={form.error("language")}
        />
        <TextField
          label={t.form}
          hint={t.formHint}
          name="form"
          maxLength={60}
          defaultValue={form.value("form")}
          error={form.error("form")}
        />
        <div className="actions">
          <Button name="intent" value="preview" variant="secondary">
            {t.preview}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
