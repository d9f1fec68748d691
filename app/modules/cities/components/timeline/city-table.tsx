import { agreementsTexts } from "~/locales/agreements";
import { citiesTexts } from "~/locales/cities";
import { dateWords } from "~/shared/dates";
import { Table } from "~/ui/table";
import { useLanguage, useTexts } from "~/ui/texts";
import type { Agreement } from "../../agreements/agreement";
import { stateOn } from "../../agreements/agreement-state";
import { agreementStateWords } from "../../agreements/agreement-words";
import type { Day } from "../../agreements/days";
import type { DatedUndertaking } from "../../agreements/timeline/undertaking-track";

type Props = {
  agreements: (Agreement & { title: string })[];
  undertakings: (DatedUndertaking & { title: string })[];
  today: Day;
};

/** One city's timeline as tables, one click away. */
export function CityTable({ agreements, undertakings, today }: Props) {
  const language = useLanguage();
  const t = useTexts(agreementsTexts).timeline;
  const kinds = useTexts(citiesTexts).page.agreementKinds;
  const inOrder = [...agreements].sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1));
  const { document, kind, signed, state } = t.columns;
  const { year, undertaking, status } = t.undertakingColumns;
  return (
    <details className="more">
      <summary>{t.cityTable}</summary>
      <div className="stack">
        {inOrder.length > 0 && (
          <Table
            caption={t.cityTable}
            captionHidden
            head={[document, kind, signed, state(dateWords(today, language))]}
            rows={inOrder.map((each) => ({
              key: each.key,
              cells: [
                each.title,
                kinds[each.kind],
                dateWords(each.signedOn, language),
                agreementStateWords(stateOn(each, today), language),
              ],
            }))}
          />
        )}
        {undertakings.length > 0 && (
          <Table
            caption={t.undertakings}
            head={[year, undertaking, status]}
            rows={[...undertakings]
              .sort((a, b) => a.year - b.year)
              .map((each) => ({
                key: each.key,
                cells: [yearsOf(each), each.title, t[each.status]],
              }))}
          />
        )}
      </div>
    </details>
  );
}

const yearsOf = ({ year, endYear }: DatedUndertaking) =>
  endYear && endYear > year ? `${year}–${endYear}` : String(year);
