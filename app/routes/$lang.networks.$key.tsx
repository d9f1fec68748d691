import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { networksTexts } from "~/locales/networks";
import { pageMeta } from "~/locales/page-meta";
import { fieldNames } from "~/modules/cities/city.queries.server";
import { networkView } from "~/modules/cities/networks/network-view.server";
import { affiliations } from "~/modules/cities/networks/networks.queries.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Facts } from "~/ui/facts";
import { Page, Section } from "~/ui/page";
import { Timeline } from "~/ui/timeline";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const [joined, fields] = await Promise.all([affiliations(), fieldNames(language)]);
  const found = joined.find(({ key }) => key === params.key);
  if (!found) throw notFound();
  return { language, network: networkView(found, { language, fieldNames: fields }) };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, page.network.name, page.network.summary) : [];

export default function Network() {
  const { language, network } = useLoaderData<typeof loader>();
  const t = useTexts(networksTexts);
  const common = useTexts(commonTexts);
  const { facts } = t;
  const dated = network.uses.filter(({ isDated }) => isDated);
  const undated = network.uses.filter(({ isDated }) => !isDated);
  const stops = (events: typeof network.uses) =>
    events.map(({ key, when, title, kindName, note }) => ({
      key,
      when,
      title,
      children: (
        <>
          {kindName && <p className="quiet">{kindName}</p>}
          {note && <p>{note}</p>}
        </>
      ),
    }));
  return (
    <Page
      title={network.name}
      kicker={t.kicker}
      lead={network.summary}
      back={{ to: paths.networks(language), label: t.title }}
    >
      <Facts
        rows={[
          { term: facts.since, value: network.membership },
          { term: facts.fee, value: network.fee },
          { term: facts.coordinator, value: network.coordinator },
          { term: facts.role, value: network.role },
          { term: facts.members, value: network.members },
          { term: facts.fields, value: network.fields },
        ]}
      />
      <p className="quiet origin">
        {network.source}, {common.asOf(network.asOf)}
      </p>
      <Section title={t.useTitle}>
        {network.uses.length === 0 && <p>{t.noUse}</p>}
        {dated.length > 0 && <Timeline items={stops(dated)} />}
        {undated.length > 0 && (
          <>
            {dated.length > 0 && <h3>{t.undated}</h3>}
            <ul className="entries">
              {undated.map(({ key, title, kindName, note }) => (
                <li key={key} className="entry">
                  <p className="entry-title">{title}</p>
                  {kindName && <p className="entry-meta">{kindName}</p>}
                  {note && <p>{note}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section title={t.decisionsTitle}>
        {network.decisions.length === 0 ? (
          <p>{t.noDecisions}</p>
        ) : (
          <Timeline items={stops(network.decisions)} />
        )}
        {network.reviewOn && (
          <p>
            {facts.review}: {network.reviewOn}
          </p>
        )}
      </Section>
    </Page>
  );
}
