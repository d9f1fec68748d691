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
import { initiativesTexts } from "~/locales/initiatives";
import { pageMeta } from "~/locales/page-meta";
import { isStaff } from "~/modules/accounts/actor";
import { requireActor } from "~/modules/accounts/guards.server";
import { citiesSetAside } from "~/modules/matching/feedback/feedback.queries.server";
import { feedbackReasons, feedbackSchema } from "~/modules/matching/feedback/feedback.schema";
import {
  canGiveFeedback,
  setCityAside,
  takeCityBack,
} from "~/modules/matching/feedback/give-feedback.server";
import { initiativeFor } from "~/modules/initiatives/initiative.queries.server";
import { canEditInitiative } from "~/modules/initiatives/initiative.policy";
import { matchRecord, suggestedCity } from "~/modules/matching/suggest.queries.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

/** The initiative, if the one who asks may say what is of use to it, and where they came from. */
async function initiativeOf(args: LoaderFunctionArgs | ActionFunctionArgs, form?: FormData) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args, form);
  const initiative = await initiativeFor(actor, idParam(args.params.id));
  if (!initiative || !canGiveFeedback(actor, initiative)) throw notFound();
  const { id } = initiative;
  const list = canEditInitiative(actor, initiative)
    ? paths.editInitiative(language, id)
    : isStaff(actor)
      ? paths.reviewInitiative(language, id)
      : paths.initiative(language, id);
  return { language, actor, initiative, slug: args.params.slug ?? "", list: `${list}#cities` };
}

export async function loader(args: LoaderFunctionArgs) {
  const { language, initiative, slug, list } = await initiativeOf(args);
  const [aside, city] = await Promise.all([
    citiesSetAside(initiative.id, language),
    suggestedCity(initiative, slug, language),
  ]);
  const before = aside.find((each) => each.slug === slug) ?? null;
  const name = before?.name ?? city?.name;
  if (!name) throw notFound();
  return { language, title: pick(initiative.title, language).text, name, before, list };
}

export async function action(args: ActionFunctionArgs) {
  const form = await formOf(args.request);
  const { actor, initiative, slug, list } = await initiativeOf(args, form);
  if (form.get("intent") === "back") {
    await takeCityBack(actor, initiative, slug);
    return redirect(list);
  }
  const parsed = parseForm(form, feedbackSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const match = await matchRecord(initiative, slug);
  const said = await setCityAside(actor, initiative, slug, parsed.value, match ?? {});
  if (said.ok) return redirect(list);
  if (said.refusal === "not-found") throw notFound();
  return data({ reply: refusal(form, said.refusal) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? [
        ...pageMeta(
          page.language,
          initiativesTexts[page.language].setAside.title(page.name),
          initiativesTexts[page.language].setAside.lead,
        ),
        { name: "robots", content: "noindex" },
      ]
    : [];

export default function NotUseful() {
  const { title, name, before, list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(initiativesTexts).setAside;
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), {
    labels: { reason: t.reason, note: t.note },
    start: { reason: before?.reason, note: before?.note },
  });
  return (
    <Page
      title={t.title(name)}
      kicker={title}
      lead={before ? t.isAside : t.lead}
      back={{ to: list, label: t.back }}
      width="reading"
    >
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        <RadioGroup
          legend={t.reason}
          name="reason"
          options={feedbackReasons.map((value) => ({ value, label: t.reasons[value] }))}
          defaultValue={form.value("reason")}
          error={form.error("reason")}
        />
        <TextField
          label={t.note}
          hint={t.noteHint}
          optional={common.optional}
          name="note"
          maxLength={500}
          defaultValue={form.value("note")}
          error={form.error("note")}
        />
        <div className="actions">
          <Button>{t.save}</Button>
          {before && (
            <Button name="intent" value="back" variant="secondary" formNoValidate>
              {t.takeBack}
            </Button>
          )}
        </div>
      </Form>
    </Page>
  );
}
