import { citiesTexts } from "~/locales/cities";
import { Section } from "~/ui/page";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";
import type { CityView } from "../../city-view.server";

/** What the relation brought and gave: the balance first, then each benefit. */
export function CityBenefits({ benefits }: Pick<CityView, "benefits">) {
  const t = useTexts(citiesTexts).page;
  if (benefits.rows.length === 0) return null;
  return (
    <Section title={t.benefits} id="benefits">
      <Balance benefits={benefits} />
      <ul className="entries">
        {benefits.rows.map(({ key, title, recipient, direction, kind, year, value }) => (
          <li key={key} className="entry entry-valued">
            <div>
              <p className="entry-title">{title}</p>
              <p className="entry-meta">
                {[direction, kind, year, recipient].filter(Boolean).join(" · ")}
              </p>
            </div>
            {value && <p className="entry-value">{value}</p>}
          </li>
        ))}
      </ul>
      {benefits.older > 0 && <p className="quiet">{t.moreBenefits(benefits.older)}</p>}
    </Section>
  );
}

function Balance({ benefits }: Pick<CityView, "benefits">) {
  const t = useTexts(citiesTexts).page.balance;
  const { columns, nothing } = t;
  const row = (key: string, name: string, sides: { received: string; given: string }) => ({
    key,
    cells: [name, sides.received || nothing, sides.given || nothing],
  });
  return (
    <div className="balance">
      <p className="balance-words">
        {benefits.leans !== "none" && t.lean[benefits.leans]}{" "}
        {t.sides(benefits.received, benefits.given)}
      </p>
      <p className="quiet">{t.note}</p>
      <Table
        caption={t.title}
        head={[columns.year, columns.received, columns.given]}
        rows={[
          ...benefits.years.map((year) =>
            row(String(year.year), year.year === null ? t.unknownYear : String(year.year), year),
          ),
          ...(benefits.years.length > 1 ? [row("total", t.total, benefits.total)] : []),
        ]}
      />
    </div>
  );
}
