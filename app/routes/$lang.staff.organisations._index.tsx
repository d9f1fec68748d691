import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { recordedTexts } from "~/locales/recorded";
import { staffTexts } from "~/locales/staff";
import { requireRight } from "~/modules/accounts/guards.server";
import { recordedOrganisations } from "~/modules/organisations/recorded/recorded.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireRight(args, "organisation.record");
  const rows = await recordedOrganisations();
  return {
    language,
    rows: rows.map(({ name, country, ...row }) => ({
      ...row,
      name: pick(name, language),
      country: codeName("region", country, language),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = recordedTexts[page.language];
  return pageMeta(page.language, t.title, t.lead);
};

export default function RecordedOrganisations() {
  const { language, rows } = useLoaderData<typeof loader>();
  const t = useTexts(recordedTexts);
  const common = useTexts(commonTexts);
  const staff = useTexts(staffTexts);
  const add = <ButtonLink to={paths.recordOrganisation(language)}>{t.add}</ButtonLink>;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.staff(language), label: staff.title }}
      actions={rows.length > 0 && add}
    >
      {rows.length === 0 ? (
        <Empty title={t.none} action={add}>
          {t.noneHint}
        </Empty>
      ) : (
        <Section title={t.list}>
          <RowList>
            {rows.map(({ id, name, type, town, country, isInvited }) => (
              <Row
                key={id}
                title={<span lang={name.language}>{name.text}</span>}
                to={paths.recordedOrganisation(language, id)}
                meta={[common.organisationTypes[type], town, country].join(", ")}
                aside={isInvited && <Tag tone="info">{t.isInvited}</Tag>}
              />
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  );
}
