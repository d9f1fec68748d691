import { z } from "zod";
import { day, dayOrNone } from "~/shared/day.schema";
import { languages } from "~/shared/language";
import { email } from "../accounts/account.schema";
import { benefitKinds, declineReasons, outcomes } from "./introduction";

const text = (max: number) =>
  z
    .string()
    .max(max, "too-long")
    .transform((value) => value.replace(/\r\n/g, "\n").trim())
    .default("");

export const introductionSchema = z.object({
  contactName: z.string("required").trim().min(2, "name-too-short").max(100, "too-long"),
  contactEmail: email,
  contactRole: text(100),
  contactLanguage: z.enum(languages, "choose-one"),
  /** what becomes of the register's entry where it says something else of the address */
  contactEntry: z.enum(["keep", "change"]).optional().catch(undefined),
  /** the version of that entry that was shown */
  contactVersion: z.coerce.number().int().optional().catch(undefined),
  note: text(4_000).pipe(z.string().min(20, "note-too-short")),
  replyBy: day,
});
export type IntroductionInput = z.output<typeof introductionSchema>;

export const answerSchema = z.discriminatedUnion(
  "answer",
  [
    z.object({ answer: z.literal("accept"), note: text(4_000) }),
    z.object({
      answer: z.literal("decline"),
      reason: z.enum(declineReasons, "choose-one"),
      note: text(4_000),
    }),
    z.object({
      answer: z.literal("ask"),
      question: text(4_000).pipe(z.string().min(5, "message-empty")),
    }),
  ],
  "choose-one",
);
export type Answer = z.output<typeof answerSchema>;

export const outcomeSchema = z.object({
  outcome: z.enum(outcomes, "choose-one"),
  outcomeText: text(10_000).pipe(z.string().min(20, "outcome-too-short")),
  reviewOn: dayOrNone,
});
export type OutcomeInput = z.output<typeof outcomeSchema>;

const amount = z
  .string()
  .trim()
  .transform((value) => value.replace(/[\s\u00a0]/g, "").replace(",", "."))
  .pipe(
    z.union(
      [z.literal(""), z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, "amount-invalid")],
      "amount-invalid",
    ),
  )
  .default("");

export const benefitSchema = z.object({
  kind: z.enum(benefitKinds, "choose-one"),
  direction: z.enum(["received", "given"], "choose-one"),
  title: z.string("required").trim().min(5, "title-too-short").max(200, "too-long"),
  recipient: text(200),
  year: z.coerce
    .number("year-invalid")
    .int("year-invalid")
    .min(1945, "year-invalid")
    .max(2100, "year-invalid"),
  amount,
  currency: z.enum(["EUR", "PLN", "USD", "GBP", "CHF", "UAH"]).default("EUR"),
  count: z
    .string()
    .trim()
    .pipe(z.union([z.literal(""), z.string().regex(/^\d{1,7}$/, "count-invalid")], "count-invalid"))
    .default(""),
  evidence: text(1_000),
  clientKey: z.uuid("form-outdated"),
});
export type BenefitInput = z.output<typeof benefitSchema>;
