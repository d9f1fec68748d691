import { z } from "zod";

const note = z
  .string()
  .max(4_000, "too-long")
  .transform((value) => value.replace(/\r\n/g, "\n").trim())
  .default("");

/** Returning and rejecting need words the author can act on. */
export const initiativeDecisionSchema = z
  .object({ verdict: z.enum(["published", "returned", "rejected"], "choose-one"), note })
  .superRefine(({ verdict, note: words }, context) => {
    if (verdict !== "published" && words.length < 10) {
      context.addIssue({ code: "custom", path: ["note"], message: "decision-note-too-short" });
    }
  });

export const organisationDecisionSchema = z
  .object({ verdict: z.enum(["verified", "refused"], "choose-one"), note })
  .superRefine(({ verdict, note: words }, context) => {
    if (verdict === "refused" && words.length < 10) {
      context.addIssue({ code: "custom", path: ["note"], message: "decision-note-too-short" });
    }
  });
