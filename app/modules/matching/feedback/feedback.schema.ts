import { z } from "zod";

/** Why a city is of no use to an initiative; each has its words in the locales. */
export const feedbackReasons = [
  "not-about-this",
  "wrong-kind",
  "too-far",
  "tried",
  "other",
] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** Those that say something of how well the city fits, and not only of this moment: matching learns from them. */
export const telling: readonly FeedbackReason[] = ["not-about-this", "wrong-kind", "too-far"];

export const feedbackSchema = z
  .object({
    reason: z.enum(feedbackReasons, "choose-one"),
    note: z.string().trim().max(500, "too-long").default(""),
  })
  .refine(({ reason, note }) => reason !== "other" || note !== "", {
    path: ["note"],
    message: "feedback-why",
  });
export type Feedback = z.output<typeof feedbackSchema>;
