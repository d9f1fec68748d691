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
import { fieldOptions } from "~/modules/cities/city.queries.server";
import {
  ExchangeFields,
  useExchangeLabels,
} from "~/modules/organisations/components/exchange-fields";
import { OrganisationForm } from "~/modules/organisations/components/organisation-form";
import { countryOptions, languageOptions } from "~/modules/organisations/form-options.server";
import { canEditOrganisation } from "~/modules/organisations/organisation.policy";
import { organisationFor } from "~/modules/organisations/organisation.queries.server";
import { organisationSchema } from "~/modules/organisations/organisation.schema";
import { exchangesPupils } from "~/modules/organisations/pupil-exchange";
import { exchangeSchema } from "~/modules/organisations/pupil-exchange.schema";
import { updateOrganisation } from "~/modules/organisations/update-organisation.server";
import { formOf, parseForm, refusal, typed } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const organisation = await organisationFor(actor, idParam(args.params.id));
  if (!organisation || !canEditOrganisation(actor, organisation)) throw notFound();
  const [countries, fields] = await Promise.all([countryOptions(language), fieldOptions(language)]);
  const { name, seeks, offers, version, exchange, ...rest } = organisation;
  const {
    type,
    registerKind,
    registerNumber,
    street,
    postcode,
    town,
    country,
    website,
    languages,
  } = rest;
  return {
    language,
    version,
    isExchanging: exchangesPupils(rest),
    start: {
      ...{
        type,
        registerKind,
        registerNumber,
        street,
        postcode,
        town,
        country,
        website,
        languages,
      },
      name: name.pl ?? name.en,
      nameEnglish: name.pl ? (name.en ?? "") : "",
      fields: rest.fields,
      seeks: pick(seeks, language).text,
      offers: pick(offers, language).text,
      ...(exchange && {
        exchangeKinds: exchange.kinds,
        exchangeAgeFrom: exchange.ageFrom,
        exchangeAgeTo: exchange.ageTo,
        exchangePupilsFrom: exchange.pupilsFrom,
        exchangePupilsTo: exchange.pupilsTo,
        exchangeLanguages: exchange.languages,
        exchangeMonths: exchange.months.map(String),
        exchangeNote: pick(exchange.note, language).text,
      }),
    },
    options: {
      countries,
      languages: languageOptions(language),
      fields: fields.map((field) => ({ value: field.code, label: field.name, hint: field.hint })),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  if (!canEditOrganisation(actor, { id })) throw notFound();
  const parsed = parseForm(form, organisationSchema);
  // Only a form that shows these fields changes them.
  const exchange = form.has("exchange") ? parseForm(form, exchangeSchema) : undefined;
  if (!parsed.ok || exchange?.ok === false) {
    const [first, second] = [parsed, exchange].map((part) =>
      part?.ok === false ? part.reply : null,
    );
    const errors = { ...first?.errors, ...second?.errors };
    return data({ reply: { values: typed(form), errors } }, { status: 422 });
  }
  const result = await updateOrganisation(
    actor,
    { id, version: Number(form.get("version")) || 0, language },
    parsed.value,
    exchange?.value,
  );
  if (result.ok) return redirect(`${paths.organisation(language, id)}?notice=saved`);
  if (result.refusal === "not-found") throw notFound();
  const field = result.refusal === "register-number-taken" ? "registerNumber" : "";
  return data({ reply: refusal(form, result.refusal, field) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        organisationsTexts[page.language].editTitle,
        organisationsTexts[page.language].newLead,
      )
    : [];

export default function EditOrganisation() {
  const { start, version, options, isExchanging } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(organisationsTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), {
    start,
    labels: { ...t, ...useExchangeLabels() },
  });
  return (
    <Page title={t.editTitle} width="reading">
      <OrganisationForm form={form} options={options} button={t.edit} version={version}>
        {isExchanging && (
          <>
            <input type="hidden" name="exchange" value="shown" />
            <ExchangeFields form={form} languages={options.languages} />
          </>
        )}
      </OrganisationForm>
    </Page>
  );
}
