import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { pageMeta } from "~/locales/page-meta";
import { registerTexts } from "~/locales/register";
import { staffTexts } from "~/locales/staff";
import { requireStaff } from "~/modules/accounts/guards.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { HealthLine } from "~/modules/cities/components/health-line";
import { decideReview, reviewSchema } from "~/modules/cities/health/decide-review.server";
import { reviewPage } from "~/modules/cities/health/review.queries.server";
import { nextLook } from "~/modules/cities/health/review";
import { now } from "~/platform/clock.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { dateWords, dayIn } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, TextArea, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const decisions = ["revive", "change_form", "end"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const [page, { timeZone }] = await Promise.all([reviewPage(idParam(args.params.id)), homeCity()]);
  if (!page) throw notFound();
  return {
    language,
    ...page,
    name: pick(page.name, language).text,
    again: nextLook(dayIn(now(), timeZone)),
    isDone: new URL(args.request.url).searchParams.get("notice") === "done",
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const parsed = parseForm(form, reviewSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const decided = await decideReview(actor, id, parsed.value);
  if (!decided.ok) {
    if (decided.refusal === "not-found") throw notFound();
    const field = decided.refusal === "review-too-soon" ? "reviewOn" : "";
    return data({ reply: refusal(form, decided.refusal, field) }, { status: 422 });
  }
  return redirect(`${paths.healthReview(language, id)}?notice=done`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        `${registerTexts[page.language].reviews.title}: ${page.name}`,
        registerTexts[page.language].reviews.lead,
      )
    : [];

export default function HealthReview() {
  const page = useLoaderData<typeof loader>();
  const { language, name, slug, openedOn, isOpen, isDone, health, former, again } = page;
  const answer = useActionData<typeof action>();
  const t = useTexts(registerTexts).reviews;
  const { errorTitle } = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), {
    start: { reviewOn: again },
    labels: { ...t, decision: t.decide },
  });
  return (
    <Page
      title={name}
      kicker={t.title}
      lead={t.lead}
      back={{ to: paths.staff(language), label: useTexts(staffTexts).title }}
    >
      {isDone && (
        <Notice tone="good" role="status">
          {t.done}
        </Notice>
      )}
      <Section title={useTexts(citiesTexts).page.health}>
        {health && <HealthLine health={health} name={name} />}
        <p className="quiet">
          {t.since(dateWords(openedOn, language))}.{" "}
          <Link to={paths.record(language, "city", slug)}>{name}</Link>
        </p>
      </Section>
      {isOpen && (
        <Section title={t.decide}>
          <ErrorSummary title={errorTitle} errors={form.summary} />
          <Form method="post" className="form">
            <RadioGroup
              legend={t.decide}
              name="decision"
              error={form.error("decision")}
              defaultValue={form.value("decision")}
              options={decisions.map((value) => ({
                value,
                label: t.decisions[value],
                hint: t.hints[value],
              }))}
            />
            <TextArea
              name="note"
              label={t.note}
              hint={t.noteHint}
              rows={3}
              error={form.error("note")}
              defaultValue={form.value("note")}
            />
            <TextField
              type="date"
              width="short"
              name="reviewOn"
              label={t.reviewOn}
              error={form.error("reviewOn")}
              defaultValue={form.value("reviewOn")}
            />
            <div className="actions">
              <Button>{t.button}</Button>
            </div>
          </Form>
        </Section>
      )}
      {former.length > 0 && (
        <Section title={t.former}>
          <ul className="rows">
            {former.map(({ id, decision, note, by, decidedOn, reviewOn }) => (
              <li key={id} className="row">
                <div className="min-w-0">
                  <div className="row-title">
                    {t.decidedBy(t.decisions[decision], by, dateWords(decidedOn, language))}
                  </div>
                  <div className="row-text">{note}</div>
                  {reviewOn && (
                    <div className="row-meta">{t.again(dateWords(reviewOn, language))}</div>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
