import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorsTexts } from "~/locales/errors";
import { organisationsTexts } from "~/locales/organisations";
import { pageMeta } from "~/locales/page-meta";
import { requireActor } from "~/modules/accounts/guards.server";
import { rescuedForm } from "~/modules/accounts/rescued-forms.server";
import { fieldOptions, homeCity } from "~/modules/cities/city.queries.server";
import { OrganisationForm } from "~/modules/organisations/components/organisation-form";
import { createOrganisation } from "~/modules/organisations/create-organisation.server";
import { countryOptions, languageOptions } from "~/modules/organisations/form-options.server";
import { organisationSchema } from "~/modules/organisations/organisation.schema";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireActor(args);
  const [home, countries, fields, rescued] = await Promise.all([
    homeCity(),
    countryOptions(language),
    fieldOptions(language),
    rescuedForm(args.request),
  ]);
  return {
    language,
    rescued,
    start: {
      country: home.country,
      town: home.name[language],
      languages: [home.languages[0] ?? ""],
    },
    options: {
      countries,
      languages: languageOptions(language),
      fields: fields.map(({ code, name, hint }) => ({ value: code, label: name, hint })),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  const parsed = parseForm(form, organisationSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const result = await createOrganisation(actor, language, parsed.value);
  if (result.ok) return redirect(`${paths.organisation(language, result.value.id)}?notice=created`);
  return data({ reply: refusal(form, result.refusal, "registerNumber") }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        organisationsTexts[page.language].newTitle,
        organisationsTexts[page.language].newLead,
      )
    : [];

export default function NewOrganisation() {
  const { start, options, rescued } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(organisationsTexts);
  const kept = rescued ? { values: rescued, errors: {} } : undefined;
  const form = formState(answer?.reply ?? kept, useTexts(errorsTexts), { start, labels: t });
  return (
    <Page title={t.newTitle} lead={t.newLead} width="reading">
      <OrganisationForm form={form} options={options} button={t.create} />
    </Page>
  );
}
