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
import { memoryTexts } from "~/locales/memory";
import { pageMeta } from "~/locales/page-meta";
import { weightsTexts } from "~/locales/weights";
import { requireStaff } from "~/modules/accounts/guards.server";
import { canConfirm } from "~/modules/cities/register/register.policy";
import { chooseWeights, weightsPage } from "~/modules/matching/learning/weights-page.server";
import { formOf, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { monthWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const page = await weightsPage();
  return {
    ...{ language, ...page },
    canChoose: canConfirm(actor),
    isDone: new URL(args.request.url).searchParams.get("notice") === "done",
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const month = form.get("month");
  if (typeof month !== "string")
    return data({ reply: refusal(form, "choose-one", "month") }, { status: 422 });
  const chosen = await chooseWeights(actor, month === "" ? null : month);
  if (chosen.ok) return redirect(`${paths.matchingWeights(language)}?notice=done`);
  return data({ reply: refusal(form, chosen.refusal) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = weightsTexts[page.language];
  return pageMeta(page.language, t.title, t.lead);
};

export default function Weights() {
  const { language, weights, fits, inUse, canChoose, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(weightsTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts));
  const number = (value: number) =>
    value
      .toLocaleString(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
      .replace("-", "−");
  const month = (of: string) => monthWords(of, language);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.staff(language), label: common.nav.staff }}
      actions={
        <>
          <ButtonLink to={paths.lexicon(language)} variant="secondary">
            {useTexts(lexiconTexts).title}
          </ButtonLink>
          <ButtonLink to={paths.memory(language)} variant="secondary">
            {useTexts(memoryTexts).title}
          </ButtonLink>
        </>
      }
    >
      {isDone && !answer && (
        <Notice tone="good" role="status">
          {t.done}
        </Notice>
      )}
      <ErrorSummary title={common.refusedTitle} errors={form.summary} />
      <Section title={t.table} lead={`${t.inUse}: ${inUse ? t.fitOf(month(inUse)) : t.experts}.`}>
        <Table
          caption={t.table}
          captionHidden
          head={[t.feature, t.expert, t.now]}
          numeric={[1, 2]}
          rows={weights.map(({ name, expert, now }) => ({
            key: name,
            cells: [t.features[name], number(expert), number(now)],
          }))}
        />
        {inUse && canChoose && (
          <Form method="post">
            <Button name="month" value="" variant="secondary">
              {t.chooseExperts}
            </Button>
          </Form>
        )}
      </Section>
      <Section title={t.fits} lead={t.fitsLead}>
        {fits.length === 0 ? (
          <p>{t.noFits}</p>
        ) : (
          <Table
            caption={t.fits}
            captionHidden
            head={[t.month, t.learned, t.tried, t.loss, t.result]}
            rows={fits.map((fit) => ({
              key: fit.month,
              cells: [
                month(fit.month),
                t.answers(fit.learned),
                t.answers(fit.tried),
                fit.lossBefore === null || fit.lossAfter === null
                  ? "–"
                  : `${number(fit.lossBefore)} → ${number(fit.lossAfter)}`,
                <span key="result">
                  {fit.isBetter ? t.better : t.notBetter}
                  {canChoose && fit.month !== inUse && (
                    <Form method="post">
                      <Button
                        name="month"
                        value={fit.month}
                        variant="quiet"
                        aria-label={`${t.choose}: ${month(fit.month)}`}
                      >
                        {t.choose}
                      </Button>
                    </Form>
                  )}
                </span>,
              ],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
