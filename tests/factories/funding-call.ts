import { db, type Prisma } from "~/platform/db/index.server";
import { next } from "./sequence";

/** A call for three organisations from three countries of the Union, open all year. */
export function aFundingCall(given: Partial<Prisma.FundingCallUncheckedCreateInput> = {}) {
  const n = next();
  return db.fundingCall.create({
    data: {
      programme: { pl: `Program ${n}`, en: `Programme ${n}` },
      title: { pl: `Nabór ${n}`, en: `Call ${n}` },
      url: "https://programme.test/call",
      minimumPartners: 3,
      minimumCountries: 3,
      asOf: 2026,
      ...given,
    },
  });
}
