import type { Prisma } from "~/platform/db/index.server";
import type { OrganisationType } from "../organisations/organisation";
import { publicStatuses } from "./initiative";
import { searchWords } from "./search-text";

/** How the public list is narrowed, and where a page of it begins. */
export type InitiativeFilter = {
  query?: string;
  field?: string;
  /** slug of a partner city that works on it */
  city?: string;
  type?: OrganisationType;
  status?: (typeof publicStatuses)[number];
  /** key of the last row of the page before */
  after?: { publishedAt: Date; id: number };
};

/** Initiatives the public sees that meet the conditions of a filter. */
export function publicWhere(filter: InitiativeFilter): Prisma.InitiativeWhereInput {
  return {
    status: filter.status ?? { in: [...publicStatuses] },
    ...(filter.field ? { fields: { has: filter.field } } : {}),
    ...(filter.type ? { organisation: { type: filter.type } } : {}),
    ...(filter.city ? { cooperations: { some: { city: { slug: filter.city } } } } : {}),
    AND: searchWords(filter.query ?? "").map(({ part, terms }) => ({
      OR: [{ searchText: { contains: part } }, { terms: { hasSome: terms } }],
    })),
    ...(filter.after
      ? {
          OR: [
            { publishedAt: { lt: filter.after.publishedAt } },
            { publishedAt: filter.after.publishedAt, id: { lt: filter.after.id } },
          ],
        }
      : {}),
  };
}
