import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/locales/page-meta";
import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { requireStaff } from "~/modules/accounts/guards.server";
import { PromiseList } from "~/modules/cities/components/promise-list";
import { RecordForm } from "~/modules/cities/components/register/record-form";
import { formStart, recordOfForm } from "~/modules/cities/register/form-record.server";
import { newRecordValues } from "~/modules/cities/register/new-record.server";
import { columnOptions } from "~/modules/cities/register/column-options.server";
import { owedByCity } from "~/modules/cities/promises/promises.queries.server";
import { canConfirm } from "~/modules/cities/register/register.policy";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import { tableNamed } from "~/modules/cities/register/tables";
import { formOf, refusal, typed } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const table = tableNamed(args.params.table);
  if (!table) throw notFound();
  const parent = new URL(args.request.url).searchParams.get("parent") ?? "";
  const values = await newRecordValues(table, parent);
  return {
    language,
    name: table.name,
    start: formStart(table, values),
    options: await columnOptions(table, language, values),
    isProposal: table.review === "all" && !canConfirm(actor),
    owed: table.name === "delegation" ? await owedByCity(values.city) : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const table = tableNamed(args.params.table);
  if (!table) throw notFound();
  const read = recordOfForm(form, table, { isKnown: false });
  if (!read.ok) return data({ reply: read.reply }, { status: 422 });
  const note = String(form.get("changeNote") ?? "").slice(0, 1000);
  const saved = await saveRecord(actor, {
    table,
    key: null,
    version: 0,
    values: read.values,
    note,
  });
  if (saved.ok) {
    const { key, status } = saved.value;
    return redirect(
      status === "proposed"
        ? `${paths.proposal(language, saved.value.changeId)}?notice=proposed`
        : `${paths.record(language, table.name, key!)}?notice=saved`,
    );
  }
  if (saved.refusal === "wrong-cells")
    return data({ reply: { values: typed(form), errors: saved.errors } }, { status: 422 });
  const field = saved.refusal === "key-taken" ? table.identity : "";
  return data({ reply: refusal(form, saved.refusal, field) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const { add, lead } = registerTablesTexts[page.language].tables[page.name];
  return pageMeta(page.language, add, lead);
};

export default function NewRecord() {
  const { language, name, start, options, isProposal, owed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(registerTexts);
  const words = useTexts(registerTablesTexts).tables[name];
  return (
    <Page
      title={words.add}
      lead={words.lead}
      width="reading"
      back={{ to: paths.registerTable(language, name), label: words.many }}
    >
      {owed && owed.length > 0 && (
        <Section title={t.owed.title} lead={t.owed.lead}>
          <PromiseList promises={owed} canSettle={false} />
        </Section>
      )}
      <RecordForm
        table={tableNamed(name)!}
        reply={answer?.reply}
        start={start}
        options={options}
        button={isProposal ? t.propose : t.save}
        isProposal={isProposal}
      />
    </Page>
  );
}
