const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** Two-letter codes of which Intl knows a name, but which are no countries. */
const notCountries = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** Whether a code is the one in use today, not an older name for another: "GB", not "UK". */
const isCurrent = (tag: string) => Intl.getCanonicalLocales(tag)[0] === tag;

const named = (type: "region" | "language" | "currency") => {
  const names = new Intl.DisplayNames("en", { type, fallback: "none" });
  return (code: string) => names.of(code) !== undefined;
};

/** Asks Intl for thousands of names once. */
function once(make: () => string[]): () => readonly string[] {
  let made: readonly string[] | undefined;
  return () => (made ??= make());
}

/**
 * ISO 3166 codes of countries and territories.
 * Example: "DE" and "GB" are there, "UK" and "EU" are not.
 */
export const countryCodes = once(() => {
  const isNamed = named("region");
  return pairs.filter(
    (code) => !notCountries.has(code) && isNamed(code) && isCurrent(`und-${code}`),
  );
});

/**
 * ISO 639-1 codes of languages.
 * Example: "uk" is there, "UK" and "xx" are not.
 */
export const languageCodes = once(() => {
  const isNamed = named("language");
  return pairs.map((code) => code.toLowerCase()).filter((code) => isNamed(code) && isCurrent(code));
});

/**
 * ISO 4217 codes of currencies, also of those that are no more: the register goes back further than the euro.
 * Example: "PLN" and "DEM" are there, "XXX" (no currency) is not.
 */
export const currencyCodes = once(() => {
  const isNamed = named("currency");
  const old = pairs
    .filter((pair) => !pair.startsWith("X"))
    .flatMap((pair) => letters.map((third) => pair + third))
    .filter(isNamed);
  return [...new Set([...Intl.supportedValuesOf("currency"), ...old])].sort();
});
