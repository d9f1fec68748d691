import { citiesTexts } from "~/locales/cities";
import { registerTablesTexts } from "~/locales/register-tables";
import type { Language } from "~/shared/language";
import type { CityRecord } from "../city-record.queries.server";
import { recordText, spanWords } from "../record-words";
import type { Dated } from "./activity-list";

/** Something done together, as a page shows it. */
export type ActivityRow = Dated & {
  kind: string;
  title: string;
  /** when it was, as far as the year does not say it */
  when: string;
  description: string;
  /** institutions that took part */
  parties: string;
  fields: string;
  /** that it was planned, and as of when; "" when it was held */
  planned: string;
};

type Context = { language: Language; fieldNames: ReadonlyMap<string, string> };

/** Undertakings and delegations in one language, in no order. */
export function activityRows(
  { undertakings, delegations }: Pick<CityRecord, "undertakings" | "delegations">,
  { language, fieldNames }: Context,
): ActivityRow[] {
  const kinds = registerTablesTexts[language].choices.undertakingKind;
  const t = citiesTexts[language].page;
  const inWords = (text: unknown) => recordText(text, language);
  const shared = (row: {
    key: string;
    year: number;
    endYear?: number | null;
    startsOn: string | null;
    endsOn: string | null;
    fields: string[];
    status: "held" | "planned";
    asOf: number;
  }) => ({
    key: row.key,
    year: row.year,
    startsOn: row.startsOn,
    when: spanWords(row, language),
    fields: row.fields.map((code) => fieldNames.get(code) ?? code).join(", "),
    planned: row.status === "planned" ? t.planned(row.asOf) : "",
  });
  return [
    ...undertakings.map((row) => ({
      ...shared(row),
      kind: row.kind === "other" ? "" : kinds[row.kind],
      title: inWords(row.title),
      description: inWords(row.description),
      parties: [inWords(row.home), inWords(row.partner)].filter(Boolean).join(" – "),
    })),
    ...delegations.map((row) => ({
      ...shared(row),
      kind: t.delegations[row.direction],
      title: inWords(row.purpose),
      description: inWords(row.result),
      parties: inWords(row.host) && t.host(inWords(row.host)),
    })),
  ];
}
