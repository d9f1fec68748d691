import { Link } from "@remix-run/react";
import { fundingTexts } from "~/locales/funding";
import { paths } from "~/shared/paths";
import { Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { InitiativeFunding as Funding } from "../initiative-funding.server";

/** Calls an initiative could enter, and whom it must add first. */
export function InitiativeFunding({ funding }: { funding: Funding }) {
  const language = useLanguage();
  const all = useTexts(fundingTexts);
  const t = all.initiative;
  const { calls, notForYou } = funding;
  if (calls.length + notForYou.length === 0) return null;
  return (
    <Section title={t.title} lead={calls.length > 0 ? t.lead : t.none} id="funding">
      <RowList>
        {calls.map((call) => (
          <Row
            key={call.id}
            level={3}
            title={<span lang={call.title.language}>{call.title.text}</span>}
            to={paths.funding(language, call.id)}
            meta={`${call.programme}, ${call.deadline}`}
            aside={
              <Tag tone={call.state === "eligible" ? "good" : "info"}>{t.states[call.state]}</Tag>
            }
          >
            <p>{call.words}</p>
            {call.state === "needs-partners" && <Cities cities={call.cities} more={call.more} />}
          </Row>
        ))}
      </RowList>
      {notForYou.length > 0 && (
        <details className="more">
          <summary>{t.notForYou(notForYou.length)}</summary>
          <RowList>
            {notForYou.map((call) => (
              <Row
                key={call.id}
                level={3}
                title={<span lang={call.title.language}>{call.title.text}</span>}
                to={paths.funding(language, call.id)}
                meta={`${call.programme}, ${call.deadline}`}
              >
                <p>{call.words}</p>
              </Row>
            ))}
          </RowList>
        </details>
      )}
      <p>
        <Link to={paths.funding(language)}>{all.allCalls}</Link>
      </p>
    </Section>
  );
}

/** Partner cities in countries that bring the consortium further. */
function Cities({ cities, more }: { cities: { slug: string; name: string }[]; more: number }) {
  const language = useLanguage();
  const { initiative: t } = useTexts(fundingTexts);
  if (cities.length === 0) return <p className="quiet">{t.noCity}</p>;
  return (
    <p>
      {t.cities}{" "}
      {cities.map(({ slug, name }, position) => (
        <span key={slug}>
          {position > 0 && ", "}
          <Link to={paths.city(language, slug)}>{name}</Link>
        </span>
      ))}
      {more > 0 && ` ${t.more(more)}`}.
    </p>
  );
}
