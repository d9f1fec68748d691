import type { Tx } from "../app/platform/db/index.server";
import type { FundingCallRecord } from "./data/schema";

const dayMs = 86_400_000;

const startOfDay = (at: Date) => new Date(`${at.toISOString().slice(0, 10)}T00:00:00Z`);

/** Loads calls that ship with the software. They are put aside until staff state this year's deadline. */
export async function loadFundingCalls(tx: Tx, calls: FundingCallRecord[], now: Date) {
  await tx.fundingCall.createMany({
    data: calls.map(({ grant, demoDeadlineDays: _days, ...call }) => ({
      ...call,
      grantMaximum: grant?.maximum ?? null,
      ...(grant ? { grantCurrency: grant.currency } : {}),
      archivedOn: startOfDay(now),
    })),
  });
}

/** Opens those calls for trying the forum, with deadlines made up from today. */
export async function openDemoCalls(tx: Tx, calls: FundingCallRecord[], now: Date) {
  for (const { key, demoDeadlineDays } of calls) {
    const deadlineOn = new Date(startOfDay(now).getTime() + demoDeadlineDays * dayMs);
    await tx.fundingCall.update({ where: { key }, data: { deadlineOn, archivedOn: null } });
  }
}
