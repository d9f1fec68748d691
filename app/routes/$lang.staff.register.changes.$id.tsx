import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { pageMeta } from "~/locales/page-meta";
import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { requireStaff } from "~/modules/accounts/guards.server";
import { Comparison } from "~/modules/cities/components/register/comparison";
import { namesIn } from "~/modules/cities/components/register/value-words";
import { decideChange, withdrawChange } from "~/modules/cities/register/decide-change.server";
import { proposalPage } from "~/modules/cities/register/proposal-page.server";
import { recordTitle } from "~/modules/cities/register/record-title";
import { changeById } from "~/modules/cities/register/history.queries.server";
import { restoreRecord } from "~/modules/cities/register/restore-record.server";
import { canConfirm } from "~/modules/cities/register/register.policy";
import { tables } from "~/modules/cities/register/tables";
import { formOf, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const notices = ["proposed", "confirmed", "refused", "withdrawn"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const page = await proposalPage(idParam(args.params.id), language);
  if (!page) throw notFound();
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    ...page,
    canDecide: canConfirm(actor),
    isOwn: page.actorId === actor.userId,
    notice: notices.find((one) => one === notice),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const here = paths.proposal(language, id);
  const intent = form.get("intent");
  if (intent === "withdraw") {
    const withdrawn = await withdrawChange(actor, id);
    if (!withdrawn.ok) return data({ reply: refusal(form, "already-decided") }, { status: 422 });
    return redirect(`${here}?notice=withdrawn`);
  }
  if (intent === "restore") {
    const [restored, change] = [await restoreRecord(actor, id), await changeById(id)];
    if (!restored.ok || !change) {
      const code = restored.ok ? "not-found" : restored.refusal;
      return data({ reply: refusal(form, code) }, { status: 422 });
    }
    const { value } = restored;
    return redirect(
      value.status === "proposed"
        ? `${paths.proposal(language, value.changeId)}?notice=proposed`
        : `${paths.record(language, change.table, change.key)}?notice=restored`,
    );
  }
  if (intent !== "confirm" && intent !== "refuse") throw notFound();
  const verdict = intent === "confirm" ? "confirmed" : "refused";
  const note = String(form.get("note") ?? "").slice(0, 1000);
  const seenVersion = Number(form.get("seenVersion")) || undefined;
  const decided = await decideChange(actor, { id, verdict, note, seenVersion });
  if (decided.ok) return redirect(`${here}?notice=${verdict}`);
  const code = decided.refusal === "not-found" ? "already-decided" : decided.refusal;
  return data({ reply: refusal(form, code) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        registerTexts[page.language].proposals.one,
        registerTexts[page.language].proposals.lead(page.change.by, page.change.moment),
      )
    : [];

export default function Proposal() {
  const page = useLoaderData<typeof loader>();
  const { language, name, change, columns, current, notice, options, isOutdated } = page;
  const answer = useActionData<typeof action>();
  const t = useTexts(registerTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts));
  const table = tables[name];
  const words = useTexts(registerTablesTexts).tables[name];
  const nameOf = namesIn(options);
  const values = change.after ?? change.before ?? {};
  const isOpen = change.status === "proposed";
  return (
    <Page
      title={recordTitle(table, values, language, nameOf)}
      kicker={t.proposals.item(t.history.kinds[change.kind], words.one)}
      lead={t.proposals.lead(change.by, change.moment)}
      back={{ to: paths.cityRegister(language), label: t.title }}
    >
      {notice && (
        <Notice tone="good" role="status">
          {notice === "proposed" ? t.proposed : t.proposals[notice]}
        </Notice>
      )}
      <ErrorSummary title={common.refusedTitle} errors={form.summary} />
      {change.note && <p>„{change.note}”</p>}
      {!change.after && <Notice tone="attention">{t.proposals.removal}</Notice>}
      {isOpen && isOutdated && <Notice tone="attention">{t.proposals.changedSince}</Notice>}
      <Comparison
        caption={t.proposals.one}
        table={table}
        columns={columns}
        versions={[
          ...(change.before ? [{ title: t.proposals.was, values: change.before }] : []),
          ...(isOpen && isOutdated ? [{ title: t.proposals.isNow, values: current }] : []),
          ...(change.after ? [{ title: t.proposals.proposes, values: change.after }] : []),
        ]}
        nameOf={nameOf}
      />
      {page.isThere && (
        <p>
          <Link to={paths.record(language, name, change.key)}>{t.record}</Link>
        </p>
      )}
      {page.canRestore && (
        <Form method="post" className="actions">
          <Button name="intent" value="restore">
            {t.history.bringBack}
          </Button>
        </Form>
      )}
      {!isOpen && !notice && <Notice tone="info">{t.history.statuses[change.status]}</Notice>}
      {isOpen && (
        <Section title={t.proposals.decide}>
          {!page.canDecide && page.isOwn && <p>{t.proposals.own}</p>}
          <Form method="post" className="form">
            <input type="hidden" name="seenVersion" value={page.currentVersion} />
            {page.canDecide && (
              <TextArea
                name="note"
                label={t.proposals.note}
                optional={common.optional}
                rows={2}
                defaultValue={form.value("note")}
              />
            )}
            <div className="actions">
              {page.canDecide && (
                <>
                  <Button name="intent" value="confirm">
                    {isOutdated ? t.proposals.confirmAnyway : t.proposals.confirm}
                  </Button>
                  <Button name="intent" value="refuse" variant="danger">
                    {t.proposals.refuse}
                  </Button>
                </>
              )}
              {page.isOwn && (
                <Button name="intent" value="withdraw" variant="quiet">
                  {t.proposals.withdraw}
                </Button>
              )}
            </div>
          </Form>
        </Section>
      )}
    </Page>
  );
}
