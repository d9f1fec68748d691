import { db } from "~/platform/db/index.server";

/** Since when and why cities are suspended, by slug; those that are not are left out. */
export async function suspensionsOf(slugs: readonly string[]) {
  const rows = await db.partnerCity.findMany({
    where: { slug: { in: [...slugs] }, suspendedOn: { not: null } },
    select: { slug: true, suspendedOn: true, suspendedWhy: true },
  });
  return new Map(
    rows.map(({ slug, suspendedOn, suspendedWhy }) => [
      slug,
      { on: suspendedOn!.toISOString().slice(0, 10), why: suspendedWhy ?? "" },
    ]),
  );
}
