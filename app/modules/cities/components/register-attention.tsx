import { registerTexts } from "~/locales/register";
import { dateWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { RegisterAttention as Attention } from "../attention.queries.server";
import { PromiseList } from "./promise-list";

/** What the register asks of staff today; what asks nothing is left out. */
export function RegisterAttention({ attention }: { attention: Attention }) {
  const language = useLanguage();
  const t = useTexts(registerTexts);
  const { promises, agreements, bounced, renewals, duplicates, reviews } = attention;
  return (
    <>
      <Section title={t.attention.promises}>
        {promises.length === 0 ? (
          <p>{t.attention.noPromises}</p>
        ) : (
          <PromiseList promises={promises} showsCity />
        )}
      </Section>
      <Section title={t.attention.agreements}>
        {agreements.length === 0 && <p>{t.attention.noAgreements}</p>}
        <RowList>
          {agreements.map(({ key, title, city, reminder }) => (
            <Row
              key={`${key} ${reminder}`}
              title={`${city}: ${title}`}
              to={paths.record(language, "agreement", key)}
              meta={reminder}
            />
          ))}
        </RowList>
      </Section>
      {reviews.length > 0 && (
        <Section title={t.reviews.title} lead={t.reviews.lead}>
          <RowList>
            {reviews.map(({ id, city, openedOn }) => (
              <Row
                key={id}
                title={city}
                to={paths.healthReview(language, id)}
                meta={t.reviews.since(dateWords(openedOn, language))}
              />
            ))}
          </RowList>
        </Section>
      )}
      {bounced.length > 0 && (
        <Section title={t.attention.contacts}>
          <RowList>
            {bounced.map(({ key, name, city, bouncedOn }) => (
              <Row
                key={key}
                title={`${city}: ${name}`}
                to={paths.record(language, "contact", key)}
                aside={
                  <Tag tone="attention">{t.liaisons.bounced(dateWords(bouncedOn, language))}</Tag>
                }
              />
            ))}
          </RowList>
        </Section>
      )}
      {renewals.length > 0 && (
        <Section title={t.attention.renewals}>
          <RowList>
            {renewals.map(({ key, name, reviewOn }) => (
              <Row
                key={key}
                title={name}
                to={paths.record(language, "affiliation", key)}
                meta={t.attention.renewBy(dateWords(reviewOn, language))}
              />
            ))}
          </RowList>
        </Section>
      )}
      {duplicates > 0 && (
        <Section title={t.attention.duplicates}>
          <RowList>
            <Row
              title={t.attention.duplicatesCount(duplicates)}
              to={paths.benefitDuplicates(language)}
            />
          </RowList>
        </Section>
      )}
    </>
  );
}
