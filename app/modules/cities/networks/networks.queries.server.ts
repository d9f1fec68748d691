import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import { dayOf } from "../agreements/days";
import { rememberedRegister } from "../register-stamp.server";

/** The networks the home city belongs to, the oldest membership first; in memory until the register changes. */
export const affiliations = rememberedRegister(async () => {
  const rows = await db.affiliation.findMany({
    // Without `person`: the official who sees to it is for staff.
    select: {
      key: true,
      name: true,
      since: true,
      until: true,
      coordinator: true,
      members: true,
      feeAmount: true,
      feeCurrency: true,
      role: true,
      summary: true,
      fields: true,
      reviewOn: true,
      source: true,
      asOf: true,
      events: {
        select: {
          key: true,
          kind: true,
          title: true,
          note: true,
          year: true,
          endYear: true,
          heldOn: true,
          source: true,
          asOf: true,
        },
        orderBy: [
          { year: { sort: "desc", nulls: "last" } },
          { heldOn: { sort: "desc", nulls: "last" } },
          { id: "asc" },
        ],
      },
    },
    orderBy: [{ since: "asc" }, { key: "asc" }],
  });
  return rows.map(({ feeAmount, feeCurrency, ...row }) => ({
    ...row,
    name: row.name as LocalisedText,
    coordinator: row.coordinator as LocalisedText,
    members: (row.members ?? {}) as LocalisedText,
    role: (row.role ?? {}) as LocalisedText,
    summary: row.summary as LocalisedText,
    reviewOn: row.reviewOn && dayOf(row.reviewOn),
    /** a year; null where none is recorded */
    fee: feeAmount === null ? null : { amount: feeAmount.toNumber(), currency: feeCurrency ?? "" },
    events: row.events.map(({ heldOn, ...event }) => ({
      ...event,
      year: event.year ?? heldOn?.getUTCFullYear() ?? null,
      heldOn: heldOn && dayOf(heldOn),
      title: event.title as LocalisedText,
      note: (event.note ?? {}) as LocalisedText,
    })),
  }));
});

export type Affiliation = Awaited<ReturnType<typeof affiliations>>[number];
