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
import { isMemberOf } from "~/modules/accounts/actor";
import { requireActor } from "~/modules/accounts/guards.server";
import { rescuedForm } from "~/modules/accounts/rescued-forms.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { askToJoin, withdrawRequest } from "~/modules/organisations/joining/ask-to-join.server";
import { joinRequestSchema } from "~/modules/organisations/joining/join-request.schema";
import { ownRequest } from "~/modules/organisations/joining/join-requests.queries.server";
import { organisationFor } from "~/modules/organisations/organisation.queries.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { dayWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const id = idParam(args.params.id);
  if (isMemberOf(actor, id)) throw redirect(paths.organisation(language, id));
  const [organisation, request, { timeZone }, rescued] = await Promise.all([
    organisationFor(actor, id),
    ownRequest(actor, id),
    homeCity(),
    rescuedForm(args.request),
  ]);
  if (organisation?.verification !== "verified") throw notFound();
  return {
    id,
    language,
    rescued,
    organisation: pick(organisation.name, language).text,
    asked: request && dayWords(request.askedAt, language, timeZone),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  const here = paths.joinOrganisation(language, id);
  if (form.get("intent") === "withdraw") {
    await withdrawRequest(actor, id);
    return redirect(here);
  }
  const parsed = parseForm(form, joinRequestSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const result = await askToJoin(actor, id, parsed.value.message);
  if (result.ok || result.refusal === "asked-already") return redirect(here);
  if (result.refusal === "not-found") throw notFound();
  return data({ reply: refusal(form, result.refusal) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = organisationPeopleTexts[page.language].join;
  return pageMeta(page.language, `${t.title}: ${page.organisation}`, t.lead(page.organisation));
};

export default function JoinOrganisation() {
  const { id, language, organisation, asked, rescued } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(organisationPeopleTexts).join;
  const common = useTexts(commonTexts);
  const kept = rescued ? { values: rescued, errors: {} } : undefined;
  const form = formState(answer?.reply ?? kept, useTexts(errorsTexts), { labels: t });
  const back = { to: paths.organisation(language, id), label: organisation };
  if (asked)
    return (
      <Page title={t.title} back={back} width="reading">
        <Notice tone="good" title={t.waitingTitle} role="status">
          {t.waiting(asked)}
        </Notice>
        <Form method="post" className="actions">
          <Button name="intent" value="withdraw" variant="secondary">
            {t.withdraw}
          </Button>
        </Form>
      </Page>
    );
  return (
    <Page title={t.title} lead={t.lead(organisation)} back={back} width="reading">
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        <TextArea
          label={t.message}
          hint={t.messageHint}
          name="message"
          rows={4}
          defaultValue={form.value("message")}
          error={form.error("message")}
        />
        <div className="actions">
          <Button>{t.send}</Button>
        </div>
      </Form>
    </Page>
  );
}
