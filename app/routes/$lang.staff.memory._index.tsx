import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { memoryTexts } from "~/locales/memory";
import { pageMeta } from "~/locales/page-meta";
import { weightsTexts } from "~/locales/weights";
import { requireStaff } from "~/modules/accounts/guards.server";
import { memoryPage, type Tally } from "~/modules/cooperation/memory/memory.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Empty } from "~/ui/empty";
import { Page, Section } from "~/ui/page";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  return { language, ...(await memoryPage(language)) };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = memoryTexts[page.language];
  return pageMeta(page.language, t.title, t.lead);
};

export default function Memory() {
  const { language, cities, byField, byLanguage } = useLoaderData<typeof loader>();
  const t = useTexts(memoryTexts);
  const heads = [t.asked, t.accepted, t.declined, t.silent, t.usualDays];
  const cells = ({ asked, accepted, declined, silent, days }: Tally) => [
    ...[asked, accepted, declined, silent],
    days === null ? t.unknown : t.days(days),
  ];
  const numeric = [1, 2, 3, 4, 5];
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.matchingWeights(language), label: useTexts(weightsTexts).title }}
    >
      {cities.length === 0 ? (
        <Empty title={t.none} />
      ) : (
        <>
          <Section title={t.cities}>
            <Table
              caption={t.cities}
              captionHidden
              head={[t.city, ...heads, t.open]}
              numeric={[...numeric, 6]}
              rows={cities.map((city) => ({
                key: city.slug,
                cells: [
                  <Link key="city" to={paths.cityMemory(language, city.slug)}>
                    {city.name}
                  </Link>,
                  ...cells(city),
                  city.open,
                ],
              }))}
            />
          </Section>
          {(
            [
              [t.byField, t.field, byField],
              [t.byLanguage, t.language, byLanguage],
            ] as const
          ).map(
            ([title, head, groups]) =>
              groups.length > 0 && (
                <Section key={title} title={title}>
                  <Table
                    caption={title}
                    captionHidden
                    head={[head, ...heads]}
                    numeric={numeric}
                    rows={groups.map((group) => ({
                      key: group.key,
                      cells: [group.name, ...cells(group)],
                    }))}
                  />
                </Section>
              ),
          )}
        </>
      )}
    </Page>
  );
}
