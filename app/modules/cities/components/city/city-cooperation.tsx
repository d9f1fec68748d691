import { citiesTexts } from "~/locales/cities";
import { Facts } from "~/ui/facts";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import type { CityView } from "../../city-view.server";

/** Fields practised and agreed upon, and on what that rests. */
export function CityFields({ fields }: Pick<CityView, "fields">) {
  const t = useTexts(citiesTexts).page;
  if (fields.length === 0) return null;
  return (
    <Section title={t.fields} id="fields">
      <Facts
        rows={fields.map(({ name, practised, agreed, note }) => ({
          term: <span className="initial">{name}</span>,
          value: (
            <>
              {note && <span className="block">{note}</span>}
              <span className="quiet">
                {[t.practised[practised], agreed && t.agreed].filter(Boolean).join(", ")}
              </span>
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** Institutions that work with each other, by their kind. */
export function CityLinks({ links }: Pick<CityView, "links">) {
  const t = useTexts(citiesTexts).page;
  if (links.length === 0) return null;
  return (
    <Section title={t.links} id="links">
      <Facts
        rows={links.map(({ kind, pairs }) => ({
          term: <span className="initial">{kind}</span>,
          value: (
            <ul className="pairs">
              {pairs.map((pair) => (
                <li key={pair.key}>
                  {pair.home} – {pair.partner}
                  <span className="quiet block">
                    {[pair.field, pair.when].filter(Boolean).join(", ")}
                  </span>
                  {pair.note && <span className="quiet block">{pair.note}</span>}
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </Section>
  );
}

/** What the city looks for and what it has to give, in its own words. */
export function CityWishes({ seeks, offers }: Pick<CityView, "seeks" | "offers">) {
  const t = useTexts(citiesTexts).page;
  if (!seeks && !offers) return null;
  return (
    <Section title={t.wishes} id="wishes">
      <Facts
        rows={[
          { term: t.seeks, value: seeks },
          { term: t.offers, value: offers },
        ]}
      />
    </Section>
  );
}
