import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { fundingTexts } from "~/locales/funding";
import { initiativesTexts } from "~/locales/initiatives";
import { pageMeta } from "~/locales/page-meta";
import { currentActor } from "~/modules/accounts/current-actor.server";
import { requireActor } from "~/modules/accounts/guards.server";
import { cityNames, fieldOptions } from "~/modules/cities/city.queries.server";
import { SaveSearch } from "~/modules/initiatives/components/save-search";
import { conditionWords } from "~/modules/initiatives/saved-searches/condition-words";
import { saveSearch } from "~/modules/initiatives/saved-searches/save-search.server";
import { savedSearchSchema } from "~/modules/initiatives/saved-searches/saved-search.schema";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { InitiativeRow } from "~/modules/initiatives/components/initiative-row";
import { publicStatuses } from "~/modules/initiatives/initiative";
import { publicInitiatives } from "~/modules/initiatives/initiative.queries.server";
import { addressOf, filterOf, pageAddress } from "~/modules/initiatives/initiative-filter";
import { organisationTypes } from "~/modules/organisations/organisation";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { SelectField, TextField } from "~/ui/field";
import { Page, Section } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const { searchParams } = new URL(request.url);
  const filter = filterOf(searchParams);
  const [actor, page, fieldList, cityList] = await Promise.all([
    currentActor(request, context),
    publicInitiatives(filter),
    fieldOptions(language),
    cityNames(language),
  ]);
  const { query = "", field = "", city = "", type = "", status = "", after } = filter;
  const fields = fieldList.map(({ code, name }) => ({ value: code, label: name }));
  const cities = cityList.map(({ slug, name }) => ({ value: slug, label: name }));
  return {
    language,
    isSignedIn: actor !== null,
    conditions: conditionWords(filter, { fields, cities }, language),
    here: paths.initiatives(language, addressOf(filter)),
    chosen: { query, field, city, type, status },
    isFirst: !after,
    rows: page.rows,
    nextPage: page.next && pageAddress(searchParams, page.next),
    fields,
    cities,
  };
}

/** Keeps the conditions of the list for the person who asks. */
export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  const parsed = parseForm(form, savedSearchSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const filter = filterOf(new URL(args.request.url).searchParams);
  const saved = await saveSearch(actor, filter, parsed.value);
  if (!saved.ok) return data({ reply: refusal(form, saved.refusal) }, { status: 422 });
  return redirect(`${paths.searches(language)}?notice=saved`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        initiativesTexts[page.language].listTitle,
        initiativesTexts[page.language].listLead,
      )
    : [];

export default function Initiatives() {
  const page = useLoaderData<typeof loader>();
  const { language, chosen, isFirst, rows, nextPage, fields, cities } = page;
  const answer = useActionData<typeof action>();
  const t = useTexts(initiativesTexts);
  const common = useTexts(commonTexts);
  const funding = useTexts(fundingTexts);
  const here = paths.initiatives(language);
  const isNarrowed = Object.values(chosen).some(Boolean);
  return (
    <Page
      title={t.listTitle}
      lead={t.listLead}
      width="wide"
      actions={
        <>
          <ButtonLink to={paths.newInitiative(language)}>{t.propose}</ButtonLink>
          <ButtonLink to={paths.funding(language)} variant="quiet">
            {funding.toList}
          </ButtonLink>
        </>
      }
    >
      <Form method="get" role="search" className="filters" key={JSON.stringify(chosen)}>
        <TextField
          label={t.search}
          hint={t.searchHint}
          name="q"
          type="search"
          defaultValue={chosen.query}
        />
        <SelectField
          label={t.filterField}
          name="field"
          placeholder={t.all}
          options={fields}
          defaultValue={chosen.field}
        />
        <SelectField
          label={t.filterCity}
          name="city"
          placeholder={t.all}
          options={cities}
          defaultValue={chosen.city}
        />
        <SelectField
          label={t.filterType}
          name="type"
          placeholder={t.all}
          options={organisationTypes.map((value) => ({
            value,
            label: common.organisationTypes[value],
          }))}
          defaultValue={chosen.type}
        />
        <SelectField
          label={t.filterStatus}
          name="status"
          placeholder={t.all}
          options={publicStatuses.map((value) => ({
            value,
            label: common.initiativeStatuses[value],
          }))}
          defaultValue={chosen.status}
        />
        <Button variant="secondary">{t.apply}</Button>
        {isNarrowed && <Link to={here}>{t.clear}</Link>}
      </Form>
      <SaveSearch
        key={page.here}
        here={page.here}
        conditions={page.conditions}
        isSignedIn={page.isSignedIn}
        reply={answer?.reply}
      />
      <Section title={t.resultsTitle}>
        {rows.length === 0 ? (
          <Empty
            title={isNarrowed ? t.noneTitle : t.emptyTitle}
            action={
              isNarrowed ? (
                <Link to={here}>{t.clear}</Link>
              ) : (
                <ButtonLink to={paths.newInitiative(language)}>{t.propose}</ButtonLink>
              )
            }
          >
            {isNarrowed ? t.none : t.empty}
          </Empty>
        ) : (
          <RowList>
            {rows.map((initiative) => (
              <InitiativeRow key={initiative.id} initiative={initiative} />
            ))}
          </RowList>
        )}
        {(nextPage || !isFirst) && (
          <Pager
            label={t.resultsTitle}
            previous={isFirst ? undefined : { to: here, label: common.previousPage }}
            next={nextPage ? { to: `${here}?${nextPage}`, label: common.nextPage } : undefined}
          />
        )}
      </Section>
    </Page>
  );
}
