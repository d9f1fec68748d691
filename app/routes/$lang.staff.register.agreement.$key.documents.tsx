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
import { registerTexts } from "~/locales/register";
import { requireStaff } from "~/modules/accounts/guards.server";
import { agreementTitle } from "~/modules/cities/agreements/agreement-title.server";
import {
  addDocument,
  documentsOf,
  removeDocument,
} from "~/modules/cities/documents/documents.server";
import { canConfirm } from "~/modules/cities/register/register.policy";
import { formId, formOf, refusal } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { momentWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkbox, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import { homeCity } from "~/modules/cities/city.queries.server";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const key = args.params.key ?? "";
  const title = await agreementTitle(key, language);
  if (!title) throw notFound();
  const [documents, { timeZone }] = await Promise.all([documentsOf(key), homeCity()]);
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    key,
    title,
    canPublish: canConfirm(actor),
    notice: (["added", "gone"] as const).find((one) => one === notice),
    documents: documents.map(({ uploadedAt, size, ...document }) => ({
      ...document,
      kB: Math.ceil(size / 1024),
      moment: momentWords(uploadedAt, language, timeZone),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const agreementKey = args.params.key ?? "";
  const here = paths.recordDocuments(language, agreementKey);
  if (form.get("intent") === "remove") {
    const id = formId(form, "document");
    const removed = await removeDocument(actor, { agreementKey, id });
    if (!removed.ok) return data({ reply: refusal(form, removed.refusal) }, { status: 422 });
    return redirect(`${here}?notice=gone`);
  }
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0)
    return data({ reply: refusal(form, "file-missing", "file") }, { status: 422 });
  const added = await addDocument(actor, {
    agreementKey,
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    isPublic: form.get("isPublic") === "1",
  });
  if (added.ok) return redirect(`${here}?notice=added`);
  if (added.refusal === "not-found") throw notFound();
  const field = added.refusal.startsWith("file-") ? "file" : "";
  return data({ reply: refusal(form, added.refusal, field) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        `${registerTexts[page.language].documents.title}: ${page.title}`,
        registerTexts[page.language].documents.lead,
      )
    : [];

export default function Documents() {
  const { language, key, title, documents, canPublish, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(registerTexts).documents;
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: { file: t.file } });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      back={{ to: paths.record(language, "agreement", key), label: title }}
    >
      {notice && (
        <Notice tone="good" role="status">
          {t[notice]}
        </Notice>
      )}
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      {documents.length === 0 && <p>{t.none}</p>}
      <ul className="rows">
        {documents.map(({ id, name, kB, moment, isPublic }) => (
          <li key={id} className="row">
            <div className="min-w-0">
              <div className="row-title">
                <a href={paths.document(id)}>{name}</a>
              </div>
              <div className="row-meta">
                {[`PDF, ${kB} kB`, moment, isPublic ? t.public : t.internal].join(" · ")}
              </div>
            </div>
            {canPublish && (
              <Form method="post" className="row-aside">
                <input type="hidden" name="document" value={id} />
                <Button name="intent" value="remove" variant="quiet">
                  {t.remove}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Section title={t.upload}>
        <Form
          method="post"
          encType="multipart/form-data"
          className="form"
          key={documents[0]?.id ?? 0}
        >
          <TextField
            type="file"
            name="file"
            accept="application/pdf"
            label={t.file}
            hint={t.fileHint}
            error={form.error("file")}
          />
          {canPublish && (
            <Checkbox
              name="isPublic"
              value="1"
              label={t.isPublic}
              defaultChecked={form.value("isPublic") === "1"}
            />
          )}
          <div className="actions">
            <Button name="intent" value="add">
              {t.upload}
            </Button>
          </div>
        </Form>
      </Section>
    </Page>
  );
}
