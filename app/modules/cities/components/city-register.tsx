import type { SerializeFrom } from "@remix-run/node";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { dateWords } from "~/shared/dates";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { Section } from "~/ui/page";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Timeline } from "~/ui/timeline";
import { useLanguage, useTexts } from "~/ui/texts";
import type { cityPage } from "../city.queries.server";

type Page = NonNullable<Awaited<ReturnType<typeof cityPage>>>;
type Register = Pick<
  SerializeFrom<Page>,
  "agreements" | "fields" | "links" | "undertakings" | "benefits"
>;
type Props = { register: Register; fieldNames: Record<string, string> };

const inWords = (text: unknown, language: Language) =>
  pick((text ?? {}) as LocalisedText, language).text;

/** What the register holds on a partner city, table by table; empty tables are left out. */
export function CityRegister({ register, fieldNames }: Props) {
  return (
    <>
      <Agreements agreements={register.agreements} fieldNames={fieldNames} />
      <Fields fields={register.fields} fieldNames={fieldNames} />
      <Links links={register.links} fieldNames={fieldNames} />
      <Undertakings undertakings={register.undertakings} />
      <Benefits benefits={register.benefits} />
    </>
  );
}

function Agreements({
  agreements,
  fieldNames,
}: Pick<Register, "agreements"> & Pick<Props, "fieldNames">) {
  const language = useLanguage();
  const t = useTexts(citiesTexts).page;
  const term = (row: Register["agreements"][number]) => {
    if (row.term === "until" && row.endsOn) return t.terms.until(dateWords(row.endsOn, language));
    if (row.term !== "renewing") return t.terms.openEnded;
    return row.renewsEveryYears && row.noticeMonths
      ? t.terms.renewingYears(row.renewsEveryYears, row.noticeMonths)
      : t.terms.renewing;
  };
  return (
    <Section title={t.agreements}>
      {agreements.length === 0 ? (
        <p>{t.noAgreements}</p>
      ) : (
        <Table
          caption={t.agreements}
          captionHidden
          head={[
            t.agreementColumns.document,
            t.agreementColumns.kind,
            t.agreementColumns.signed,
            t.agreementColumns.term,
          ]}
          rows={agreements.map((row) => ({
            key: row.key,
            cells: [
              <span key="title">
                {inWords(row.title, language)}
                {row.fields.length > 0 && (
                  <span className="quiet block">
                    {row.fields.map((code) => fieldNames[code] ?? code).join(", ")}
                  </span>
                )}
              </span>,
              t.agreementKinds[row.kind],
              dateWords(row.signedOn, language),
              term(row),
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Fields({ fields, fieldNames }: Pick<Register, "fields"> & Pick<Props, "fieldNames">) {
  const language = useLanguage();
  const t = useTexts(citiesTexts).page;
  if (fields.length === 0) return null;
  const isScoped = fields.some((field) => field.agreed);
  const { field, agreed, practised, evidence } = t.fieldColumns;
  return (
    <Section title={t.fields}>
      <Table
        caption={t.fields}
        captionHidden
        head={isScoped ? [field, agreed, practised, evidence] : [field, practised, evidence]}
        rows={fields.map((row) => ({
          key: row.field,
          cells: [
            fieldNames[row.field] ?? row.field,
            ...(isScoped ? [row.agreed ? t.yes : t.no] : []),
            t.practised[row.practised] ?? "",
            inWords(row.note, language),
          ],
        }))}
      />
    </Section>
  );
}

function Links({ links, fieldNames }: Pick<Register, "links"> & Pick<Props, "fieldNames">) {
  const language = useLanguage();
  const t = useTexts(citiesTexts).page;
  if (links.length === 0) return null;
  return (
    <Section title={t.links}>
      <Table
        caption={t.links}
        captionHidden
        head={[t.linkColumns.home, t.linkColumns.partner, t.linkColumns.since, t.linkColumns.field]}
        rows={links.map((row) => ({
          key: row.key,
          cells: [
            inWords(row.home, language),
            inWords(row.partner, language),
            row.since ?? "–",
            fieldNames[row.field] ?? row.field,
          ],
        }))}
      />
    </Section>
  );
}

function Undertakings({ undertakings }: Pick<Register, "undertakings">) {
  const language = useLanguage();
  const t = useTexts(citiesTexts).page;
  if (undertakings.length === 0) return null;
  return (
    <Section title={t.undertakings}>
      <Timeline
        items={undertakings.map((row) => ({
          key: row.key,
          when: `${row.year}${row.endYear ? `–${row.endYear}` : ""}`,
          title: (
            <>
              {inWords(row.title, language)}{" "}
              {row.status === "planned" && <Tag tone="info">{t.planned}</Tag>}
            </>
          ),
          children: row.description ? (
            <p className="quiet">{inWords(row.description, language)}</p>
          ) : null,
        }))}
      />
    </Section>
  );
}

function Benefits({ benefits }: Pick<Register, "benefits">) {
  const language = useLanguage();
  const t = useTexts(citiesTexts).page;
  const common = useTexts(commonTexts);
  if (benefits.length === 0) return null;
  const value = (row: Register["benefits"][number]) =>
    [
      row.count,
      row.amount &&
        `${row.amount.toLocaleString("pl-PL").replace(/\s/g, "\u00a0")} ${row.currency}`,
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <Section title={t.benefits}>
      <Table
        caption={t.benefits}
        captionHidden
        head={[
          t.benefitColumns.benefit,
          t.benefitColumns.kind,
          t.benefitColumns.year,
          t.benefitColumns.value,
        ]}
        numeric={[2, 3]}
        rows={benefits.map((row) => ({
          key: row.key,
          cells: [
            <span key="title">
              {inWords(row.title, language)}
              {row.recipient ? (
                <span className="quiet block">{inWords(row.recipient, language)}</span>
              ) : null}
            </span>,
            `${common.benefitKinds[row.kind]}, ${common.benefitDirections[row.direction]}`,
            row.year ?? "–",
            value(row) || "–",
          ],
        }))}
      />
    </Section>
  );
}
