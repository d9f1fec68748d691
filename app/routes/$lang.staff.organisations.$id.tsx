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
import { pageMeta } from "~/locales/page-meta";
import { staffTexts } from "~/locales/staff";
import { requireStaff } from "~/modules/accounts/guards.server";
import { fieldOptions, homeCity } from "~/modules/cities/city.queries.server";
import { DecisionList } from "~/modules/moderation/components/decision-list";
import { moderateOrganisation } from "~/modules/moderation/decide.server";
import { organisationDecisionSchema } from "~/modules/moderation/decision.schema";
import { decisionsOn } from "~/modules/moderation/queue.queries.server";
import { OrganisationFacts } from "~/modules/organisations/components/organisation-facts";
import { organisationFor } from "~/modules/organisations/organisation.queries.server";
import { organisationView } from "~/modules/organisations/organisation-view.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { momentWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const id = idParam(args.params.id);
  const [organisation, fields, home, decisions] = await Promise.all([
    organisationFor(actor, id),
    fieldOptions(language),
    homeCity(),
    decisionsOn("organisation", id),
  ]);
  if (!organisation) throw notFound();
  return {
    language,
    view: organisationView(organisation, fields, language),
    isDecided: new URL(args.request.url).searchParams.has("notice"),
    decisions: decisions.map(({ decidedAt, ...row }) => ({
      ...row,
      at: momentWords(decidedAt, language, home.timeZone),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const parsed = parseForm(form, organisationDecisionSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const result = await moderateOrganisation(actor, { id, ...parsed.value });
  if (result.ok) return redirect(`${paths.reviewOrganisation(language, id)}?notice=decided`);
  return data({ reply: refusal(form, result.refusal) }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, page.view.name.text, staffTexts[page.language].organisation.title)
    : [];

export default function ReviewOrganisation() {
  const { language, view, isDecided, decisions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(staffTexts).organisation;
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: t });
  return (
    <Page
      title={view.name.text}
      kicker={t.title}
      back={{ to: paths.staff(language), label: common.nav.staff }}
      width="reading"
    >
      {isDecided && !answer && (
        <Notice tone="good" role="status">
          {t.decided}
        </Notice>
      )}
      <OrganisationFacts organisation={view} />
      {view.verification === "pending" && (
        <Section title={t.decide} lead={t.duplicates}>
          <ErrorSummary title={common.errorTitle} errors={form.summary} />
          <Form method="post" className="form">
            <TextArea
              label={t.note}
              hint={t.noteHint}
              name="note"
              rows={3}
              defaultValue={form.value("note")}
              error={form.error("note")}
            />
            <div className="actions">
              <Button name="verdict" value="verified">
                {t.verify}
              </Button>
              <Button name="verdict" value="refused" variant="danger">
                {t.refuse}
              </Button>
            </div>
          </Form>
        </Section>
      )}
      {answer && view.verification !== "pending" && (
        <ErrorSummary title={common.refusedTitle} errors={form.summary} />
      )}
      {decisions.length > 0 && (
        <Section title={t.history}>
          <DecisionList decisions={decisions} verdicts={t.verdicts} />
        </Section>
      )}
    </Page>
  );
}
