import { Link } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { paths } from "~/shared/paths";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { HealthState, HealthTrend } from "../health/health";
import type { Relation } from "../partner-city";
import { HealthTag } from "./health-tag";

/** A row of the list of cities. */
export type CityRow = {
  slug: string;
  name: string;
  country: string;
  relation: Relation;
  /** year of the first agreement */
  since: string;
  health: { state: HealthState; trend: HealthTrend } | null;
  inForce: number;
  /** names of the most practised fields, and how many more there are */
  fields: string[];
  moreFields: number;
  isSuspended: boolean;
};

/** The list of partner cities. */
export function CityTable({ rows }: { rows: CityRow[] }) {
  const language = useLanguage();
  const t = useTexts(citiesTexts);
  const { relations } = useTexts(commonTexts);
  const { city, relation, health, inForce, fields } = t.columns;
  return (
    <Table
      caption={t.table}
      captionHidden
      head={[city, relation, health, inForce, fields]}
      numeric={[3]}
      rows={rows.map((row) => ({
        key: row.slug,
        cells: [
          <span key="name">
            <Link to={paths.city(language, row.slug)}>{row.name}</Link>
            <span className="quiet block">{row.country}</span>
          </span>,
          <span key="relation">
            {relations[row.relation]}
            {row.since && <span className="quiet"> {t.since(row.since)}</span>}
          </span>,
          <span key="health">
            {row.health ? <HealthTag {...row.health} /> : "–"}
            {row.isSuspended && (
              <span className="block">
                <Tag tone="attention">{t.suspended}</Tag>
              </span>
            )}
          </span>,
          row.inForce,
          row.fields.length > 0 && (
            <span key="fields">
              {row.fields.join(", ")}
              {row.moreFields > 0 && <span className="quiet"> {t.moreFields(row.moreFields)}</span>}
            </span>
          ),
        ],
      }))}
    />
  );
}
