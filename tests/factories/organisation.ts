import { now } from "~/platform/clock.server";
import type { MembershipRole } from "~/platform/db/generated/enums";
import { db, type Prisma } from "~/platform/db/index.server";
import { next } from "./sequence";

type Given = Partial<Prisma.OrganisationUncheckedCreateInput> & {
  /** Who acts for it: user ids by role. */
  members?: { userId: string; role: MembershipRole }[];
};

/** A verified organisation, without members unless they are given. */
export function anOrganisation({ members = [], ...given }: Given = {}) {
  const n = next();
  return db.organisation.create({
    data: {
      type: "ngo",
      name: { pl: `Fundacja ${n}`, en: `Foundation ${n}` },
      registerKind: "krs",
      registerNumber: String(n).padStart(10, "0"),
      town: "Kraków",
      country: "PL",
      languages: ["pl", "en"],
      fields: ["culture"],
      verification: "verified",
      verifiedAt: now(),
      memberships: { create: members },
      ...given,
    },
  });
}
