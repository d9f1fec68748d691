import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { fundingTexts } from "~/locales/funding";
import { initiativesTexts } from "~/locales/initiatives";
import { pageMeta } from "~/locales/page-meta";
import { fieldNames, homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { FundingCallRow } from "~/modules/funding/components/funding-call-row";
import { currentCalls } from "~/modules/funding/funding-calls.queries.server";
import { callView } from "~/modules/funding/funding-view.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { Page, Section } from "~/ui/page";
import { RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const [home, names] = await Promise.all([homeCity(), fieldNames(language)]);
  const asked = new URL(request.url).searchParams.get("field") ?? "";
  const field = names.has(asked) ? asked : undefined;
  const { open, later } = await currentCalls(todayAt(home), field);
  const context = { language, fieldNames: names };
  return {
    language,
    field: field ?? "",
    fields: [...names].map(([value, label]) => ({ value, label })),
    open: open.map((call) => callView(call, true, context)),
    later: later.map((call) => callView(call, false, context)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, fundingTexts[page.language].title, fundingTexts[page.language].lead)
    : [];

export default function Funding() {
  const { language, field, fields, open, later } = useLoaderData<typeof loader>();
  const t = useTexts(fundingTexts);
  const here = paths.funding(language);
  const count = open.length + later.length;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.initiatives(language), label: useTexts(initiativesTexts).listTitle }}
    >
      <Form method="get" action={here} className="filters filters-one" key={field}>
        <SelectField
          label={t.filterField}
          name="field"
          placeholder={t.all}
          options={fields}
          defaultValue={field}
        />
        <Button variant="secondary">{t.apply}</Button>
      </Form>
      {field && (
        <p role="status" className="found">
          {t.found(count)} <Link to={here}>{t.clear}</Link>
        </p>
      )}
      {count === 0 && !field && <Empty title={t.none}>{t.noneText}</Empty>}
      {open.length > 0 && (
        <Section title={t.open}>
          <RowList>
            {open.map((call) => (
              <FundingCallRow key={call.id} call={call} />
            ))}
          </RowList>
        </Section>
      )}
      {later.length > 0 && (
        <Section title={t.later}>
          <RowList>
            {later.map((call) => (
              <FundingCallRow key={call.id} call={call} />
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  );
}
