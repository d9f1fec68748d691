import { citiesTexts } from "~/locales/cities";
import { Facts } from "~/ui/facts";
import { Section } from "~/ui/page";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";
import type { CityView } from "../../city-view.server";

/** Fields agreed upon and practised, and on what that rests. */
export function CityFields({ fields }: Pick<CityView, "fields">) {
  const t = useTexts(citiesTexts).page;
  if (fields.length === 0) return null;
  const isScoped = fields.some(({ agreed }) => agreed);
  const { field, agreed, practised, evidence } = t.fieldColumns;
  return (
    <Section title={t.fields} id="fields">
      <Table
        caption={t.fields}
        captionHidden
        head={isScoped ? [field, agreed, practised, evidence] : [field, practised, evidence]}
        rows={fields.map((row) => ({
          key: row.field,
          cells: [
            row.name,
            ...(isScoped ? [row.agreed ? t.yes : t.no] : []),
            t.practised[row.practised] ?? "",
            row.note,
          ],
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
