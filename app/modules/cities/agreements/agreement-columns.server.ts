import type { Prisma } from "~/platform/db/generated/client";

/** The columns that `agreementOf` needs. */
export const agreementColumns = {
  key: true,
  kind: true,
  signedOn: true,
  term: true,
  endsOn: true,
  renewsEveryYears: true,
  noticeMonths: true,
  suspendedOn: true,
  terminatedOn: true,
  fields: true,
} satisfies Prisma.AgreementSelect;
