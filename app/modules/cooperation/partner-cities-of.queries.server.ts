import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import { publicStatuses } from "../initiatives/initiative";

/** The cities abroad that an organisation works or has worked with on initiatives the public sees, by their address. */
export async function partnerCitiesOf(organisationId: number) {
  const rows = await db.partnerCity.findMany({
    where: {
      cooperations: {
        some: { organisationId, initiative: { status: { in: [...publicStatuses] } } },
      },
    },
    select: { slug: true, name: true, country: true },
    orderBy: { slug: "asc" },
  });
  return rows.map((row) => ({ ...row, name: row.name as LocalisedText }));
}
