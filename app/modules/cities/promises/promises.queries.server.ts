import { now } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db/index.server";
import { dayIn } from "~/shared/dates";
import type { LocalisedText } from "~/shared/language";
import { homeCity } from "../city.queries.server";
import { standingOn } from "./promise";

const columns = {
  key: true,
  text: true,
  side: true,
  owner: true,
  dueOn: true,
  state: true,
  version: true,
  city: { select: { slug: true, name: true } },
  delegation: { select: { key: true, purpose: true, year: true } },
} satisfies Prisma.DelegationPromiseSelect;

/** Open promises of one city, or of all that are due until a day, the longest due first. */
export async function openPromises(asked: {
  on: string;
  citySlug?: string;
  until?: string;
  take?: number;
}) {
  const { on, citySlug, until, take = 100 } = asked;
  const rows = await db.delegationPromise.findMany({
    where: {
      state: "open",
      city: { slug: citySlug, archivedOn: null },
      ...(until ? { dueOn: { lte: new Date(until) } } : {}),
    },
    select: columns,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take,
  });
  return rows.map(({ text, city, delegation, dueOn, ...row }) => {
    const due = dueOn.toISOString().slice(0, 10);
    return {
      ...row,
      text: text as LocalisedText,
      city: { slug: city.slug, name: city.name as LocalisedText },
      delegation: delegation && { ...delegation, purpose: delegation.purpose as LocalisedText },
      dueOn: due,
      standing: standingOn({ state: row.state, dueOn: due }, on),
    };
  });
}

export type OpenPromise = Awaited<ReturnType<typeof openPromises>>[number];

/** Open promises of one city as of today, or null where no city is named. */
export async function owedByCity(citySlug: unknown): Promise<OpenPromise[] | null> {
  if (typeof citySlug !== "string" || !citySlug) return null;
  return openPromises({ on: dayIn(now(), (await homeCity()).timeZone), citySlug });
}
