import { networksTexts } from "~/locales/networks";
import { registerTablesTexts } from "~/locales/register-tables";
import { dateWords } from "~/shared/dates";
import type { Language, LocalisedText } from "~/shared/language";
import { moneyWords, recordText, sourceWords } from "../record-words";
import type { Affiliation } from "./networks.queries.server";

type Context = { language: Language; fieldNames: ReadonlyMap<string, string> };

/** A membership in one language: what it is, what came of it by year, and what was decided about it. */
export function networkView(row: Affiliation, { language, fieldNames }: Context) {
  const t = networksTexts[language];
  const inWords = (text: LocalisedText) => recordText(text, language);
  const kinds = registerTablesTexts[language].choices.affiliationEventKind;
  const events = row.events.map(({ key, kind, title, note, year, endYear, heldOn }) => ({
    key,
    kind,
    kindName: kind === "use" ? "" : kinds[kind],
    isDated: heldOn !== null || year !== null,
    title: inWords(title),
    note: inWords(note),
    when: heldOn
      ? dateWords(heldOn, language)
      : year === null
        ? ""
        : endYear && endYear > year
          ? `${year}–${endYear}`
          : String(year),
  }));
  const isDecision = ({ kind }: { kind: string }) => kind === "renewed" || kind === "ended";
  return {
    key: row.key,
    name: inWords(row.name),
    summary: inWords(row.summary),
    membership: row.until ? t.span(row.since, row.until) : t.since(row.since),
    fee: row.fee && (row.fee.amount === 0 ? t.noFee : t.fee(moneyWords(row.fee, language))),
    coordinator: inWords(row.coordinator),
    role: inWords(row.role),
    members: inWords(row.members),
    fields: row.fields.map((code) => fieldNames.get(code) ?? code).join(", "),
    reviewOn: row.reviewOn && dateWords(row.reviewOn, language),
    uses: events.filter((event) => !isDecision(event)),
    decisions: events.filter(isDecision),
    source: sourceWords(row.source, language),
    asOf: row.asOf,
  };
}
