import { z } from "zod";

const label = z.strictObject({ pl: z.string().min(1), en: z.string().min(1) });
const form = z
  .string()
  .regex(/^\S+( \S+)*$/, "words parted by single spaces, * or = only at the end of a word");
const concept = z.string().regex(/^[a-z-]+(\.[a-z-]+)?$/);
const code = z.string().regex(/^[a-z-]+$/);

/** `prisma/data/lexicon.json`; see `LexiconEntry` for what each part means. */
export const lexiconSchema = z
  .array(
    z.strictObject({
      concept,
      fields: z.array(code),
      related: z.array(concept).min(1).max(5).optional(),
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
  })
  .superRefine((entries, context) => {
    const known = new Map(entries.map((entry) => [entry.concept, entry]));
    entries.forEach(({ concept, related, countries }, position) => {
      const refuse = (message: string) =>
        context.addIssue({ code: "custom", path: [position, "related"], message });
      if (!related) return;
      for (const other of related) {
        if (!known.has(other)) refuse(`${concept}: ${other} is no concept of the lexicon`);
        if (known.get(other)?.countries) refuse(`${concept}: ${other} is a place`);
      }
      if (countries) refuse(`${concept} is a place and stands for itself alone`);
      if (related.includes(concept)) refuse(`${concept} is not related to itself`);
      if (new Set(related).size < related.length) refuse(`${concept} names a relative twice`);
    });
  });
