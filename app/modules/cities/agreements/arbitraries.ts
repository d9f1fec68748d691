import fc from "fast-check";
import { type Agreement, agreementKinds } from "./agreement";
import { type Day, dayOf } from "./days";

/** Any day of some two centuries; leap days more often than they fall. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .date({ min: new Date("1945-01-01"), max: new Date("2120-12-31"), noInvalidDate: true })
      .map(dayOf),
  },
  { weight: 1, arbitrary: fc.integer({ min: 487, max: 524 }).map((n) => `${n * 4}-02-29`) },
);

const base = {
  key: fc.constant("any"),
  kind: fc.constantFrom(...agreementKinds),
  signedOn: anyDay,
};

/** An agreement that renews every few years, with a notice that fits in its period. */
export const anyRenewing = fc
  .record({
    ...base,
    years: fc.integer({ min: 1, max: 12 }),
    part: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ years, part, ...rest }) => ({
    ...rest,
    term: "renewing" as const,
    renewsEveryYears: years,
    noticeMonths: Math.floor(part * years * 12),
    fields: [] as string[],
  }));

const optionally = (days: fc.Arbitrary<Day>) => fc.option(days, { nil: null });

/** Any agreement, also one whose dates do not hold together. */
export const anyAgreement: fc.Arbitrary<Agreement> = fc.record({
  ...base,
  term: fc.constantFrom("open_ended", "until", "renewing"),
  endsOn: optionally(anyDay),
  renewsEveryYears: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
  noticeMonths: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
  suspendedOn: optionally(anyDay),
  terminatedOn: optionally(anyDay),
  fields: fc.constant([]),
});
