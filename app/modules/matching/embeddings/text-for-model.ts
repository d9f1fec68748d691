/** Longer texts are cut: small models read about 500 tokens, and what a text is about stands at its beginning. */
const MOST_CHARACTERS = 1_500;

/**
 * The parts of one text as a model is asked about them.
 * Example: ["Tramwaje ", undefined, "w  mieście"] gives "Tramwaje. w mieście".
 */
export function textForModel(parts: readonly (string | undefined)[]): string {
  const told = parts.map((part) => part?.replace(/\s+/g, " ").trim()).filter(Boolean);
  // By code points: half a pair of surrogates is no text.
  return [...told.join(". ")].slice(0, MOST_CHARACTERS).join("");
}
