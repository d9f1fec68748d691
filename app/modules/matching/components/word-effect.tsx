import { Form, Link } from "@remix-run/react";
import { lexiconTexts } from "~/locales/lexicon";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/page";
import { useLanguage, useTexts } from "~/ui/texts";
import type { Effect } from "../lexicon/effect-of-word.server";

/** What giving a word to a concept would change, and the button that does it. */
export function WordEffect({ effect }: { effect: Effect }) {
  const t = useTexts(lexiconTexts);
  const { form, language, initiatives, records, others } = effect;
  const isNothing = initiatives.length === 0 && records.length === 0;
  return (
    <Section title={t.effect(form)} id="add">
      <div role="status">
        {others.length > 0 && <Notice tone="attention">{t.effectOthers(others.join(", "))}</Notice>}
        {isNothing && <p>{t.effectNone}</p>}
      </div>
      {initiatives.length > 0 && <Initiatives effect={effect} />}
      {records.length > 0 && (
        <Section title={t.effectRecords} level={3}>
          <ul className="bullets">
            {records.map(({ city, text }) => (
              <li key={`${city} ${text}`}>
                {city}: {text}
              </li>
            ))}
          </ul>
          {effect.moreRecords > 0 && <p>{t.effectMore(effect.moreRecords)}</p>}
        </Section>
      )}
      <Form method="post" className="actions">
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="form" value={form} />
        <Button name="intent" value="add">
          {t.save(form)}
        </Button>
        <Link to="." relative="path" className="button button-quiet">
          {t.other}
        </Link>
      </Form>
    </Section>
  );
}

function Initiatives({ effect: { initiatives, moreInitiatives } }: { effect: Effect }) {
  const t = useTexts(lexiconTexts);
  const language = useLanguage();
  return (
    <Section title={t.effectInitiatives} level={3}>
      <ul className="rows">
        {initiatives.map(({ id, title, cities }) => (
          <li key={id} className="row">
            <div className="min-w-0">
              <div className="row-title">
                <Link to={paths.initiative(language, id)}>{title}</Link>
              </div>
              {cities && (
                <Facts
                  rows={[
                    { term: t.firstBefore, value: cities.before.join(", ") },
                    { term: t.firstAfter, value: cities.after.join(", ") },
                  ]}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {moreInitiatives > 0 && <p>{t.effectMore(moreInitiatives)}</p>}
    </Section>
  );
}
