import { pluralEn } from "~/shared/plural";
import type { networks as pl } from "../pl/networks";

export const networks: typeof pl = {
  title: "Networks and organisations",
  lead: (n) =>
    `The city belongs to ${pluralEn(n, "international organisation", "international organisations")}. What it does there, what that costs and what comes of it.`,
  none: "No membership is recorded yet.",
  kicker: "Membership of the city",
  since: (year) => `since ${year}`,
  span: (from, until) => `from ${from} until ${until}`,
  noFee: "no fee",
  fee: (money) => `${money} a year`,
  events: (n) => pluralEn(n, "entry", "entries"),
  facts: {
    since: "Membership",
    fee: "Fee",
    coordinator: "Seen to by",
    role: "Part taken and offices held",
    members: "Other members",
    fields: "Fields",
    review: "Next decision on membership",
  },
  useTitle: "What came of it",
  noUse: "Nothing that came of the membership is recorded yet.",
  undated: "Without a date",
  decisionsTitle: "Decisions on membership",
  noDecisions: "No decision on whether to stay is recorded yet.",
};
