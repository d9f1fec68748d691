import { db, type Prisma } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import { type Actor } from "../accounts/actor";
import { type Day, dayOf } from "../cities/agreements/days";
import { canKeepFunding } from "./funding.policy";
import { type FundingCall, phaseOf } from "./funding-call";

/** More calls than a city watches at a time. */
const most = 200;

const columns = {
  id: true,
  programme: true,
  title: true,
  url: true,
  opensOn: true,
  deadlineOn: true,
  openToUnion: true,
  countries: true,
  minimumPartners: true,
  minimumCountries: true,
  minimumUnionCountries: true,
  applicantTypes: true,
  fields: true,
  grantMaximum: true,
  grantCurrency: true,
  note: true,
  asOf: true,
  checkedOn: true,
  archivedOn: true,
} satisfies Prisma.FundingCallSelect;

type Row = Prisma.FundingCallGetPayload<{ select: typeof columns }>;

function callOf({ archivedOn, ...row }: Row): FundingCall {
  return {
    ...row,
    programme: row.programme as LocalisedText,
    title: row.title as LocalisedText,
    note: row.note as LocalisedText,
    opensOn: row.opensOn && dayOf(row.opensOn),
    deadlineOn: row.deadlineOn && dayOf(row.deadlineOn),
    checkedOn: row.checkedOn && dayOf(row.checkedOn),
    isArchived: archivedOn !== null,
  };
}

const soonestFirst = [
  { deadlineOn: { sort: "asc", nulls: "last" } },
  { id: "asc" },
] satisfies Prisma.FundingCallOrderByWithRelationInput[];

/**
 * Calls whose deadline has not passed, the soonest first: those that are open on the day and those that open later.
 * @param field only calls for that field, or for any
 */
export async function currentCalls(day: Day, field?: string) {
  const rows = await db.fundingCall.findMany({
    where: {
      archivedOn: null,
      OR: [{ deadlineOn: null }, { deadlineOn: { gte: new Date(day) } }],
      ...(field
        ? { AND: { OR: [{ fields: { has: field } }, { fields: { isEmpty: true } }] } }
        : {}),
    },
    select: columns,
    orderBy: soonestFirst,
    take: most,
  });
  const calls = rows.map(callOf);
  return {
    open: calls.filter((call) => phaseOf(call, day) === "open"),
    later: calls.filter((call) => phaseOf(call, day) === "later"),
  };
}

/** Every call, also those put aside, for staff. */
export async function allCalls(): Promise<FundingCall[]> {
  const rows = await db.fundingCall.findMany({
    select: columns,
    orderBy: soonestFirst,
    take: most,
  });
  return rows.map(callOf);
}

/** A call as its form shows it, for those who keep it. */
export async function callToChange(actor: Actor, id: number) {
  if (!canKeepFunding(actor)) return null;
  const row = await db.fundingCall.findUnique({
    where: { id },
    select: { ...columns, version: true, source: true },
  });
  if (!row) return null;
  const { version, source, ...call } = row;
  return { call: callOf(call), version, source };
}
