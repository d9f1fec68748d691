import { dayNumber, endOf, type Moment, startOf } from "./day";

export type UndertakingKind =
  | "visit"
  | "exchange"
  | "exhibition"
  | "performance"
  | "training"
  | "conference"
  | "fair"
  | "city_days"
  | "sport"
  | "project"
  | "aid"
  | "publication"
  | "other";

type What =
  | { type: "undertaking"; kind: UndertakingKind }
  | { type: "delegation"; direction: "incoming" | "outgoing" }
  | { type: "agreement" }
  | { type: "cooperation"; step: "accepted" | "completed" }
  | { type: "benefit" };

/** Something dated that the register knows of a relation. */
export type HealthEvent = What & {
  /** Key of the record it stands for. */
  key: string;
  /** When it was, or when it began. */
  when: Moment;
  /** When it ended, where that is another day or year. */
  until?: Moment;
  /** Planned things count for nothing yet. */
  status?: "held" | "planned";
};

/** What an event is called where events are told and counted; delegations and visits are one. */
export type Activity = UndertakingKind | "document" | "accepted" | "completed" | "benefit";

/** What an event is called. */
export function activityOf(event: HealthEvent): Activity {
  switch (event.type) {
    case "undertaking":
      return event.kind;
    case "delegation":
      return "visit";
    case "agreement":
      return "document";
    case "cooperation":
      return event.step;
    case "benefit":
      return "benefit";
    default:
      return event satisfies never;
  }
}

/** An event with its first and last day as day numbers; a year is all its days. */
export type SpannedEvent = { event: HealthEvent; from: number; until: number };

/** An event with its days worked out. */
export function spanned(event: HealthEvent): SpannedEvent {
  const from = dayNumber(startOf(event.when));
  return { event, from, until: Math.max(dayNumber(endOf(event.until ?? event.when)), from) };
}
