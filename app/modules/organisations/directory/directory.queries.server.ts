import { db, type Prisma } from "~/platform/db/index.server";
import type { Language, LocalisedText } from "~/shared/language";
import { type DirectoryFilter, directoryWords } from "./directory-filter";

const pageSize = 20;

/** Verified organisations that meet the conditions of a filter. */
const foundBy = ({ query, type, field, country }: DirectoryFilter) =>
  ({
    verification: "verified",
    type,
    country,
    ...(field && { fields: { has: field } }),
    AND: directoryWords(query ?? "").map((parts) => ({
      OR: parts.map((part) => ({ searchText: { contains: part } })),
    })),
  }) satisfies Prisma.OrganisationWhereInput;

/** A page of the directory by name in the reader's language, how many there are in all, and after which the next begins. */
export async function directoryPage(filter: DirectoryFilter, language: Language) {
  const where = foundBy(filter);
  const { after } = filter;
  const isKnown = after && (await db.organisation.count({ where: { ...where, id: after } })) > 0;
  const [rows, count] = await Promise.all([
    db.organisation.findMany({
      where,
      select: { id: true, name: true, type: true, town: true, country: true, fields: true },
      orderBy: [{ [language === "pl" ? "sortPl" : "sortEn"]: "asc" }, { id: "asc" }],
      take: pageSize + 1,
      ...(isKnown ? { cursor: { id: after }, skip: 1 } : {}),
    }),
    db.organisation.count({ where }),
  ]);
  const page = rows.slice(0, pageSize);
  return {
    rows: page.map((row) => ({ ...row, name: row.name as LocalisedText })),
    count,
    next: rows.length > pageSize ? page.at(-1)!.id : null,
  };
}

/** Countries that verified organisations are in. */
export async function directoryCountries(): Promise<string[]> {
  const rows = await db.organisation.groupBy({
    by: "country",
    where: { verification: "verified" },
  });
  return rows.map(({ country }) => country);
}
