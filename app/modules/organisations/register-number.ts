import type { RegisterKind } from "./organisation";

/** The number as it is kept: digits only for Polish registers, trimmed text for foreign ones. */
export const normaliseRegisterNumber = (kind: RegisterKind, number: string): string =>
  kind === "foreign" ? number.trim().replace(/\s+/g, " ") : number.replace(/^PL|[\s.-]/gi, "");

/**
 * Whether a normalised number can exist in its register. NIP and REGON carry a check digit;
 * KRS (10 digits) and RSPO (up to 6) have none, so only their form is checked.
 * @example isRegisterNumber("nip", "6761013717") // true: the Municipality of Kraków
 */
export function isRegisterNumber(kind: RegisterKind, number: string): boolean {
  switch (kind) {
    case "krs":
      return /^\d{10}$/.test(number) && Number(number) > 0;
    case "rspo":
      return /^\d{1,6}$/.test(number) && Number(number) > 0;
    case "nip":
      return (
        /^\d{10}$/.test(number) &&
        Number(number) > 0 &&
        hasCheckDigit(number, [6, 5, 7, 2, 3, 4, 5, 6, 7])
      );
    case "regon":
      return isRegon(number);
    case "foreign":
      return number.length >= 2 && number.length <= 60;
    default:
      return kind satisfies never;
  }
}

function isRegon(number: string): boolean {
  if (!/^(\d{9}|\d{14})$/.test(number) || Number(number) === 0) return false;
  const unit = hasCheckDigit(number.slice(0, 9), [8, 9, 2, 3, 4, 5, 6, 7], "zero");
  if (number.length === 9) return unit;
  return unit && hasCheckDigit(number, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8], "zero");
}

/** The weighted sum modulo 11 is the last digit; a remainder of 10 is 0 for REGON and impossible for NIP. */
function hasCheckDigit(
  number: string,
  weights: number[],
  ten: "zero" | "impossible" = "impossible",
): boolean {
  const sum = weights.reduce(
    (total, weight, position) => total + weight * Number(number[position]),
    0,
  );
  const remainder = sum % 11;
  if (remainder === 10 && ten === "impossible") return false;
  return remainder % 10 === Number(number.at(-1));
}
