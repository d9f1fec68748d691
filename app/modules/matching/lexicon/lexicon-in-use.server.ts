import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { db } from "~/platform/db/index.server";
import { rememberedRegister } from "../../cities/register-stamp.server";
import { ANALYSIS_VERSION } from "../engine/analyse";
import { compileLexicon, type Lexicon, type LexiconEntry } from "../engine/lexicon";
import type { Language, Localised } from "../engine/profile";
import { editedLexicon } from "./edited-lexicon";

export type LexiconInUse = Lexicon & {
  /** Of the analysis, of the lexicon shipped and of what staff changed. */
  version: string;
};

type Shipped = { entries: LexiconEntry[]; print: string };

/** Ships with the software and stays as it is until the next start. */
let shipped: Shipped | undefined;

function shippedLexicon(): Shipped {
  if (shipped) return shipped;
  const text = readFileSync("prisma/data/lexicon.json", "utf8");
  return (shipped = { entries: JSON.parse(text) as LexiconEntry[], print: printOf(text) });
}

/** Compiled anew only when the words change, so that whoever keeps what was read with them may compare by identity. */
let compiled: LexiconInUse | undefined;

/** The words by which texts are understood: those shipped, with what staff changed. */
export const lexiconInUse = rememberedRegister(async (): Promise<LexiconInUse> => {
  const { entries, print } = shippedLexicon();
  const [concepts, changes] = await Promise.all([
    db.lexiconConcept.findMany({ orderBy: [{ addedAt: "asc" }, { concept: "asc" }] }),
    db.lexiconChange.findMany({ orderBy: { id: "asc" } }),
  ]);
  const edits = changes.length === 0 ? "0" : printOf(JSON.stringify([concepts, changes]));
  const version = `${ANALYSIS_VERSION}.${print}.${edits}`;
  if (compiled?.version === version) return compiled;
  const edited = editedLexicon(
    entries,
    concepts.map((added) => ({ ...added, label: added.label as Localised })),
    changes.map((change) => ({ ...change, language: change.language as Language })),
  );
  return (compiled = { ...compileLexicon(edited), version });
});

const printOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
