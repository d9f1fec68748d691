import { z } from "zod";
import { exchangeKinds, participantAges, participants } from "./pupil-exchange";

/** A whole number that a form may leave empty, else from `least` to `most`. */
const countOrNone = ({ least, most }: { least: number; most: number }, error: string) =>
  z
    .string(error)
    .trim()
    .refine(
      (text) =>
        text === "" || (/^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most),
      error,
    )
    .transform((text) => (text === "" ? null : Number(text)))
    .default(null);

/** How old those who take part are. */
export const ageOrNone = countOrNone(participantAges, "age-invalid");
/** How many take part. */
export const participantsOrNone = countOrNone(participants, "participants-invalid");
/** The ways of working together that were ticked. */
export const kindsChosen = z.array(z.enum(exchangeKinds)).default([]);

/** Names the second field when its number is below the first one's. */
export function ordered(
  [from, to]: [number | null, number | null],
  path: string,
  context: z.RefinementCtx,
) {
  if (from === null || to === null || from <= to) return;
  context.addIssue({ code: "custom", path: [path], message: "span-backwards" });
}

/** What a school or a youth organisation says of receiving and sending groups; all of it may stay empty. */
export const exchangeSchema = z
  .object({
    exchangeKinds: kindsChosen,
    exchangeAgeFrom: ageOrNone,
    exchangeAgeTo: ageOrNone,
    exchangePupilsFrom: participantsOrNone,
    exchangePupilsTo: participantsOrNone,
    exchangeLanguages: z
      .array(z.string().regex(/^[a-z]{2}$/))
      .max(30, "too-many")
      .default([]),
    exchangeMonths: z.array(z.string().regex(/^([1-9]|1[0-2])$/)).default([]),
    exchangeNote: z.string().trim().max(1000, "too-long").default(""),
  })
  .superRefine((input, context) => {
    ordered([input.exchangeAgeFrom, input.exchangeAgeTo], "exchangeAgeTo", context);
    ordered([input.exchangePupilsFrom, input.exchangePupilsTo], "exchangePupilsTo", context);
  })
  .transform((input) => ({
    kinds: input.exchangeKinds,
    ageFrom: input.exchangeAgeFrom,
    ageTo: input.exchangeAgeTo,
    pupilsFrom: input.exchangePupilsFrom,
    pupilsTo: input.exchangePupilsTo,
    languages: input.exchangeLanguages,
    months: [...new Set(input.exchangeMonths.map(Number))].sort((a, b) => a - b),
    note: input.exchangeNote,
  }));

export type ExchangeInput = z.output<typeof exchangeSchema>;

/** Whether nothing was filled in, so that there is nothing to keep. */
export const saysNothing = ({ note, kinds, languages, months, ...numbers }: ExchangeInput) =>
  note === "" &&
  kinds.length + languages.length + months.length === 0 &&
  Object.values(numbers).every((number) => number === null);
