import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/locales/page-meta";
import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { requireStaff } from "~/modules/accounts/guards.server";
import { RecordRows } from "~/modules/cities/components/register/record-rows";
import { columnOptions, optionsIn } from "~/modules/cities/register/column-options.server";
import { recordList } from "~/modules/cities/register/record-list.queries.server";
import { tableNamed } from "~/modules/cities/register/tables";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { SelectField, TextField } from "~/ui/field";
import { Page, Section } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const table = tableNamed(args.params.table);
  if (!table) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const filter = {
    query: (query.get("q") ?? "").trim().slice(0, 100),
    parent: query.get("parent") ?? "",
    after: query.get("after") ?? "",
  };
  const [list, options] = await Promise.all([
    recordList(table, filter),
    columnOptions(table, language, {}),
  ]);
  const cities = table.parent === "city" ? (options.city ?? []) : [];
  return {
    language,
    name: table.name,
    filter,
    // Hundreds are more than anybody chooses from: there a city's list is reached from its own record.
    cities: cities.length > citiesToChooseFrom ? [] : cities,
    city: cities.find(({ value }) => value === filter.parent)?.label ?? filter.parent,
    options: optionsIn(options, list.records),
    ...list,
  };
}

const citiesToChooseFrom = 60;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const { many, lead } = registerTablesTexts[page.language].tables[page.name];
  return pageMeta(page.language, many, lead);
};

export default function RegisterTable() {
  const page = useLoaderData<typeof loader>();
  const { language, name, filter, cities, records, next, options } = page;
  const t = useTexts(registerTexts);
  const words = useTexts(registerTablesTexts).tables[name];
  const table = tableNamed(name)!;
  const here = paths.registerTable(language, name);
  const isNarrowed = Boolean(filter.query || filter.parent);
  const onward = new URLSearchParams({
    ...(filter.query ? { q: filter.query } : {}),
    ...(filter.parent ? { parent: filter.parent } : {}),
    ...(next ? { after: next } : {}),
  });
  return (
    <Page
      title={words.many}
      lead={words.lead}
      back={{ to: paths.cityRegister(language), label: t.title }}
      actions={
        <>
          <ButtonLink to={paths.newRecord(language, name, filter.parent || undefined)}>
            {words.add}
          </ButtonLink>
          <ButtonLink to={`${paths.registerImport(language)}?table=${name}`} variant="quiet">
            {t.import}
          </ButtonLink>
          {(["csv", "xlsx"] as const).map((format) => (
            <a
              key={format}
              className="button button-quiet"
              href={paths.registerExport(language, name, format)}
            >
              {t.exportAs(format.toUpperCase())}
            </a>
          ))}
        </>
      }
    >
      <Form method="get" role="search" className="filters" key={JSON.stringify(filter)}>
        <TextField
          label={t.search}
          hint={t.searchHint}
          name="q"
          type="search"
          defaultValue={filter.query}
        />
        {cities.length > 0 ? (
          <SelectField
            label={t.ofCity}
            name="parent"
            placeholder={t.all}
            options={cities}
            defaultValue={filter.parent}
          />
        ) : (
          filter.parent && <input type="hidden" name="parent" value={filter.parent} />
        )}
        <Button variant="secondary">{t.apply}</Button>
        {isNarrowed && <Link to={here}>{t.clear}</Link>}
      </Form>
      <Section title={page.city ? `${t.listTitle}: ${page.city}` : t.listTitle}>
        {records.length === 0 ? (
          <Empty title={isNarrowed ? t.noneFound : t.none} />
        ) : (
          <RecordRows table={table} records={records} options={options} />
        )}
        <Pager
          label={t.listTitle}
          next={next ? { to: `${here}?${onward}`, label: t.next } : undefined}
        />
      </Section>
    </Page>
  );
}
