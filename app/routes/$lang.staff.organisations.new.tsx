import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { organisationsTexts } from "~/locales/organisations";
import { pageMeta } from "~/locales/page-meta";
import { recordedTexts } from "~/locales/recorded";
import { requireRight } from "~/modules/accounts/guards.server";
import { rescuedForm } from "~/modules/accounts/rescued-forms.server";
import { fieldOptions } from "~/modules/cities/city.queries.server";
import { RecordedForm } from "~/modules/organisations/components/recorded-form";
import { countryOptions } from "~/modules/organisations/form-options.server";
import { recordOrganisation } from "~/modules/organisations/recorded/record-organisation.server";
import { recordedSchema } from "~/modules/organisations/recorded/recorded.schema";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireRight(args, "organisation.record");
  const [countries, fields, rescued] = await Promise.all([
    countryOptions(language),
    fieldOptions(language),
    rescuedForm(args.request),
  ]);
  return {
    language,
    rescued,
    options: { countries, fields: fields.map(({ code, name }) => ({ value: code, label: name })) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireRight(args, "organisation.record", form);
  const parsed = parseForm(form, recordedSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const result = await recordOrganisation(actor, parsed.value);
  if (!result.ok) return data({ reply: refusal(form, result.refusal) }, { status: 409 });
  return redirect(`${paths.recordedOrganisation(language, result.value.id)}?notice=saved`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = recordedTexts[page.language];
  return pageMeta(page.language, t.newTitle, t.newLead);
};

export default function RecordOrganisation() {
  const { language, options, rescued } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(recordedTexts);
  const common = useTexts(commonTexts);
  const kept = rescued ? { values: rescued, errors: {} } : undefined;
  const form = formState(answer?.reply ?? kept, useTexts(errorsTexts), {
    labels: { ...useTexts(organisationsTexts), ...t },
  });
  return (
    <Page
      title={t.newTitle}
      lead={t.newLead}
      back={{ to: paths.recordedOrganisations(language), label: t.title }}
      width="reading"
    >
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <RecordedForm form={form} options={options} button={t.save} />
    </Page>
  );
}
