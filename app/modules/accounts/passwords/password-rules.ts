/** How long a password must be that stands alone, and one that a second factor stands by; and at most. */
export const passwordLengths = { alone: 15, withSecondFactor: 8, most: 128 };

/**
 * Characters as people count them, whatever the alphabet: code points of the composed text (NFC).
 * @example "żółć" → 4, also when its marks are typed apart; "🐈" → 1
 */
export const passwordLength = (password: string): number => [...password.normalize("NFC")].length;

/** Whether a password is long enough only together with a second factor. */
export const isShort = (password: string): boolean =>
  passwordLength(password) < passwordLengths.alone;

/** What is wrong with a new password's length, or null. */
export function lengthProblem(password: string, { hasSecondFactor }: { hasSecondFactor: boolean }) {
  const length = passwordLength(password);
  if (length > passwordLengths.most) return "password-too-long";
  if (hasSecondFactor)
    return length < passwordLengths.withSecondFactor ? "password-under-eight" : null;
  return length < passwordLengths.alone ? "password-too-short" : null;
}
