import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { networksTexts } from "~/locales/networks";
import { pageMeta } from "~/locales/page-meta";
import { networkView } from "~/modules/cities/networks/network-view.server";
import { affiliations } from "~/modules/cities/networks/networks.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Page } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const joined = await affiliations();
  return {
    language,
    networks: joined.map((row) => {
      const { key, name, summary, membership, fee, coordinator, uses } = networkView(row, {
        language,
        fieldNames: new Map(),
      });
      return { key, name, summary, membership, fee, coordinator, uses: uses.length };
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = networksTexts[page.language];
  return pageMeta(page.language, t.title, t.lead(page.networks.length));
};

export default function Networks() {
  const { language, networks } = useLoaderData<typeof loader>();
  const t = useTexts(networksTexts);
  const cities = useTexts(citiesTexts);
  return (
    <Page
      title={t.title}
      lead={networks.length === 0 ? t.none : t.lead(networks.length)}
      back={{ to: paths.cities(language), label: cities.title }}
    >
      <RowList>
        {networks.map(({ key, name, summary, membership, fee, coordinator, uses }) => (
          <Row
            key={key}
            level={2}
            to={paths.network(language, key)}
            title={name}
            meta={[membership, fee, coordinator].filter(Boolean).join(" · ")}
            aside={uses > 0 ? t.events(uses) : undefined}
          >
            <p>{summary}</p>
          </Row>
        ))}
      </RowList>
    </Page>
  );
}
