import { z } from "zod";
import { db, Prisma, type Tx } from "~/platform/db/index.server";
import type { Language } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import { fold } from "~/shared/text";
import type { Actor } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import { countRegisterChange } from "../../cities/register-stamp.server";
import { problemOf, tidyForm } from "./edited-lexicon";
import { lexiconInUse } from "./lexicon-in-use.server";

const language = z.enum(["pl", "en"], { error: "required" });
const name = z.string({ error: "required" }).trim().min(1, "required").max(60, "too-long");

/** A word for a concept, in one language. */
export const formSchema = z.object({ language, form: name });
export type FormInput = z.infer<typeof formSchema>;

/** A concept of staff's own: its name in both languages, which is also its first word, and its field. */
export const conceptSchema = z.object({ labelPl: name, labelEn: name, conceptField: name });
export type ConceptInput = z.infer<typeof conceptSchema>;

/** Gives a word to a concept. The change is kept with who made it; texts are read anew by a chore. */
export async function addForm(actor: Actor, concept: string, { language, form: typed }: FormInput) {
  if (!may(actor, "lexicon.write")) return refused("not-allowed");
  const entry = (await lexiconInUse()).entries.get(concept);
  if (!entry) return refused("not-found");
  const form = tidyForm(typed);
  const problem = problemOf(form, language, entry);
  if (problem) return refused(problem);
  await db.$transaction((tx) => keepChange(tx, actor, { concept, language, form, isAdded: true }));
  return accepted({ form });
}

/** Takes a word from a concept, if it has it. The last one of both languages stays. */
export async function removeForm(actor: Actor, concept: string, { language, form }: FormInput) {
  if (!may(actor, "lexicon.write")) return refused("not-allowed");
  const entry = (await lexiconInUse()).entries.get(concept);
  if (!entry?.[language].includes(form)) return refused("not-found");
  if (entry.pl.length + entry.en.length === 1) return refused("lexicon-last");
  await db.$transaction((tx) => keepChange(tx, actor, { concept, language, form, isAdded: false }));
  return accepted({ form });
}

/** Adds a concept, named in both languages, to one of the fields. */
export async function addConcept(
  actor: Actor,
  { labelPl, labelEn, conceptField: field }: ConceptInput,
) {
  if (!may(actor, "lexicon.write")) return refused("not-allowed");
  if (!(await db.field.findUnique({ where: { code: field } }))) return refused("not-found");
  const concept = `${field}.${codeOf(labelEn)}`;
  const forms = { pl: tidyForm(labelPl), en: tidyForm(labelEn) };
  const nothing = { pl: [], en: [] };
  for (const each of ["pl", "en"] as const) {
    const problem = problemOf(forms[each], each, nothing);
    if (problem) return refused(problem);
  }
  if ((await lexiconInUse()).entries.has(concept)) return refused("lexicon-concept-known");
  try {
    await db.$transaction(async (tx) => {
      const label = { pl: labelPl, en: labelEn };
      await tx.lexiconConcept.create({
        data: { concept, fields: [field], label, addedById: actor.userId },
      });
      for (const each of ["pl", "en"] as const)
        await keepChange(tx, actor, {
          ...{ concept, language: each, form: forms[each], isAdded: true },
        });
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      return refused("lexicon-concept-known");
    throw error;
  }
  return accepted({ concept });
}

const codeOf = (label: string) =>
  fold(label)
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");

type Kept = { concept: string; language: Language; form: string; isAdded: boolean };

async function keepChange(tx: Tx, actor: Actor, change: Kept) {
  await tx.lexiconChange.create({ data: { ...change, byId: actor.userId } });
  await countRegisterChange(tx);
}
