import { dayIn } from "~/shared/dates";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/index.server";
import { agreementColumns } from "../agreements/agreement-columns.server";
import { agreementOf } from "../agreements/agreement";
import type { Gap } from "./day";
import type { HealthFacts } from "./health";
import { baselineOf, eventsOfRegister } from "./register-events";

const spanned = { key: true, year: true, startsOn: true, endsOn: true, status: true } as const;

/** All that the health of some cities rests on, as of today at home; a handful of queries however many they are. */
export async function gatherFacts(
  tx: Tx,
  cityIds: readonly number[],
): Promise<{ id: number; facts: HealthFacts }[]> {
  const home = await tx.homeCity.findFirstOrThrow({
    select: { timeZone: true, registerGaps: true },
  });
  const on = dayIn(now(), home.timeZone);
  const gaps = home.registerGaps as Gap[];
  const cities = await tx.partnerCity.findMany({
    where: { id: { in: [...cityIds] } },
    select: {
      id: true,
      judgement: true,
      asOf: true,
      undertakings: { select: { ...spanned, endYear: true, kind: true } },
      delegations: { select: { ...spanned, direction: true } },
      agreements: { select: agreementColumns },
      benefits: { select: { key: true, year: true } },
      cooperations: {
        select: { id: true, openedAt: true, outcome: true, outcomeRecordedAt: true },
      },
    },
  });
  return cities.map((city) => ({
    id: city.id,
    facts: {
      on,
      gaps,
      baseline: baselineOf(city),
      events: eventsOfRegister(city),
      agreements: city.agreements.map(agreementOf),
    },
  }));
}
