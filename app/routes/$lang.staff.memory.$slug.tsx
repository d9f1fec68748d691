import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  type SerializeFrom,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { memoryTexts } from "~/locales/memory";
import { pageMeta } from "~/locales/page-meta";
import { requireStaff } from "~/modules/accounts/guards.server";
import { canConfirm } from "~/modules/cities/register/register.policy";
import {
  correctionSchema,
  correctMemory,
} from "~/modules/cooperation/memory/correct-memory.server";
import { cityMemory } from "~/modules/cooperation/memory/memory.queries.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import type { FormReply } from "~/shared/form-reply";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Facts } from "~/ui/facts";
import { SelectField, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const memory = await cityMemory(args.params.slug ?? "", language);
  if (!memory) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const canCorrect = canConfirm(actor);
  const chosen = memory.introductions.find(({ id }) => String(id) === query.get("correct"));
  return {
    ...{ language, memory, canCorrect },
    /** The request whose counting is being corrected. */
    corrected: canCorrect && chosen && !chosen.isOpen ? chosen : null,
    isDone: query.get("notice") === "done",
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const slug = args.params.slug ?? "";
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const failed = (reply: FormReply) => data({ reply }, { status: 422 });
  const parsed = parseForm(form, correctionSchema);
  if (!parsed.ok) return failed(parsed.reply);
  const corrected = await correctMemory(actor, slug, parsed.value);
  if (!corrected.ok) return failed(refusal(form, corrected.refusal));
  return redirect(`${paths.cityMemory(language, slug)}?notice=done`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = memoryTexts[page.language];
  return pageMeta(page.language, t.cityTitle(page.memory.name), t.lead);
};

export default function CityMemoryPage() {
  const { language, memory, canCorrect, corrected, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(memoryTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), {
    labels: { countedAs: t.chooseTitle, note: t.note },
  });
  const { prior, introductions } = memory;
  return (
    <Page
      title={t.cityTitle(memory.name)}
      lead={t.lead}
      back={{ to: paths.memory(language), label: t.back }}
      width="reading"
    >
      {isDone && !answer && (
        <Notice tone="good" role="status">
          {t.done}
        </Notice>
      )}
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Section title={t.how}>
        <Facts
          rows={[
            {
              term: t.prior,
              value: t.priorWords(t.percent(prior.share), memory.asOf, prior.strength),
            },
            { term: t.own, value: t.percent(memory.own) },
            { term: t.share, value: t.shareWords(t.percent(memory.share)) },
            {
              term: t.byKind,
              value: memory.byKind
                .map(
                  ({ kind, share }) =>
                    `${(common.organisationTypes as Record<string, string>)[kind] ?? kind} ${t.percent(share)}`,
                )
                .join(", "),
            },
          ]}
        />
      </Section>
      <Section title={t.introductions} lead={canCorrect ? undefined : t.only}>
        {introductions.length === 0 && <p>{t.noIntroductions}</p>}
        <ol className="history">
          {introductions.map((introduction) => (
            <Remembered key={introduction.id} introduction={introduction} />
          ))}
        </ol>
      </Section>
      {corrected && <Correct introduction={corrected} form={form} />}
    </Page>
  );
}

type Introduction = SerializeFrom<typeof loader>["memory"]["introductions"][number];

/** One request, how it ended and what it weighs today. */
function Remembered({ introduction }: { introduction: Introduction }) {
  const { language, memory, canCorrect } = useLoaderData<typeof loader>();
  const t = useTexts(memoryTexts);
  const common = useTexts(commonTexts);
  const { countedAs, correction, weight, days, closedOn } = introduction;
  const told = [
    common.introductionStatuses[introduction.status],
    t.sent(introduction.sentOn),
    closedOn && t.closed(closedOn),
    days !== null && t.answeredAfter(t.days(days)),
    countedAs && t.countedAs[countedAs as keyof typeof t.countedAs],
    !introduction.isOpen && (weight > 0 ? t.weight(t.percent(weight)) : t.notCounted),
  ];
  return (
    <li>
      <p className="history-head">
        <Link to={paths.conversation(language, introduction.id)}>{introduction.initiative}</Link>
      </p>
      <p>{told.filter(Boolean).join(" · ")}</p>
      {correction && <p>{t.correction(correction.note, correction.by, correction.moment)}</p>}
      {canCorrect && !introduction.isOpen && (
        <Link
          to={`${paths.cityMemory(language, memory.slug)}?correct=${introduction.id}#correction`}
          aria-label={`${t.correct}: ${introduction.initiative}`}
        >
          {t.correct}
        </Link>
      )}
    </li>
  );
}

type CorrectProps = { introduction: Introduction; form: ReturnType<typeof formState> };

/** Says how a request is to be counted, and why. */
function Correct({ introduction, form }: CorrectProps) {
  const t = useTexts(memoryTexts);
  return (
    <Section title={t.correct} lead={introduction.initiative} id="correction">
      <Form method="post" className="form" key={introduction.id}>
        <input type="hidden" name="introduction" value={introduction.id} />
        <SelectField
          label={t.chooseTitle}
          name="countedAs"
          options={Object.entries(t.choose).map(([value, label]) => ({ value, label }))}
          defaultValue={form.value("countedAs") || (introduction.countedAs ?? "ended")}
          error={form.error("countedAs")}
        />
        <TextField
          label={t.note}
          hint={t.noteHint}
          name="note"
          maxLength={500}
          defaultValue={form.value("note")}
          error={form.error("note")}
        />
        <div className="actions">
          <Button>{t.save}</Button>
        </div>
      </Form>
    </Section>
  );
}
