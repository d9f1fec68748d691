import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/locales/page-meta";
import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { staffTexts } from "~/locales/staff";
import { requireStaff } from "~/modules/accounts/guards.server";
import { ProposalList } from "~/modules/cities/components/register/proposal-list";
import { proposedChanges, removedRecords } from "~/modules/cities/register/history.queries.server";
import { recordCounts } from "~/modules/cities/register/record-list.queries.server";
import { showChanges } from "~/modules/cities/register/show-changes.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const [counts, proposals, removed] = await Promise.all([
    recordCounts(),
    proposedChanges(),
    removedRecords(),
  ]);
  return {
    language,
    counts,
    proposals: await showChanges(proposals, language),
    removed: await showChanges(removed, language),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, registerTexts[page.language].title, registerTexts[page.language].lead)
    : [];

export default function Register() {
  const { language, counts, proposals, removed } = useLoaderData<typeof loader>();
  const t = useTexts(registerTexts);
  const { tables } = useTexts(registerTablesTexts);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.staff(language), label: useTexts(staffTexts).title }}
      actions={
        <>
          <ButtonLink to={paths.registerImport(language)} variant="secondary">
            {t.import}
          </ButtonLink>
          <ButtonLink to={paths.registerGaps(language)} variant="quiet">
            {t.gaps.title}
          </ButtonLink>
        </>
      }
    >
      <Section title={t.proposals.title}>
        <ProposalList proposals={proposals} />
      </Section>
      <Section title={t.tablesTitle}>
        <RowList>
          {counts.map(({ name, count }) => (
            <Row
              key={name}
              title={tables[name].many}
              to={paths.registerTable(language, name)}
              meta={tables[name].count(count)}
            >
              {tables[name].lead}
            </Row>
          ))}
        </RowList>
      </Section>
      {removed.length > 0 && (
        <Section title={t.history.removedTitle}>
          <ProposalList proposals={removed} />
        </Section>
      )}
    </Page>
  );
}
