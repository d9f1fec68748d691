import { z } from "zod";

const label = z.strictObject({ pl: z.string().min(1), en: z.string().min(1) });
const form = z
  .string()
  .regex(/^\S+( \S+)*$/, "words parted by single spaces, * or = only at the end of a word");
const code = z.string().regex(/^[a-z-]+$/);

/** `prisma/data/lexicon.json`; see `LexiconEntry` for what each part means. */
export const lexiconSchema = z
  .array(
    z.strictObject({
      concept: z.string().regex(/^[a-z-]+(\.[a-z-]+)?$/),
      fields: z.array(code),
      kind: z
        .string()
        .regex(/^[a-z_]+$/)
        .optional(),
      direction: z.enum(["learn", "give"]).optional(),
      generic: z.literal(true).optional(),
      euProgramme: z.boolean().optional(),
      countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
      label,
      pl: z.array(form).min(1),
      en: z.array(form).min(1),
    }),
  )
  .refine((entries) => new Set(entries.map(({ concept }) => concept)).size === entries.length, {
    message: "each concept stands once",
  });
