import { db } from "~/platform/db/index.server";

/** What there is to know of a contact before writing to them. */
export type ContactStanding = {
  /** yyyy-mm-dd, where the present address refuses mail */
  bouncedOn: string | null;
  /** latest requests in a row that were closed without an answer */
  silent: number;
  hasEnded: boolean;
};

/** How each contact of a city stands on a day, by the contact's key. */
export async function contactStandings(
  citySlug: string,
  on: string,
): Promise<Record<string, ContactStanding>> {
  const rows = await db.contact.findMany({
    where: { city: { slug: citySlug } },
    select: {
      key: true,
      email: true,
      validUntil: true,
      bouncedAt: true,
      bouncedAddress: true,
      introductions: {
        where: { closedAt: { not: null } },
        select: { firstAnswerAt: true },
        orderBy: { id: "desc" },
        take: 10,
      },
    },
  });
  const standings = rows.map(({ key, introductions, ...contact }): [string, ContactStanding] => {
    const answered = introductions.findIndex(({ firstAnswerAt }) => firstAnswerAt !== null);
    const isBounced = contact.bouncedAt && contact.bouncedAddress === contact.email;
    return [
      key,
      {
        bouncedOn: isBounced ? contact.bouncedAt!.toISOString().slice(0, 10) : null,
        silent: answered < 0 ? introductions.length : answered,
        hasEnded: contact.validUntil !== null && contact.validUntil < new Date(on),
      },
    ];
  });
  return Object.fromEntries(standings);
}
