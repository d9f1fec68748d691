import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { directoryTexts } from "~/locales/directory";
import { pageMeta } from "~/locales/page-meta";
import { fieldOptions } from "~/modules/cities/city.queries.server";
import {
  directoryAddress,
  directoryFilterOf,
} from "~/modules/organisations/directory/directory-filter";
import {
  directoryCountries,
  directoryPage,
} from "~/modules/organisations/directory/directory.queries.server";
import { organisationTypes } from "~/modules/organisations/organisation";
import { pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { SelectField, TextField } from "~/ui/field";
import { Page, Section } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Row, RowList } from "~/ui/rows";
import { Marks } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const filter = directoryFilterOf(new URL(request.url).searchParams);
  const [page, fields, countries] = await Promise.all([
    directoryPage(filter, language),
    fieldOptions(language),
    directoryCountries(),
  ]);
  const { query = "", type = "", field = "", country = "", after } = filter;
  const fieldNames = new Map(fields.map(({ code, name }) => [code, name]));
  const collator = new Intl.Collator(language);
  return {
    language,
    chosen: { query, type, field, country },
    isFirst: !after,
    first: directoryAddress(filter),
    next: page.next && directoryAddress(filter, page.next),
    count: page.count,
    rows: page.rows.map(({ name, country: code, fields: codes, ...row }) => ({
      ...row,
      name: pick(name, language),
      country: codeName("region", code, language),
      fields: codes.flatMap((each) => fieldNames.get(each) ?? []),
    })),
    fields: fields.map(({ code, name }) => ({ value: code, label: name })),
    countries: countries
      .map((code) => ({ value: code, label: codeName("region", code, language) }))
      .sort((a, b) => collator.compare(a.label, b.label)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = directoryTexts[page.language];
  return pageMeta(page.language, t.title, t.lead);
};

export default function Organisations() {
  const page = useLoaderData<typeof loader>();
  const { language, chosen, isFirst, first, next, count, rows } = page;
  const t = useTexts(directoryTexts);
  const common = useTexts(commonTexts);
  const here = paths.organisations(language);
  const isNarrowed = Object.values(chosen).some(Boolean);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <ButtonLink to={paths.newOrganisation(language)} variant="secondary">
          {t.add}
        </ButtonLink>
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
          label={t.type}
          name="type"
          placeholder={t.all}
          options={organisationTypes.map((value) => ({
            value,
            label: common.organisationTypes[value],
          }))}
          defaultValue={chosen.type}
        />
        <SelectField
          label={t.field}
          name="field"
          placeholder={t.all}
          options={page.fields}
          defaultValue={chosen.field}
        />
        <SelectField
          label={t.country}
          name="country"
          placeholder={t.all}
          options={page.countries}
          defaultValue={chosen.country}
        />
        <Button variant="secondary">{t.apply}</Button>
        {isNarrowed && <Link to={here}>{t.clear}</Link>}
      </Form>
      <Section title={t.results} lead={count > 0 ? common.counts.organisations(count) : undefined}>
        {rows.length === 0 ? (
          <Empty
            title={isNarrowed ? t.none : t.empty}
            action={
              isNarrowed ? (
                <Link to={here}>{t.clear}</Link>
              ) : (
                <ButtonLink to={paths.newOrganisation(language)}>{t.add}</ButtonLink>
              )
            }
          >
            {isNarrowed ? t.noneHint : t.emptyHint}
          </Empty>
        ) : (
          <RowList>
            {rows.map(({ id, name, type, town, country, fields }) => (
              <Row
                key={id}
                title={<span lang={name.language}>{name.text}</span>}
                to={paths.organisation(language, id)}
                meta={[common.organisationTypes[type], town, country].filter(Boolean).join(", ")}
              >
                <Marks items={fields} />
              </Row>
            ))}
          </RowList>
        )}
        <Pager
          label={t.results}
          previous={
            isFirst
              ? undefined
              : { to: paths.organisations(language, first), label: common.previousPage }
          }
          next={
            next ? { to: paths.organisations(language, next), label: common.nextPage } : undefined
          }
        />
      </Section>
    </Page>
  );
}
