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
import { exchangeTexts } from "~/locales/exchange";
import { pageMeta } from "~/locales/page-meta";
import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { requireStaff } from "~/modules/accounts/guards.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { ImportList } from "~/modules/cities/components/exchange/import-list";
import { TakeOutList } from "~/modules/cities/components/exchange/take-out-list";
import { canExchange } from "~/modules/cities/exchange/exchange.policy";
import { keepDraft } from "~/modules/cities/exchange/import-drafts.server";
import { latestImports } from "~/modules/cities/exchange/imports.queries.server";
import { tableNamed, tables } from "~/modules/cities/register/tables";
import { formOf, typed } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { momentWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const query = new URL(args.request.url).searchParams;
  const [imports, home] = await Promise.all([latestImports(), homeCity()]);
  const open = Object.values(tables).filter((table) => canExchange(actor, table));
  const done = imports.find(({ id }) => String(id) === query.get("done"));
  return {
    language,
    chosen: query.get("table") ?? "",
    tables: open.map(({ name }) => name),
    done: done ?? null,
    imports: imports.map(({ importedAt, ...row }) => ({
      ...row,
      moment: momentWords(importedAt, language, home.timeZone),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  // Asked before the body is read: it may be large.
  const actor = await requireStaff(args);
  const form = await formOf(args.request);
  const name = form.get("table");
  const file = form.get("file");
  const table = tableNamed(typeof name === "string" ? name : undefined);
  if (table && !canExchange(actor, table)) throw notFound();
  const hasFile = file !== null && typeof file !== "string" && file.size > 0;
  const refuse = (errors: Record<string, string>, line?: number) =>
    data({ reply: { values: typed(form), errors }, line }, { status: 422 });
  if (!table || !hasFile) {
    return refuse({
      ...(table ? {} : { table: "choose-one" }),
      ...(hasFile ? {} : { file: "file-missing" }),
    });
  }
  const kept = await keepDraft(actor, table, file);
  if (kept.ok) return redirect(paths.registerImportPlan(language, kept.id));
  return refuse({ file: kept.fault.code }, kept.fault.line);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, exchangeTexts[page.language].title, exchangeTexts[page.language].lead)
    : [];

export default function RegisterImport() {
  const { language, chosen, tables, done, imports } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(exchangeTexts);
  const { tables: names } = useTexts(registerTablesTexts);
  const common = useTexts(commonTexts);
  const words = {
    ...useTexts(errorsTexts),
    ...t.faults,
    ...(answer?.line ? { "file-broken": t.brokenAt(answer.line) } : {}),
  };
  const form = formState(answer?.reply, words, { start: { table: chosen }, labels: t });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.cityRegister(language), label: useTexts(registerTexts).title }}
    >
      {done && !answer && (
        <Notice tone="good" role="status" title={t.done(done.fileName)}>
          {t.doneWhat(done.created, done.changed, done.unchanged)}
        </Notice>
      )}
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" encType="multipart/form-data" className="form">
        <SelectField
          label={t.table}
          name="table"
          placeholder={t.choose}
          options={tables.map((name) => ({ value: name, label: names[name].many }))}
          defaultValue={form.value("table")}
          error={form.error("table")}
        />
        <TextField
          label={t.file}
          hint={t.fileHint}
          name="file"
          type="file"
          accept=".csv,.txt,.xlsx,text/csv"
          error={form.error("file")}
        />
        <Button>{t.check}</Button>
      </Form>
      <Section title={t.howTitle}>
        <ul>
          {t.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.takeOutTitle} lead={t.takeOutLead}>
        <TakeOutList tables={tables} />
      </Section>
      <Section title={t.importsTitle}>
        <ImportList imports={imports} />
      </Section>
    </Page>
  );
}
