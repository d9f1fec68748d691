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
import { requireStaff } from "~/modules/accounts/guards.server";
import { changeGaps, periodSchema } from "~/modules/cities/health/change-gaps.server";
import { gapsPage } from "~/modules/cities/health/gaps.queries.server";
import { canConfirm } from "~/modules/cities/register/register.policy";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { dateWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useLanguage, useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const page = await gapsPage(language);
  const query = new URL(args.request.url).searchParams;
  return {
    ...{ language, ...page },
    canChange: canConfirm(actor),
    changed: page.gaps.find(({ name }) => name === query.get("change")) ?? null,
    isDone: query.get("notice") === "done",
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const done = `${paths.registerGaps(language)}?notice=done`;
  if (form.get("intent") === "remove") {
    const removed = await changeGaps(actor, { was: String(form.get("was") ?? "") });
    if (removed.ok) return redirect(done);
    return data({ reply: refusal(form, removed.refusal) }, { status: 422 });
  }
  const parsed = parseForm(form, periodSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const { was, from, to } = parsed.value;
  const changed = await changeGaps(actor, { was, period: { from, to } });
  if (changed.ok) return redirect(done);
  const field = ["ends-before-start", "gap-ahead"].includes(changed.refusal) ? "to" : "";
  return data({ reply: refusal(form, changed.refusal, field) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = registerTexts[page.language].gaps;
  return pageMeta(page.language, t.title, t.lead);
};

type Shown = { name: string; from: string; to: string };

export default function Gaps() {
  const { language, gaps, history, canChange, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const all = useTexts(registerTexts);
  const t = all.gaps;
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: t });
  const words = ({ from, to }: Shown) =>
    t.period(dateWords(from, language), dateWords(to, language));
  const listed = (periods: Shown[]) => periods.map(words).join("; ") || t.wasNone;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.cityRegister(language), label: all.toRegister }}
      width="reading"
    >
      {isDone && !answer && (
        <Notice tone="good" role="status">
          {t.done}
        </Notice>
      )}
      <ErrorSummary title={useTexts(commonTexts).errorTitle} errors={form.summary} />
      <Section title={t.list} lead={canChange ? t.hint : t.only}>
        {gaps.length === 0 && <p>{t.none}</p>}
        <ul className="rows">
          {gaps.map((gap) => (
            <li key={gap.name} className="row">
              <div className="row-title">{words(gap)}</div>
              {canChange && <GapActions gap={gap} period={words(gap)} />}
            </li>
          ))}
        </ul>
      </Section>
      {canChange && <GapForm form={form} />}
      {history.length > 0 && (
        <Section title={all.history.title}>
          <ol className="history">
            {history.map(({ id, by, moment, before, after }) => (
              <li key={id}>
                <p className="history-head">
                  <strong>{all.history.by(all.history.kinds.changed, by, moment)}</strong>
                </p>
                <p>{t.became(listed(before), listed(after))}</p>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Page>
  );
}

function GapActions({ gap, period }: { gap: Shown; period: string }) {
  const { gaps: t } = useTexts(registerTexts);
  return (
    <Form method="post" className="row-aside actions">
      <Link
        to={`${paths.registerGaps(useLanguage(), gap.name)}#period`}
        aria-label={t.changeOf(period)}
        className="button button-quiet"
      >
        {t.change}
      </Link>
      <input type="hidden" name="was" value={gap.name} />
      <Button name="intent" value="remove" variant="quiet" aria-label={t.removeOf(period)}>
        {t.remove}
      </Button>
    </Form>
  );
}

/** One form for a new period and for a change of one. */
function GapForm({ form }: { form: ReturnType<typeof formState> }) {
  const { language, changed, history } = useLoaderData<typeof loader>();
  const { gaps: t } = useTexts(registerTexts);
  const day = (name: "from" | "to") => ({
    ...({ name, type: "date", width: "short" } as const),
    defaultValue: form.value(name) || changed?.[name],
    error: form.error(name),
  });
  return (
    <Section title={changed ? t.changeTitle : t.addTitle} id="period">
      <Form method="post" className="form" key={`${changed?.name} ${history[0]?.id}`}>
        {changed && <input type="hidden" name="was" value={changed.name} />}
        <TextField label={t.from} {...day("from")} />
        <TextField label={t.to} hint={t.toHint} {...day("to")} />
        <div className="actions">
          <Button>{changed ? t.save : t.add}</Button>
          {changed && <Link to={paths.registerGaps(language)}>{t.cancel}</Link>}
        </div>
      </Form>
    </Section>
  );
}
