import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { exchangeTexts } from "~/locales/exchange";
import { pageMeta } from "~/locales/page-meta";
import { registerTablesTexts } from "~/locales/register-tables";
import { requireStaff } from "~/modules/accounts/guards.server";
import { PlanRows } from "~/modules/cities/components/exchange/plan-rows";
import { PlanVerdict } from "~/modules/cities/components/exchange/plan-verdict";
import { RowFilter } from "~/modules/cities/components/exchange/row-filter";
import { draftFor, planDraft } from "~/modules/cities/exchange/import-drafts.server";
import { planView } from "~/modules/cities/exchange/plan-view.server";
import { choiceOf, pageAddress } from "~/modules/cities/exchange/row-choice";
import { takeOver } from "~/modules/cities/exchange/take-over.server";
import { canConfirm } from "~/modules/cities/register/register.policy";
import { formOf } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { FigureLine } from "~/ui/figures";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { useTexts } from "~/ui/texts";

const doneAt = (language: "pl" | "en", importId: number) =>
  `${paths.registerImport(language)}?done=${importId}`;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const draft = await draftFor(actor, idParam(args.params.id));
  if (!draft) throw notFound();
  if (draft.importId) throw redirect(doneAt(language, draft.importId));
  const { plan, fingerprint } = await planDraft(draft);
  const choice = choiceOf(new URL(args.request.url).searchParams);
  return {
    language,
    id: draft.id,
    table: draft.table.name,
    fileName: draft.fileName,
    fingerprint,
    mayConfirm: plan.reviewed === 0 || canConfirm(actor),
    view: await planView(plan, draft.table, language, choice),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const taken = await takeOver(actor, { id, seen: String(form.get("seen") ?? "") });
  if (taken.ok) return redirect(doneAt(language, taken.importId));
  if (taken.refusal === "not-found") throw notFound();
  const column = taken.refusal === "database-refused" ? taken.column : "";
  return data({ refusal: taken.refusal, column }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, exchangeTexts[page.language].plan.title, page.fileName) : [];

export default function RegisterImportPlan() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(exchangeTexts);
  const { plan: t, counts } = texts;
  const { language, id, view } = page;
  const here = paths.registerImportPlan(language, id);
  const step = (to: number, label: string) => ({ to: here + pageAddress(view.fate, to), label });
  return (
    <Page
      title={t.title}
      kicker={useTexts(registerTablesTexts).tables[page.table].many}
      lead={t.lead(page.fileName, view.count)}
      back={{ to: paths.registerImport(language), label: texts.title }}
    >
      {answer && (
        <Notice tone="attention" role="alert">
          <p>{t.refusals[answer.refusal]}</p>
          {answer.column && (
            <p>
              {t.refusedColumn} <code>{answer.column}</code>
            </p>
          )}
        </Notice>
      )}
      <div className="plan-sums">
        <FigureLine
          figures={(["new", "changed", "unchanged", "faulty"] as const).map((fate) => ({
            value: String(view.counts[fate]),
            label: counts[fate],
          }))}
        />
      </div>
      <PlanVerdict
        view={view}
        again={`${paths.registerImport(language)}?table=${page.table}`}
        seen={page.fingerprint}
        mayConfirm={page.mayConfirm}
      />
      <Section title={t.rowsTitle} id="rows">
        <RowFilter here={here} view={view} />
        {view.rows.length === 0 ? <p>{t.none}</p> : <PlanRows rows={view.rows} />}
        <Pager
          label={t.rowsTitle}
          previous={view.page > 1 ? step(view.page - 1, t.previous) : undefined}
          next={view.page < view.pages ? step(view.page + 1, t.next) : undefined}
          status={t.page(view.page, view.pages)}
        />
      </Section>
    </Page>
  );
}
