/** Crockford's base32: no letter is taken for a digit. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const length = 10;

/** How many codes a person gets at once. */
export const codesAtOnce = 10;

/**
 * A code of 50 bits from as many random bytes as it has letters.
 * @example ten zero bytes → "00000-00000"
 */
export function codeOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes.slice(0, length), (byte) => alphabet[byte % 32]).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** A code as it was typed, however spaced and with letters taken for digits; null when it can be none. */
export function readCode(text: string): string | null {
  const plain = text.toLowerCase().replace(/[\s-]/g, "").replaceAll("o", "0").replace(/[il]/g, "1");
  if (plain.length !== length || [...plain].some((letter) => !alphabet.includes(letter)))
    return null;
  return `${plain.slice(0, 5)}-${plain.slice(5)}`;
}
