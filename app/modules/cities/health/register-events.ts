import type { Judgement } from "../partner-city";
import { type Day, dayOf } from "../agreements/days";
import type { Moment } from "./day";
import type { HealthEvent, UndertakingKind } from "./health-event";
import type { Baseline } from "./level";

type Stored = Date | Day;
type Spanned = {
  key: string;
  year: number;
  endYear?: number | null;
  startsOn?: Stored | null;
  endsOn?: Stored | null;
  status: "held" | "planned";
};

/** Records of one city, as the register keeps them; of instants the day is taken in UTC. */
export type RegisterRecords = {
  undertakings: (Spanned & { kind?: UndertakingKind })[];
  delegations?: (Spanned & { direction: "incoming" | "outgoing" })[];
  agreements: { key: string; signedOn: Stored }[];
  benefits: { key: string; year?: number | null }[];
  cooperations?: {
    id: number;
    openedAt: Stored;
    outcome: "achieved" | "partly" | "not_achieved" | null;
    outcomeRecordedAt: Stored | null;
  }[];
};

const dayOfStored = (stored: Stored): Day => (typeof stored === "string" ? stored : dayOf(stored));

function timeOf({ year, endYear, startsOn, endsOn }: Spanned): { when: Moment; until?: Moment } {
  const when: Moment = startsOn ? { day: dayOfStored(startsOn) } : { year };
  if (endsOn) return { when, until: { day: dayOfStored(endsOn) } };
  return endYear && endYear > year ? { when, until: { year: endYear } } : { when };
}

/** A judgement known by its year counts from the year's end: it had the whole year in view. */
export const baselineOf = (judged: { judgement: Judgement; asOf: number }): Baseline => ({
  judgement: judged.judgement,
  on: `${judged.asOf}-12-31`,
});

/**
 * The dated events of a city's records. Benefits without a year are left out, and so is the failed outcome of a
 * cooperation: its beginning counts all the same.
 */
export function eventsOfRegister(records: RegisterRecords): HealthEvent[] {
  const { undertakings, delegations = [], agreements, benefits, cooperations = [] } = records;
  return [
    ...undertakings.map((row): HealthEvent => {
      const { key, kind = "other", status } = row;
      return { type: "undertaking", key, kind, status, ...timeOf(row) };
    }),
    ...delegations.map((row): HealthEvent => {
      const { key, direction, status } = row;
      return { type: "delegation", key, direction, status, ...timeOf(row) };
    }),
    ...agreements.map(({ key, signedOn }): HealthEvent => ({
      type: "agreement",
      key,
      when: { day: dayOfStored(signedOn) },
    })),
    ...benefits.flatMap(({ key, year }): HealthEvent[] =>
      year ? [{ type: "benefit", key, when: { year } }] : [],
    ),
    ...cooperations.flatMap(({ id, openedAt, outcome, outcomeRecordedAt }): HealthEvent[] => [
      {
        type: "cooperation",
        step: "accepted",
        key: `cooperation-${id}`,
        when: { day: dayOfStored(openedAt) },
      },
      ...(outcomeRecordedAt && outcome && outcome !== "not_achieved"
        ? [
            {
              type: "cooperation" as const,
              step: "completed" as const,
              key: `cooperation-${id}-outcome`,
              when: { day: dayOfStored(outcomeRecordedAt) },
            },
          ]
        : []),
    ]),
  ];
}
