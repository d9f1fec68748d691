import { Link } from "@remix-run/react";
import { agreementsTexts } from "~/locales/agreements";
import { citiesTexts } from "~/locales/cities";
import { dateWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Table } from "~/ui/table";
import { useLanguage, useTexts } from "~/ui/texts";
import type { Agreement } from "../../agreements/agreement";
import { stateOn } from "../../agreements/agreement-state";
import { agreementStateWords } from "../../agreements/agreement-words";
import type { Day } from "../../agreements/days";

/** A city of the picture with its agreements. */
export type ShownCity = {
  slug: string;
  name: string;
  agreements: (Agreement & { title: string })[];
};

/** The agreements of all cities in the picture as a table, one click away. */
export function AllTable({ cities, today }: { cities: ShownCity[]; today: Day }) {
  const language = useLanguage();
  const t = useTexts(agreementsTexts).timeline;
  const kinds = useTexts(citiesTexts).page.agreementKinds;
  const { city, document, kind, signed, state } = t.columns;
  const rows = cities.flatMap(({ slug, name, agreements }) =>
    [...agreements]
      .sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1))
      .map((agreement) => ({
        key: agreement.key,
        cells: [
          <Link key={slug} to={paths.city(language, slug)}>
            {name}
          </Link>,
          agreement.title,
          kinds[agreement.kind],
          dateWords(agreement.signedOn, language),
          agreementStateWords(stateOn(agreement, today), language),
        ],
      })),
  );
  return (
    <details className="more">
      <summary>{t.allTable}</summary>
      <Table
        caption={t.allTable}
        captionHidden
        head={[city, document, kind, signed, state(dateWords(today, language))]}
        rows={rows}
      />
    </details>
  );
}
