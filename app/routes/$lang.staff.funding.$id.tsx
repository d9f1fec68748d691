import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { errorsTexts } from "~/locales/errors";
import { fundingTexts } from "~/locales/funding";
import { pageMeta } from "~/locales/page-meta";
import { requireStaff } from "~/modules/accounts/guards.server";
import { fieldNames, homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { archiveFundingCall } from "~/modules/funding/archive-funding-call.server";
import { FundingForm } from "~/modules/funding/components/funding-form";
import { phaseOf } from "~/modules/funding/funding-call";
import { callToChange } from "~/modules/funding/funding-calls.queries.server";
import { readCall, startOf } from "~/modules/funding/funding-form.server";
import { changeFundingCall } from "~/modules/funding/save-funding-call.server";
import { formId, formOf, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const id = idParam(args.params.id);
  const [found, home, names] = await Promise.all([
    callToChange(actor, id),
    homeCity(),
    fieldNames(language),
  ]);
  if (!found) throw notFound();
  const { call, version, source } = found;
  return {
    language,
    version,
    source,
    url: call.url,
    title: pick(call.title, language).text,
    phase: phaseOf(call, todayAt(home)),
    start: startOf(call, language),
    fields: [...names].map(([value, label]) => ({ value, label })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const target = { id, version: formId(form, "version") };
  const here = paths.staffFunding(language);
  const isArchiving = form.get("intent") === "archive";
  const read = isArchiving ? null : await readCall(form);
  if (read && !read.ok) return data({ reply: read.reply, unknown: read.unknown }, { status: 422 });
  const done = read
    ? await changeFundingCall(actor, target, read.value)
    : await archiveFundingCall(actor, target);
  if (done.ok) return redirect(`${here}?notice=${isArchiving ? "archived" : "saved"}`);
  if (done.refusal === "not-found") throw notFound();
  // A form that only puts aside has nothing typed to keep.
  const sent = isArchiving ? new FormData() : form;
  return data({ reply: refusal(sent, done.refusal), unknown: [] }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, page.title, fundingTexts[page.language].staff.editTitle) : [];

export default function ChangeFundingCall() {
  const { language, version, source, url, title, phase, start, fields } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(fundingTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { start, labels: t.form });
  return (
    <Page
      title={title}
      kicker={t.staff.editTitle}
      lead={source ? t.staff.source(source) : undefined}
      back={{ to: paths.staffFunding(language), label: t.staff.title }}
      width="reading"
    >
      {phase === "archived" && <Notice tone="info">{t.staff.archivedNotice}</Notice>}
      {phase === "past" && <Notice tone="attention">{t.staff.pastNotice}</Notice>}
      <p>
        <a href={url} rel="noreferrer">
          {t.staff.openPage}
        </a>
      </p>
      <FundingForm
        form={form}
        fields={fields}
        unknown={answer?.unknown ?? []}
        button={phase === "archived" ? t.staff.saveAndShow : t.staff.save}
        version={version}
      />
      {phase !== "archived" && (
        <Section title={t.staff.archiveTitle} lead={t.staff.archiveLead}>
          <Form method="post">
            <input type="hidden" name="version" value={version} />
            <Button name="intent" value="archive" variant="secondary">
              {t.staff.archive}
            </Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}
