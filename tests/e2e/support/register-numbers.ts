import type { RegisterKind } from "../../../app/modules/organisations/organisation";
import { isRegisterNumber } from "../../../app/modules/organisations/register-number";

const lengths: Record<RegisterKind, number> = { krs: 10, nip: 10, regon: 9, rspo: 6, foreign: 8 };

/** A number that can exist in the register, another at each call. */
export function aRegisterNumber(kind: RegisterKind): string {
  for (;;) {
    const digits = Array.from({ length: lengths[kind] }, () => Math.floor(Math.random() * 10));
    const number = digits.join("");
    if (digits[0] !== 0 && isRegisterNumber(kind, number)) return number;
  }
}

/** A number with one digit too many, which no Polish register has. */
export const aWrongNumber = (kind: RegisterKind): string => `${aRegisterNumber(kind)}1`;
